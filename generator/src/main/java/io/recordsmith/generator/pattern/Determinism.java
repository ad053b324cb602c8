package io.recordsmith.generator.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds repetitions that can be possessive: at every place the next code point alone decides whether to repeat or to go
 * on, so that giving back an iteration can never help. java.util.regex then needs neither backtracking nor, for groups,
 * a stack frame for each iteration.
 */
final class Determinism {
    private Determinism() {}

    /** What can come next: a code point of a class, or the end of the text, or (after the last item) anything at all. */
    record Follow(CharClass next, boolean end) {
        static final Follow ANYTHING = new Follow(CharClass.ANY, true);

        Follow or(Follow other) {
            return new Follow(next.union(other.next), end || other.end);
        }
    }

    /**
     * What a match of the node can begin with, given what follows it.
     *
     * <p>Assertions count as if they were not there, which can only make the answer larger; {@code $} is the exception
     * that makes anchored patterns deterministic.
     */
    static Follow first(Node node, Follow follow) {
        if (node instanceof Node.CodePoints codePoints) {
            return new Follow(codePoints.set(), false);
        }
        if (node instanceof Node.End) {
            return new Follow(CharClass.NONE, true);
        }
        if (node instanceof Node.Sequence sequence) {
            return follows(sequence.items(), follow).get(0);
        }
        if (node instanceof Node.Alternation alternation) {
            return alternation.branches().stream()
                    .map(branch -> first(branch, follow))
                    .reduce(new Follow(CharClass.NONE, false), Follow::or);
        }
        if (node instanceof Node.Repeat repeat) {
            // A nullable body begins with anything that can follow, and ANYTHING would be right but useless.
            Follow body = first(repeat.body(), follow);
            return repeat.min() == 0 ? body.or(follow) : body;
        }
        if (node instanceof Node.Group group) {
            return first(group.body(), follow);
        }
        return node instanceof Node.BackReference ? Follow.ANYTHING : follow;
    }

    /** What follows each item of a sequence, and at index 0 what the sequence begins with. */
    static List<Follow> follows(List<Node> items, Follow follow) {
        List<Follow> follows = new ArrayList<>(items.size() + 1);
        follows.add(follow);
        for (int i = items.size() - 1; i >= 0; i--) {
            follows.add(first(items.get(i), follows.get(follows.size() - 1)));
        }
        Collections.reverse(follows);
        return follows;
    }

    /** Whether a repetition can be possessive when this follows it. */
    static boolean possessive(Node.Repeat repeat, Follow follow) {
        Node body = repeat.body();
        if (Trees.nullable(body) || !plain(body)) {
            return false;
        }
        CharClass begin = first(body, Follow.ANYTHING).next();
        return !begin.meets(follow.next()) && decided(body, new Follow(begin, false).or(follow));
    }

    /** Whether there is at most one way through the node, known from the next code point at each fork. */
    private static boolean decided(Node node, Follow follow) {
        if (node instanceof Node.Sequence sequence) {
            List<Node> items = sequence.items();
            List<Follow> follows = follows(items, follow);
            for (int i = 0; i < items.size(); i++) {
                if (!decided(items.get(i), follows.get(i + 1))) {
                    return false;
                }
            }
            return true;
        }
        if (node instanceof Node.Alternation alternation) {
            return branchesDecided(alternation, follow);
        }
        if (node instanceof Node.Repeat repeat) {
            return repeat.min() == repeat.max() && Lengths.min(repeat.body()) == Lengths.max(repeat.body())
                    ? decided(repeat.body(), Follow.ANYTHING)
                    : possessive(repeat, follow);
        }
        return true;
    }

    private static boolean branchesDecided(Node.Alternation alternation, Follow follow) {
        CharClass seen = CharClass.NONE;
        for (Node branch : alternation.branches()) {
            CharClass begin = first(branch, follow).next();
            if (Trees.nullable(branch) || seen.meets(begin) || !decided(branch, follow)) {
                return false;
            }
            seen = seen.union(begin);
        }
        return true;
    }

    /** Whether a node only consumes code points: no assertion, no group that a reference reads, no reference. */
    private static boolean plain(Node node) {
        return (node instanceof Node.CodePoints
                        || node instanceof Node.Sequence
                        || node instanceof Node.Alternation
                        || node instanceof Node.Repeat)
                && Trees.children(node).stream().allMatch(Determinism::plain);
    }
}
