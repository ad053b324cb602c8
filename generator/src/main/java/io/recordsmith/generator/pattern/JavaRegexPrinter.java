package io.recordsmith.generator.pattern;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a syntax tree as a regular expression of java.util.regex. */
final class JavaRegexPrinter {
    private static final CharClass HIGH_SURROGATES =
            CharClass.range(Character.MIN_HIGH_SURROGATE, Character.MAX_HIGH_SURROGATE);

    /** Not between the two halves of a pair, where a reference to a lone surrogate could have ended. */
    private static final String AFTER_CODE_POINT = "(?:^|(?<=[\\x{0}-\\x{10FFFF}]))";

    private final Node root;
    private final Map<Integer, Node> groups = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();

    JavaRegexPrinter(Node root) {
        this.root = root;
        Trees.walk(root, node -> {
            if (node instanceof Node.Group group) {
                groups.put(group.number(), group.body());
            }
        });
    }

    String print() {
        print(root, Determinism.Follow.ANYTHING);
        return text.toString();
    }

    private void print(Node node, Determinism.Follow follow) {
        if (node instanceof Node.CodePoints codePoints) {
            text.append(JavaClassSyntax.print(codePoints.set()));
        } else if (node instanceof Node.Sequence sequence) {
            printItems(sequence.items(), follow);
        } else if (node instanceof Node.Alternation alternation) {
            String separator = "";
            for (Node branch : alternation.branches()) {
                text.append(separator);
                print(branch, follow);
                separator = "|";
            }
        } else if (node instanceof Node.Repeat repeat) {
            printRepeat(repeat, follow);
        } else if (node instanceof Node.Group group) {
            // Named, because a number would swallow digits that follow it.
            text.append("(?<g").append(group.number()).append('>');
            print(group.body(), follow);
            text.append(')');
        } else if (node instanceof Node.BackReference reference) {
            printReference(reference);
        } else if (node instanceof Node.Look look) {
            text.append(look.behind() ? "(?<" : "(?").append(look.negative() ? '!' : '=');
            print(look.body(), Determinism.Follow.ANYTHING);
            text.append(')');
        } else {
            text.append(node instanceof Node.Start ? "^" : "\\z");
        }
    }

    private void printItems(List<Node> items, Determinism.Follow follow) {
        List<Determinism.Follow> follows = Determinism.follows(items, follow);
        for (int i = 0; i < items.size(); i++) {
            Determinism.Follow next = follows.get(i + 1);
            if (items.get(i) instanceof Node.Alternation) {
                printGrouped(items.get(i), next);
            } else {
                print(items.get(i), next);
            }
        }
    }

    private void printGrouped(Node node, Determinism.Follow follow) {
        text.append("(?:");
        print(node, follow);
        text.append(')');
    }

    private void printRepeat(Node.Repeat repeat, Determinism.Follow follow) {
        boolean possessive = repeat.min() != repeat.max() && Determinism.possessive(repeat, follow);
        Determinism.Follow again =
                repeat.max() == 1 ? follow : follow.or(Determinism.first(repeat.body(), Determinism.Follow.ANYTHING));
        boolean item = repeat.body() instanceof Node.CodePoints || repeat.body() instanceof Node.Group;
        if (item) {
            print(repeat.body(), again);
        } else {
            printGrouped(repeat.body(), again);
        }
        text.append(quantifier(repeat.min(), repeat.max())).append(possessive ? "+" : repeat.lazy() ? "?" : "");
    }

    private static String quantifier(int min, int max) {
        if (max == Node.UNBOUNDED) {
            return min == 0 ? "*" : min == 1 ? "+" : "{" + min + ",}";
        }
        if (min == 0 && max == 1) {
            return "?";
        }
        return min == max ? "{" + min + "}" : "{" + min + "," + max + "}";
    }

    private void printReference(Node.BackReference reference) {
        text.append("(?:");
        String separator = "";
        boolean surrogates = false;
        for (int number : reference.groups()) {
            text.append(separator).append("\\k<g").append(number).append('>');
            separator = "|";
            surrogates |= hasHighSurrogate(groups.get(number));
        }
        text.append(')').append(surrogates ? AFTER_CODE_POINT : "");
    }

    private static boolean hasHighSurrogate(Node node) {
        return node instanceof Node.CodePoints codePoints
                ? codePoints.set().meets(HIGH_SURROGATES)
                : Trees.children(node).stream().anyMatch(JavaRegexPrinter::hasHighSurrogate);
    }
}
