package io.recordsmith.generator.pattern;

import java.util.List;

/** Guesses whether a backtracking engine can need much more time than the text is long. */
final class Backtracking {
    private Backtracking() {}

    /** Whether repetitions that are not deterministic are nested, follow each other, or meet a back-reference. */
    static boolean possible(Node root) {
        int loops = loops(root, Determinism.Follow.ANYTHING);
        return loops > 1 || loops == 1 && Trees.contains(root, Node.BackReference.class);
    }

    /** How many loops that may give back iterations a match can be in; a loop around a choice counts twice. */
    private static int loops(Node node, Determinism.Follow follow) {
        if (node instanceof Node.Sequence sequence) {
            List<Node> items = sequence.items();
            List<Determinism.Follow> follows = Determinism.follows(items, follow);
            int sum = 0;
            for (int i = 0; i < items.size(); i++) {
                sum += loops(items.get(i), follows.get(i + 1));
            }
            return sum;
        }
        if (node instanceof Node.Look look) {
            return loops(look.body(), Determinism.Follow.ANYTHING) > 1 ? 2 : 0;
        }
        if (node instanceof Node.Repeat repeat && repeat.max() > 1) {
            if (Determinism.possessive(repeat, follow)) {
                return 0;
            }
            boolean choices = Trees.contains(repeat.body(), Node.Alternation.class)
                    || Trees.contains(repeat.body(), Node.Repeat.class);
            return choices ? 2 : repeat.unbounded() ? 1 : 0;
        }
        return Trees.children(node).stream()
                .mapToInt(child -> loops(child, follow))
                .max()
                .orElse(0);
    }
}
