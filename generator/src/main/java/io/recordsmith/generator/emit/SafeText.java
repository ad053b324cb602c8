package io.recordsmith.generator.emit;

import java.nio.charset.StandardCharsets;

/** Escapes text for the insides of comments: nothing it returns ends a comment or is more than text. */
public final class SafeText {
    private SafeText() {}

    /** Returns the text for a comment that people read but Javadoc does not: what is not printable ASCII is percent-encoded. */
    public static String comment(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b >= ' ' && b <= '~' && b != '\\') {
                out.append((char) b);
            } else {
                out.append(String.format("%%%02X", b & 0xff));
            }
        }
        return out.toString();
    }

    /** Returns the text for Javadoc, all of it as text. */
    public static String html(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> appendHtml(c, out));
        return out.toString();
    }

    /** Returns the text as Javadoc's code. */
    public static String code(String text) {
        boolean simple = text.chars().allMatch(c -> c >= ' ' && c <= '~' && "\\@{}".indexOf(c) < 0)
                && !text.contains("*/")
                && !text.isBlank();
        return simple ? "{@code " + text + "}" : "<code>" + html(text) + "</code>";
    }

    static void appendHtml(int c, StringBuilder out) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            // An at sign that a line happens to start with would be a tag, a backslash may start a Unicode escape.
            case '@' -> out.append("&#64;");
            case '\\' -> out.append("&#92;");
            case '/' -> out.append(endsWithAsterisk(out) ? "&#47;" : "/");
            case 0x2018, 0x2019 -> out.append('\'');
            case 0x201C, 0x201D -> out.append('"');
            case 0x2026 -> out.append("...");
            default -> appendOther(c, out);
        }
    }

    private static boolean endsWithAsterisk(StringBuilder out) {
        return !out.isEmpty() && out.charAt(out.length() - 1) == '*';
    }

    private static void appendOther(int c, StringBuilder out) {
        if (c >= ' ' && c <= '~') {
            out.append((char) c);
            return;
        }
        switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> {
                // Invisible, and able to make code look like what it is not.
            }
            case Character.SURROGATE, Character.UNASSIGNED -> out.append("&#xfffd;");
            default -> out.append(String.format("&#x%x;", c));
        }
    }
}
