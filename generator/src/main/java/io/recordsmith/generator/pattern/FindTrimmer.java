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
        Node trimmed = Simplifier.simplify(trimBranches(node));
        while (true) {
            Node again = Simplifier.simplify(trimBranches(trimmed));
            if (again.equals(trimmed)) {
                return trimmed;
            }
            trimmed = again;
        }
    }

    private static Node trimBranches(Node node) {
        if (node instanceof Node.Alternation) {
            return Trees.mapChildren(node, FindTrimmer::trimBranches);
        }
        List<Node> items = new ArrayList<>(Trees.items(node));
        dropAnchorBefore(items);
        dropAnchorAfter(items);
        if (!items.isEmpty()) {
            items.set(0, trimOuter(items.get(0), false));
        }
        if (!items.isEmpty()) {
            int last = items.size() - 1;
            items.set(last, trimOuter(items.get(last), true));
        }
        if (items.size() == 1 && (items.get(0) instanceof Node.Start || items.get(0) instanceof Node.End)) {
            return Node.EMPTY;
        }
        return Trees.sequence(items);
    }

    /** {@code ^[^]*a} is found where {@code a} is. */
    private static void dropAnchorBefore(List<Node> items) {
        if (items.size() > 1
                && items.get(0) instanceof Node.Start
                && items.get(1).equals(ANYTHING)) {
            items.subList(0, 2).clear();
        }
    }

    private static void dropAnchorAfter(List<Node> items) {
        int size = items.size();
        if (size > 1
                && items.get(size - 1) instanceof Node.End
                && items.get(size - 2).equals(ANYTHING)) {
            items.subList(size - 2, size).clear();
        }
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
