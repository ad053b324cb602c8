package io.recordsmith.generator.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * Drops from a pattern what does not matter because it is searched for anywhere in a text: a match of {@code a*b+} is
 * found exactly where one of {@code b} is. For patterns without back-references.
 */
final class FindTrimmer {
    private static final Node ANYTHING = new Node.Repeat(new Node.CodePoints(CharClass.ANY), 0, Node.UNBOUNDED, false);

    private FindTrimmer() {}

    static Node trim(Node node) {
        Node trimmed = node;
        Node before;
        do {
            before = trimmed;
            trimmed = Simplifier.simplify(trimBranches(before));
        } while (!trimmed.equals(before));
        return trimmed;
    }

    private static Node trimBranches(Node node) {
        if (node instanceof Node.Alternation) {
            return Trees.mapChildren(node, FindTrimmer::trimBranches);
        }
        List<Node> items = Trees.items(node);
        int start = 0;
        int end = items.size();
        while (start < end && (isOptional(items.get(start)) || isAnythingFromStart(items, start, end))) {
            start++;
        }
        while (start < end && (isOptional(items.get(end - 1)) || isAnythingToEnd(items, start, end))) {
            end--;
        }
        List<Node> kept = new ArrayList<>(items.subList(start, end));
        if (kept.size() == 1 && (kept.get(0) instanceof Node.Start || kept.get(0) instanceof Node.End)) {
            return Node.EMPTY;
        }
        if (!kept.isEmpty()) {
            kept.set(0, trimOuter(kept.get(0), false));
            int last = kept.size() - 1;
            kept.set(last, trimOuter(kept.get(last), true));
        }
        return Trees.sequence(kept);
    }

    private static boolean isOptional(Node item) {
        return item instanceof Node.Repeat repeat && repeat.min() == 0;
    }

    /** {@code ^[^]*a} is found where {@code a} is. */
    private static boolean isAnythingFromStart(List<Node> items, int start, int end) {
        return start + 1 < end
                && items.get(start) instanceof Node.Start
                && items.get(start + 1).equals(ANYTHING);
    }

    private static boolean isAnythingToEnd(List<Node> items, int start, int end) {
        return start + 1 < end
                && items.get(end - 1) instanceof Node.End
                && items.get(end - 2).equals(ANYTHING);
    }

    /** The first or last item: as few repetitions as allowed, and of what it looks at, a part of the match. */
    private static Node trimOuter(Node item, boolean last) {
        if (item instanceof Node.Repeat repeat) {
            return new Node.Repeat(repeat.body(), repeat.min(), repeat.min(), false);
        }
        if (item instanceof Node.Look look && !look.negative() && look.ahead() == last) {
            return look.body();
        }
        return item;
    }
}
