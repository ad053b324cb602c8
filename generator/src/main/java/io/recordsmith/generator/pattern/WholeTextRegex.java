package io.recordsmith.generator.pattern;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes patterns for tools that match a whole text with {@link java.util.regex.Pattern}, where JSON Schema searches in
 * it. What is plain in both languages stays as it was written.
 */
public final class WholeTextRegex {
    /** Stands for the same code points in both languages and for nothing else in either. */
    private static final String CHARACTER = "[A-Za-z0-9_ :/@,;=%#<>!~\"'`]|\\\\[dwDW./+*?()\\[\\]{}^$|\\\\]";

    private static final Pattern PLAIN = Pattern.compile("\\^?(?:" + CHARACTER
            + "|-|\\[\\^?-?(?:(?:" + CHARACTER + "|[.+*?(){}$|])(?:-[A-Za-z0-9])?+)+-?]"
            + "|\\((?:\\?:)?|[)|]|(?:[*+?]|\\{[0-9]{1,4}(?:,[0-9]{0,4})?})\\??)*+\\$?");

    private static final String ANYTHING = "(?s:.*)";

    private WholeTextRegex() {}

    /**
     * Translates a pattern.
     *
     * @param source an ECMA-262 pattern
     * @return a regular expression that matches exactly the whole texts in which the pattern is found; empty when it
     *     would have to look around, refer to what it matched, or could take much longer than the text is long
     */
    public static Optional<String> of(String source) {
        if (!(EcmaPattern.parse(source) instanceof EcmaPattern pattern)
                || Trees.contains(pattern.root(), Node.Look.class)
                || Trees.contains(pattern.root(), Node.BackReference.class)
                || !(JavaRegex.translate(pattern) instanceof JavaRegex regex)
                || regex.mayBacktrack()) {
            return Optional.empty();
        }
        boolean alternatives = pattern.root() instanceof Node.Alternation;
        boolean anchored = source.startsWith("^") || source.endsWith("$");
        boolean plain = PLAIN.matcher(source).matches() && !(alternatives && anchored);
        String text = plain ? source : regex.source(false);
        boolean start = isAnchor(pattern.root(), true);
        boolean end = isAnchor(pattern.root(), false);
        // The translation has no groups that it can do without.
        boolean open = plain ? alternatives : text.contains("|");
        String body = open && !(start && end) ? "(?:" + text + ")" : text;
        return Optional.of((start ? "" : ANYTHING) + body + (end ? "" : ANYTHING));
    }

    /** Returns whether every match reaches to the start or the end of the text. */
    private static boolean isAnchor(Node node, boolean start) {
        if (node instanceof Node.Sequence sequence) {
            List<Node> items = sequence.items();
            return !items.isEmpty() && isAnchor(items.get(start ? 0 : items.size() - 1), start);
        } else if (node instanceof Node.Alternation alternation) {
            return alternation.branches().stream().allMatch(branch -> isAnchor(branch, start));
        } else if (node instanceof Node.Group group) {
            return isAnchor(group.body(), start);
        }
        return start ? node instanceof Node.Start : node instanceof Node.End;
    }
}
