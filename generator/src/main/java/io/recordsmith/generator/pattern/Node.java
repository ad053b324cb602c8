package io.recordsmith.generator.pattern;

import java.util.List;

/**
 * A pattern's syntax tree. Whatever consumes one code point (a literal, {@code .}, {@code \d}, a class) is a
 * {@link CodePoints}; {@code \b}, {@code \B} and the {@code m} modifier are written as look-around by the parser.
 */
sealed interface Node {
    /** The number of repetitions that stands for "no upper bound". */
    int UNBOUNDED = Integer.MAX_VALUE;

    /** Matches the empty string. */
    Node EMPTY = new Sequence(List.of());

    /** Matches nothing. */
    Node NEVER = new CodePoints(CharClass.NONE);

    /** One code point of a class. */
    record CodePoints(CharClass set) implements Node {}

    /** All items, one after the other. */
    record Sequence(List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** One of the branches; the first that leads to a match. */
    record Alternation(List<Node> branches) implements Node {
        public Alternation {
            branches = List.copyOf(branches);
        }
    }

    /** The body repeated {@code min} to {@code max} times. */
    record Repeat(Node body, int min, int max, boolean lazy) implements Node {
        boolean unbounded() {
            return max == UNBOUNDED;
        }
    }

    /** A capturing group; numbers count from 1 in the order of opening parentheses. */
    record Group(int number, Node body) implements Node {}

    /** What one of the groups captured; several groups when they share the name that is referred to. */
    record BackReference(List<Integer> groups) implements Node {
        public BackReference {
            groups = List.copyOf(groups);
        }
    }

    /** The place before the first code point. */
    record Start() implements Node {}

    /** The place after the last code point. */
    record End() implements Node {}

    /** Look-ahead or look-behind. */
    record Look(boolean behind, boolean negative, Node body) implements Node {
        boolean ahead() {
            return !behind;
        }
    }
}
