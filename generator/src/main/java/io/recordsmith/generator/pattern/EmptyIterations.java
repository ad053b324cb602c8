package io.recordsmith.generator.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Writes out repetitions that must happen but may consume nothing.
 *
 * <p>java.util.regex ends a loop after an iteration that consumes nothing, even when more iterations are due. That
 * matters only where such an iteration depends on its place, as {@code (?:\b|a){2}} does.
 */
final class EmptyIterations {
    private static final int MAX_COPIES = 100;

    private EmptyIterations() {}

    static Node spellOut(Node node) {
        Node rewritten = Trees.mapChildren(node, EmptyIterations::spellOut);
        if (!(rewritten instanceof Node.Repeat repeat) || !spelledOut(repeat)) {
            return rewritten;
        }
        List<Node> items = new ArrayList<>(Collections.nCopies(repeat.min(), repeat.body()));
        int rest = repeat.unbounded() ? Node.UNBOUNDED : repeat.max() - repeat.min();
        items.add(new Node.Repeat(repeat.body(), 0, rest, repeat.lazy()));
        return new Node.Sequence(items);
    }

    private static boolean spelledOut(Node.Repeat repeat) {
        return wrongInJava(repeat) && repeat.min() <= MAX_COPIES && !Trees.contains(repeat, Node.Group.class);
    }

    private static boolean wrongInJava(Node.Repeat repeat) {
        return repeat.min() > 1 && Trees.nullable(repeat.body()) && !alwaysNullable(repeat.body());
    }

    /** Whether a node can match nothing at every place. */
    static boolean alwaysNullable(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().allMatch(EmptyIterations::alwaysNullable);
        }
        if (node instanceof Node.Alternation alternation) {
            return alternation.branches().stream().anyMatch(EmptyIterations::alwaysNullable);
        }
        if (node instanceof Node.Repeat repeat) {
            return repeat.min() == 0 || alwaysNullable(repeat.body());
        }
        return node instanceof Node.Group group && alwaysNullable(group.body());
    }

    /** Why the tree cannot be translated, or an empty text; for trees that were {@linkplain #spellOut spelled out}. */
    static String refusal(Node root) {
        boolean[] wrong = {false};
        Trees.walk(root, node -> wrong[0] |= node instanceof Node.Repeat repeat && wrongInJava(repeat));
        return wrong[0] ? "a repetition of what may consume nothing cannot be translated exactly" : "";
    }
}
