package io.recordsmith.generator.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes back-references mean the same in ECMA-262 and in java.util.regex, or says why that is impossible.
 *
 * <p>In ECMA-262 a reference to a group that has captured nothing matches the empty string, and each iteration of a loop
 * begins with its groups unset; in Java such a reference fails, and a group keeps what an earlier iteration captured.
 * So a reference that can only find its group unset is dropped, one that can only find it set is kept, and the pattern
 * is refused when it depends on the text.
 */
final class BackReferences {
    /** A step from a node to its child with an index. */
    private record Step(Node parent, int child) {}

    private final Map<Integer, List<Step>> groupPaths = new TreeMap<>();
    private final List<Step> path = new ArrayList<>();
    private String refusal = "";

    private BackReferences() {}

    /** Whether the pattern has to be refused, and why; empty when it need not be. */
    static String refusal(Node root) {
        BackReferences references = new BackReferences();
        references.resolveAll(root);
        return references.refusal;
    }

    /** The tree without the references that are always empty; only for patterns that are not refused. */
    static Node resolve(Node root) {
        return new BackReferences().resolveAll(root);
    }

    private Node resolveAll(Node root) {
        if (!Trees.contains(root, Node.BackReference.class)) {
            return root;
        }
        findGroups(root);
        return rewrite(root);
    }

    private void findGroups(Node node) {
        if (node instanceof Node.Group group) {
            groupPaths.put(group.number(), List.copyOf(path));
        }
        List<Node> children = Trees.children(node);
        for (int i = 0; i < children.size(); i++) {
            path.add(new Step(node, i));
            findGroups(children.get(i));
            path.remove(path.size() - 1);
        }
    }

    private Node rewrite(Node node) {
        if (node instanceof Node.BackReference reference) {
            return resolve(reference);
        }
        int[] child = {0};
        return Trees.mapChildren(node, each -> {
            path.add(new Step(node, child[0]++));
            Node rewritten = rewrite(each);
            path.remove(path.size() - 1);
            return rewritten;
        });
    }

    private Node resolve(Node.BackReference reference) {
        List<Integer> possible = new ArrayList<>();
        for (int number : reference.groups()) {
            if (unset(groupPaths.get(number))) {
                continue;
            }
            possible.add(number);
        }
        if (possible.isEmpty()) {
            return Node.EMPTY;
        }
        if (!alwaysSet(Set.copyOf(possible), groupPaths.get(possible.get(0)), possible.size() > 1)) {
            refusal = "a back-reference to a group that may have captured nothing cannot be translated exactly";
        }
        return new Node.BackReference(possible);
    }

    /** The number of steps that the way to the group shares with the way to the reference. */
    private int shared(List<Step> groupPath) {
        int shared = 0;
        while (shared < Math.min(groupPath.size(), path.size()) && same(groupPath.get(shared), path.get(shared))) {
            shared++;
        }
        return shared;
    }

    private static boolean same(Step one, Step other) {
        return one.parent() == other.parent() && one.child() == other.child();
    }

    /** Whether the reference can only find the group unset. */
    private boolean unset(List<Step> groupPath) {
        int shared = shared(groupPath);
        if (shared == groupPath.size()) {
            return !inLookBehind(groupPath);
        }
        if (inLookBehind(groupPath) || inLookBehind(path)) {
            return false;
        }
        Step toGroup = groupPath.get(shared);
        Step toReference = path.get(shared);
        if (toGroup.parent() instanceof Node.Alternation || toGroup.child() > toReference.child()) {
            return true;
        }
        return groupPath.subList(shared, groupPath.size()).stream()
                .anyMatch(step -> step.parent() instanceof Node.Look look && look.negative());
    }

    private static boolean inLookBehind(List<Step> steps) {
        return steps.stream().anyMatch(step -> step.parent() instanceof Node.Look look && look.behind());
    }

    /** Whether one of the groups, which stand before the reference, is set whenever the reference is reached. */
    private boolean alwaysSet(Set<Integer> groups, List<Step> groupPath, boolean several) {
        if (inLookBehind(groupPath) || inLookBehind(path)) {
            return false;
        }
        int shared = shared(groupPath);
        // In a loop Java would still hold the group that another iteration has set.
        boolean inLoop = path.subList(0, shared).stream().anyMatch(step -> step.parent() instanceof Node.Repeat);
        Step toGroup = groupPath.get(shared);
        Node before = Trees.children(toGroup.parent()).get(toGroup.child());
        return !(several && inLoop) && captures(before, groups);
    }

    /** Whether every way through the node sets one of the groups. */
    private static boolean captures(Node node, Set<Integer> groups) {
        if (node instanceof Node.Group group && groups.contains(group.number())) {
            return true;
        }
        if (node instanceof Node.Alternation alternation) {
            return alternation.branches().stream().allMatch(branch -> captures(branch, groups));
        }
        // ECMA-262 takes back an iteration that consumes nothing, and its captures; Java keeps them.
        if (node instanceof Node.Repeat repeat && (repeat.min() == 0 || Trees.nullable(repeat.body()))) {
            return false;
        }
        return Trees.children(node).stream().anyMatch(child -> captures(child, groups));
    }
}
