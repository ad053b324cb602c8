package io.recordsmith.generator.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Questions about syntax trees, and rebuilding them. */
final class Trees {
    private Trees() {}

    /** The node itself when it has no children, else the node with its children replaced. */
    static Node mapChildren(Node node, UnaryOperator<Node> change) {
        if (node instanceof Node.Sequence sequence) {
            return new Node.Sequence(map(sequence.items(), change));
        }
        if (node instanceof Node.Alternation alternation) {
            return new Node.Alternation(map(alternation.branches(), change));
        }
        if (node instanceof Node.Repeat repeat) {
            return new Node.Repeat(change.apply(repeat.body()), repeat.min(), repeat.max(), repeat.lazy());
        }
        if (node instanceof Node.Group group) {
            return new Node.Group(group.number(), change.apply(group.body()));
        }
        if (node instanceof Node.Look look) {
            return new Node.Look(look.behind(), look.negative(), change.apply(look.body()));
        }
        return node;
    }

    /** A plain loop, because deep trees would need several times the stack with a stream. */
    private static List<Node> map(List<Node> nodes, UnaryOperator<Node> change) {
        List<Node> changed = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            changed.add(change.apply(node));
        }
        return changed;
    }

    static List<Node> children(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        if (node instanceof Node.Alternation alternation) {
            return alternation.branches();
        }
        if (node instanceof Node.Repeat repeat) {
            return List.of(repeat.body());
        }
        if (node instanceof Node.Group group) {
            return List.of(group.body());
        }
        return node instanceof Node.Look look ? List.of(look.body()) : List.of();
    }

    static void walk(Node node, Consumer<Node> visitor) {
        visitor.accept(node);
        for (Node child : children(node)) {
            walk(child, visitor);
        }
    }

    static boolean contains(Node node, Class<? extends Node> kind) {
        if (kind.isInstance(node)) {
            return true;
        }
        for (Node child : children(node)) {
            if (contains(child, kind)) {
                return true;
            }
        }
        return false;
    }

    /** The numbers of the groups that some back-reference reads. */
    static TreeSet<Integer> referencedGroups(Node root) {
        TreeSet<Integer> referenced = new TreeSet<>();
        walk(root, node -> {
            if (node instanceof Node.BackReference reference) {
                referenced.addAll(reference.groups());
            }
        });
        return referenced;
    }

    /** Whether a node can match without consuming anything. */
    static boolean nullable(Node node) {
        return Lengths.min(node) == 0;
    }

    /** The items of a sequence, or the node as the only item. */
    static List<Node> items(Node node) {
        return node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
    }

    static Node sequence(List<Node> items) {
        return items.size() == 1 ? items.get(0) : new Node.Sequence(items);
    }

    /** The branches of an alternation, or the node as the only branch. */
    static List<Node> branches(Node node) {
        return node instanceof Node.Alternation alternation ? alternation.branches() : List.of(node);
    }
}
