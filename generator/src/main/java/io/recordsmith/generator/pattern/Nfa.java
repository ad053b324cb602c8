package io.recordsmith.generator.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A non-deterministic automaton for a pattern: states joined by edges that consume a code point of a class, and by
 * edges that consume nothing but may look at the code points on both sides.
 */
final class Nfa {
    private static final int MAX_STATES = 2000;

    /** An edge that consumes a code point of the class with an index. */
    record Step(int set, int target) {}

    /** An edge that consumes nothing; the condition is null when there is none. */
    record Jump(Condition condition, int target) {}

    /** What must be before or after a place. The start and the end of the text are code points of no class. */
    record Condition(boolean behind, boolean negative, int set) {}

    private final Map<CharClass, Integer> classes = new LinkedHashMap<>();
    private final List<List<Step>> steps = new ArrayList<>();
    private final List<List<Jump>> jumps = new ArrayList<>();
    private boolean tooLarge;

    private Nfa() {}

    /** The automaton, or null if the pattern is not regular in a simple way or too large. Its start is 0, its end 1. */
    static Nfa of(Node node) {
        Nfa nfa = new Nfa();
        int start = nfa.state();
        int end = nfa.state();
        boolean regular = nfa.add(node, start, end);
        return regular && !nfa.tooLarge ? nfa : null;
    }

    private int state() {
        tooLarge |= steps.size() >= MAX_STATES;
        steps.add(new ArrayList<>());
        jumps.add(new ArrayList<>());
        return steps.size() - 1;
    }

    private int index(CharClass set) {
        Integer known = classes.get(set);
        if (known == null) {
            known = classes.size();
            classes.put(set, known);
        }
        return known;
    }

    private void jump(int from, int to) {
        jumps.get(from).add(new Jump(null, to));
    }

    /** Joins two states by what the node matches; false if that is not possible. */
    private boolean add(Node node, int from, int to) {
        if (node instanceof Node.CodePoints codePoints) {
            steps.get(from).add(new Step(index(codePoints.set()), to));
            return true;
        }
        if (node instanceof Node.Sequence sequence) {
            return addAll(sequence.items(), from, to);
        }
        if (node instanceof Node.Alternation alternation) {
            return alternation.branches().stream().allMatch(branch -> add(branch, from, to));
        }
        if (node instanceof Node.Repeat repeat) {
            return addRepeat(repeat, from, to);
        }
        Condition condition = condition(node);
        if (condition != null) {
            jumps.get(from).add(new Jump(condition, to));
        }
        return condition != null;
    }

    private boolean addAll(List<Node> items, int from, int to) {
        int at = from;
        for (Node item : items) {
            int next = state();
            if (tooLarge || !add(item, at, next)) {
                return false;
            }
            at = next;
        }
        jump(at, to);
        return true;
    }

    private boolean addRepeat(Node.Repeat repeat, int from, int to) {
        int at = from;
        int copies = repeat.unbounded() ? repeat.min() : repeat.max();
        for (int i = 0; i < copies; i++) {
            if (i >= repeat.min()) {
                jump(at, to);
            }
            int next = state();
            if (tooLarge || !add(repeat.body(), at, next)) {
                return false;
            }
            at = next;
        }
        if (!repeat.unbounded()) {
            jump(at, to);
            return true;
        }
        int loop = state();
        jump(at, loop);
        jump(loop, to);
        int again = state();
        jump(again, loop);
        return add(repeat.body(), loop, again);
    }

    private Condition condition(Node node) {
        if (node instanceof Node.Start || node instanceof Node.End) {
            return new Condition(node instanceof Node.Start, true, index(CharClass.ANY));
        }
        return node instanceof Node.Look look && look.body() instanceof Node.CodePoints codePoints
                ? new Condition(look.behind(), look.negative(), index(codePoints.set()))
                : null;
    }

    List<CharClass> classes() {
        return List.copyOf(classes.keySet());
    }

    int size() {
        return steps.size();
    }

    List<Step> steps(int state) {
        return steps.get(state);
    }

    List<Jump> jumps(int state) {
        return jumps.get(state);
    }
}
