package io.recordsmith.generator.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Rewrites a pattern into a smaller one that matches the same texts.
 *
 * <p>Only the verdict has to stay. So a group that nothing refers to is its body, and as long as there is no
 * back-reference at all the order in which alternatives are tried does not matter either: a pattern is then just the
 * set of strings that it describes.
 */
final class Simplifier {
    private final Set<Integer> referenced;

    private Simplifier(Set<Integer> referenced) {
        this.referenced = referenced;
    }

    static Node simplify(Node root) {
        return new Simplifier(Trees.referencedGroups(root)).rewrite(root);
    }

    private Node rewrite(Node node) {
        Node rewritten = Trees.mapChildren(node, this::rewrite);
        if (rewritten instanceof Node.Sequence sequence) {
            return sequence(sequence.items());
        }
        if (rewritten instanceof Node.Alternation alternation) {
            return alternation(alternation.branches());
        }
        if (rewritten instanceof Node.Repeat repeat) {
            return repeat(repeat);
        }
        if (rewritten instanceof Node.Group group) {
            return referenced.contains(group.number()) ? group : group.body();
        }
        if (rewritten instanceof Node.Look look) {
            return look(look);
        }
        return rewritten;
    }

    private static Node sequence(List<Node> items) {
        List<Node> flat = new ArrayList<>();
        for (Node item : items) {
            flat.addAll(Trees.items(item));
        }
        return flat.contains(Node.NEVER) ? Node.NEVER : Trees.sequence(flat);
    }

    private Node alternation(List<Node> branches) {
        Set<Node> flat = new LinkedHashSet<>();
        branches.forEach(branch -> flat.addAll(Trees.branches(branch)));
        flat.remove(Node.NEVER);
        List<Node> merged = referenced.isEmpty() ? mergeClasses(flat) : new ArrayList<>(flat);
        boolean optional = referenced.isEmpty() && merged.remove(Node.EMPTY);
        if (merged.isEmpty()) {
            return optional ? Node.EMPTY : Node.NEVER;
        }
        Node result = merged.size() == 1 ? merged.get(0) : new Node.Alternation(merged);
        return optional ? repeat(new Node.Repeat(result, 0, 1, false)) : result;
    }

    private static List<Node> mergeClasses(Set<Node> branches) {
        List<Node> merged = new ArrayList<>();
        int at = -1;
        CharClass union = CharClass.NONE;
        for (Node branch : branches) {
            if (!(branch instanceof Node.CodePoints codePoints)) {
                merged.add(branch);
                continue;
            }
            union = union.union(codePoints.set());
            if (at < 0) {
                at = merged.size();
                merged.add(branch);
            }
            merged.set(at, new Node.CodePoints(union));
        }
        return merged;
    }

    private Node repeat(Node.Repeat repeat) {
        Node body = repeat.body();
        if (repeat.max() == 0 || body.equals(Node.EMPTY)) {
            return Node.EMPTY;
        }
        if (body.equals(Node.NEVER)) {
            return repeat.min() == 0 ? Node.EMPTY : Node.NEVER;
        }
        if (repeat.min() == 1 && repeat.max() == 1) {
            return body;
        }
        if (!referenced.isEmpty()) {
            return repeat;
        }
        if (Lengths.max(body) == 0) {
            // Assertions only: once is as good as many times.
            return repeat.min() == 0 ? Node.EMPTY : body;
        }
        if (body instanceof Node.Repeat inner && collapses(inner, repeat)) {
            int min = inner.min() == 0 || repeat.min() == 0 ? 0 : 1;
            return new Node.Repeat(inner.body(), min, Node.UNBOUNDED, false);
        }
        return new Node.Repeat(body, repeat.min(), repeat.max(), false);
    }

    /** Whether a repeated repetition counts every number of repetitions from 0 or 1 on, as in {@code (a+)*}. */
    private static boolean collapses(Node.Repeat inner, Node.Repeat outer) {
        return inner.min() <= 1 && outer.min() <= 1 && (inner.unbounded() || inner.max() >= 1 && outer.unbounded());
    }

    private static Node look(Node.Look look) {
        if (look.body().equals(Node.EMPTY) || look.body().equals(Node.NEVER)) {
            return look.negative() == look.body().equals(Node.NEVER) ? Node.EMPTY : Node.NEVER;
        }
        return look;
    }
}
