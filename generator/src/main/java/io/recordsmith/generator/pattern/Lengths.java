package io.recordsmith.generator.pattern;

/** How many code points a node can consume. Back-references count as anything. */
final class Lengths {
    private Lengths() {}

    /** A lower bound, at most {@link Node#UNBOUNDED}. */
    static int min(Node node) {
        if (node instanceof Node.CodePoints) {
            return 1;
        }
        if (node instanceof Node.Alternation alternation) {
            return alternation.branches().stream().mapToInt(Lengths::min).min().orElse(0);
        }
        if (node instanceof Node.Repeat repeat) {
            return product(min(repeat.body()), repeat.min());
        }
        if (node instanceof Node.Look || node instanceof Node.BackReference) {
            return 0;
        }
        return saturate(Trees.children(node).stream().mapToLong(Lengths::min).sum());
    }

    /** An upper bound, or {@link Node#UNBOUNDED}. */
    static int max(Node node) {
        if (node instanceof Node.CodePoints) {
            return 1;
        }
        if (node instanceof Node.BackReference) {
            return Node.UNBOUNDED;
        }
        if (node instanceof Node.Alternation alternation) {
            return alternation.branches().stream().mapToInt(Lengths::max).max().orElse(0);
        }
        if (node instanceof Node.Repeat repeat) {
            return product(max(repeat.body()), repeat.max());
        }
        if (node instanceof Node.Look) {
            return 0;
        }
        return saturate(Trees.children(node).stream().mapToLong(Lengths::max).sum());
    }

    private static int product(int one, int other) {
        return one == 0 ? 0 : saturate((long) one * other);
    }

    private static int saturate(long length) {
        return (int) Math.min(length, Node.UNBOUNDED);
    }
}
