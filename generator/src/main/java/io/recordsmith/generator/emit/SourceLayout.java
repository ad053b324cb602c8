package io.recordsmith.generator.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays out what JavaPoet does badly: record headers, Javadoc of one line, empty bodies, runs of fields and constants. */
final class SourceLayout {
    private static final int WIDTH = 120;
    private static final String COMPONENT_INDENT = "\n        ";

    // A line of code that ends so is followed by a line that holds the brace alone; no literal spans lines.
    private static final Pattern EMPTY_BODY = Pattern.compile("\\{\n +}(?=\n)|\\{\n}(?=\n)");
    private static final Pattern SHORT_JAVADOC = Pattern.compile("(?m)^( *)/\\*\\*\n *\\* ([^@\n].*)\n *\\*/$");

    private static final Pattern FIELDS =
            Pattern.compile("(?m)^( +private [^()\n]*(?: = .*)?;)\n\n(?= +private [^()\n]*(?: = .*)?;$)");

    private static final Pattern CONSTANTS = Pattern.compile("(?m)^( {4}\\w+\\(.*\\),)\n\n(?= {4}\\w+\\(.*\\)[,;]$)");

    private SourceLayout() {}

    static String of(String code, String typeName) {
        String text = EMPTY_BODY.matcher(code).replaceAll("{}");
        text = SHORT_JAVADOC.matcher(text).replaceAll(m -> {
            String line = m.group(1) + "/** " + m.group(2) + " */";
            return Matcher.quoteReplacement(line.length() > WIDTH ? m.group() : line);
        });
        text = CONSTANTS.matcher(FIELDS.matcher(text).replaceAll("$1\n")).replaceAll("$1\n");
        return recordHeader(text, typeName);
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
