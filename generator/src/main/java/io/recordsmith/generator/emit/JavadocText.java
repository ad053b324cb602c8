package io.recordsmith.generator.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * Schema text as Javadoc: paragraphs, lists, code and links of HTML and Markdown survive, everything else is text. The
 * result is pure ASCII, cannot end the comment, and holds no tag that is not closed.
 */
public final class JavadocText {
    private final List<JavadocBlock> blocks;

    private JavadocText(List<JavadocBlock> blocks) {
        this.blocks = blocks;
    }

    /** Reads a title or a description. */
    public static JavadocText of(String text) {
        return new JavadocText(new JavadocReader(text).read());
    }

    /** Returns whether there is nothing to show. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Returns whether both show the same words. */
    public boolean sameAs(JavadocText other) {
        return blocks.equals(other.blocks);
    }

    /** Returns the first paragraph, ended with a full stop when it has no end. */
    public String sentence() {
        if (blocks.isEmpty()) {
            return "";
        }
        String text = String.join(" ", blocks.get(0).words());
        char last = text.charAt(text.length() - 1);
        return Character.isLetterOrDigit(last) || last == '}' || last == ')' || last == '>' ? text + "." : text;
    }

    /** Returns all of it, in lines of at most {@code width} columns where words allow. */
    public String block(int width) {
        List<String> lines = new ArrayList<>();
        boolean inList = false;
        for (JavadocBlock block : blocks) {
            if (inList != block.item()) {
                lines.add(block.item() ? "<ul>" : "</ul>");
            }
            if (!block.item() && !lines.isEmpty()) {
                lines.add("");
            }
            String start = block.item() ? "  <li>" : lines.isEmpty() ? "" : "<p>";
            lines.addAll(wrap(start, block.words(), block.item() ? "      " : "", width));
            inList = block.item();
        }
        if (inList) {
            lines.add("</ul>");
        }
        return String.join("\n", lines);
    }

    /** Breaks words, already safe, into lines; the first starts with {@code start}, the others with {@code indent}. */
    static List<String> wrap(String start, List<String> words, String indent, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(start);
        boolean empty = true;
        for (String word : words) {
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }

    /** Returns safe text in lines. */
    public static List<String> wrap(String safeText, int width) {
        return wrap("", List.of(safeText.split(" ")), "", width);
    }

    /** Returns one block tag, such as {@code @param}, with its text wrapped below itself. */
    public static String tag(String tag, String safeText, int width) {
        return String.join("\n", wrap(tag + " ", List.of(safeText.split(" ")), "    ", width));
    }
}
