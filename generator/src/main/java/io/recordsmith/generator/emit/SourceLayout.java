package io.recordsmith.generator.emit;

import java.util.ArrayList;
import java.util.List;

/** Lays out what JavaPoet does badly: record headers, Javadoc of one line, empty bodies, runs of fields and constants. */
final class SourceLayout {
    private static final int WIDTH = 120;
    private static final String COMPONENT_INDENT = "\n        ";

    private SourceLayout() {}

    static String of(String code, String typeName) {
        String[] lines = code.split("\n", -1);
        StringBuilder text = new StringBuilder(code.length());
        for (int at = 0; at < lines.length; at++) {
            if (isEmptyBody(lines, at)) {
                text.append(lines[at++]).append('}');
            } else if (isShortJavadoc(lines, at)) {
                text.append(lines[at])
                        .append(lines[at + 1].stripLeading().substring(1))
                        .append(" */");
                at += 2;
            } else if (isShortAnnotation(lines, at)) {
                text.append(lines[at]).append(lines[at + 1].strip()).append(')');
                at += 2;
            } else {
                text.append(lines[at]);
            }
            if (at + 2 < lines.length && lines[at + 1].isEmpty() && isRun(lines[at], lines[at + 2])) {
                at++;
            }
            text.append('\n');
        }
        text.setLength(text.length() - 1);
        return recordHeader(text.toString(), typeName);
    }

    /** A line of code that ends so is followed by a line that holds the brace alone; no literal spans lines. */
    private static boolean isEmptyBody(String[] lines, int at) {
        return lines[at].endsWith("{")
                && at + 1 < lines.length
                && lines[at + 1].strip().equals("}");
    }

    private static boolean isShortJavadoc(String[] lines, int at) {
        if (!lines[at].endsWith("/**") || at + 2 >= lines.length || !lines[at + 2].endsWith("*/")) {
            return false;
        }
        String sentence = lines[at + 1].strip();
        return lines[at].strip().equals("/**")
                && lines[at + 2].strip().equals("*/")
                && sentence.startsWith("* ")
                && !sentence.startsWith("* @")
                && lines[at].length() + sentence.length() + 2 <= WIDTH;
    }

    private static boolean isShortAnnotation(String[] lines, int at) {
        return lines[at].endsWith("(")
                && lines[at].stripLeading().startsWith("@")
                && at + 2 < lines.length
                && lines[at + 2].strip().equals(")")
                && lines[at].length() + lines[at + 1].strip().length() < WIDTH;
    }

    /** Fields that follow each other stand together, and so do the constants of an enum. */
    private static boolean isRun(String line, String next) {
        return isField(line) && isField(next)
                || line.endsWith("),")
                        && isConstant(line)
                        && isConstant(next)
                        && (next.endsWith("),") || next.endsWith(");"));
    }

    private static boolean isConstant(String line) {
        int name = 4;
        while (name < line.length() && Character.isJavaIdentifierPart(line.charAt(name))) {
            name++;
        }
        return line.startsWith("    ") && name > 4 && name < line.length() && line.charAt(name) == '(';
    }

    private static boolean isField(String line) {
        String code = line.stripLeading();
        return line.startsWith(" ")
                && line.endsWith(";")
                && (code.startsWith("private ") || code.startsWith("public static final "))
                && (line.indexOf('(') < 0 || line.contains(" = "));
    }

    /** Puts each component of the top-level record on a line of its own. */
    private static String recordHeader(String text, String typeName) {
        String opening = "\npublic record " + typeName + "(";
        int found = text.indexOf(opening);
        if (found < 0) {
            return text;
        }
        int start = found + opening.length();
        List<String> components = new ArrayList<>();
        int end = splitComponents(text, start, components);
        int lineEnd = text.indexOf('\n', end);
        String oneLine = opening + String.join(", ", components) + text.substring(end, lineEnd);
        if (components.size() < 2 && oneLine.length() <= WIDTH) {
            return text.substring(0, found) + oneLine + "\n" + text.substring(lineEnd);
        }
        return text.substring(0, start)
                + COMPONENT_INDENT
                + String.join("," + COMPONENT_INDENT, components)
                + text.substring(end, lineEnd)
                + "\n"
                + text.substring(lineEnd);
    }

    /** Collects the components from {@code start} on and returns the index of the parenthesis that ends them. */
    private static int splitComponents(String text, int start, List<String> components) {
        int depth = 0;
        int from = start;
        int at = start;
        for (; depth >= 0; at++) {
            switch (text.charAt(at)) {
                case '(', '<', '{' -> depth++;
                case ')', '>', '}' -> depth--;
                case '"' -> at = endOfString(text, at);
                case ',' -> {
                    if (depth == 0) {
                        components.add(oneLine(text.substring(from, at)));
                        from = at + 1;
                    }
                }
                default -> {
                    // Part of a name.
                }
            }
        }
        String last = oneLine(text.substring(from, at - 1));
        if (!last.isEmpty()) {
            components.add(last);
        }
        return at - 1;
    }

    /** JavaPoet breaks between components only, so a component's own text holds no break but around it. */
    private static String oneLine(String component) {
        return component.strip();
    }

    private static int endOfString(String text, int opening) {
        int at = opening + 1;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
