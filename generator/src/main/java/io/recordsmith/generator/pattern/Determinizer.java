package io.recordsmith.generator.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Makes a deterministic automaton that finds a pattern anywhere: the subset construction, with a new attempt begun at
 * every place.
 *
 * <p>What is reached without consuming anything can depend on the next code point ({@code $}, {@code \b}, {@code (?=a)}),
 * so a state holds what was reached before such edges are followed, and they are followed once the next code point is
 * known. On the code point before, a state keeps what the conditions ask.
 */
final class Determinizer {
    static final int REJECT = 0;
    static final int ACCEPT = 1;
    private static final int MAX_STATES = 1000;
    private static final int MAX_TRANSITIONS = 20_000;

    /** The kind that stands for the start and for the end of the text. */
    private static final int NOTHING = -1;

    private static final int NFA_START = 0;
    private static final int NFA_END = 1;

    private final Nfa nfa;
    private final Alphabet alphabet;
    private final BitSet setsBehind = new BitSet();
    private final BitSet setsAhead = new BitSet();
    private final Map<State, Integer> numbers = new LinkedHashMap<>();
    private final Deque<State> waiting = new ArrayDeque<>();
    private final List<int[]> next = new ArrayList<>();
    private final BitSet accepting = new BitSet();

    /** Places in the non-deterministic automaton, and which classes asked for behind have the code point before. */
    private record State(BitSet places, BitSet behind) {}

    private Determinizer(Nfa nfa, Alphabet alphabet) {
        this.nfa = nfa;
        this.alphabet = alphabet;
        for (int place = 0; place < nfa.size(); place++) {
            for (Nfa.Jump jump : nfa.jumps(place)) {
                if (jump.condition() != null) {
                    (jump.condition().behind() ? setsBehind : setsAhead)
                            .set(jump.condition().set());
                }
            }
        }
    }

    /**
     * A transition table.
     *
     * @param next the next state by state and kind
     * @param accepting the states that accept where the text ends
     * @param start the first state
     */
    record Table(int[][] next, BitSet accepting, int start) {}

    /** The table, or null if it is too large. The states {@link #REJECT} and {@link #ACCEPT} are never left. */
    static Table determinize(Nfa nfa, Alphabet alphabet) {
        return new Determinizer(nfa, alphabet).run();
    }

    private Table run() {
        int kinds = alphabet.size();
        next.add(new int[kinds]);
        next.add(new int[kinds]);
        Arrays.fill(next.get(ACCEPT), ACCEPT);
        accepting.set(ACCEPT);
        BitSet first = new BitSet();
        first.set(NFA_START);
        int start = number(new State(first, asked(setsBehind, NOTHING)));
        while (!waiting.isEmpty()) {
            State state = waiting.poll();
            int[] row = next.get(numbers.get(state));
            Map<BitSet, BitSet> reached = new HashMap<>();
            for (int kind = 0; kind < kinds; kind++) {
                int upcoming = kind;
                row[kind] = successor(
                        reached.computeIfAbsent(asked(setsAhead, kind), key -> reachable(state, upcoming)), kind);
            }
            accepting.set(numbers.get(state), reachable(state, NOTHING).get(NFA_END));
            if (next.size() > MAX_STATES || next.size() * kinds > MAX_TRANSITIONS) {
                return null;
            }
        }
        return new Table(next.toArray(int[][]::new), accepting, start);
    }

    private int number(State state) {
        Integer known = numbers.get(state);
        if (known != null) {
            return known;
        }
        if (unconditional(state).get(NFA_END)) {
            numbers.put(state, ACCEPT);
            return ACCEPT;
        }
        numbers.put(state, next.size());
        next.add(new int[alphabet.size()]);
        waiting.add(state);
        return numbers.get(state);
    }

    private int successor(BitSet reached, int kind) {
        if (reached.get(NFA_END)) {
            return ACCEPT;
        }
        BitSet places = new BitSet();
        places.set(NFA_START);
        for (int place = reached.nextSetBit(0); place >= 0; place = reached.nextSetBit(place + 1)) {
            for (Nfa.Step step : nfa.steps(place)) {
                places.set(
                        step.target(),
                        places.get(step.target())
                                || alphabet.kindsOf(step.set()).get(kind));
            }
        }
        return number(new State(places, asked(setsBehind, kind)));
    }

    /** Which of the classes that conditions ask for have the code points of a kind. */
    private BitSet asked(BitSet sets, int kind) {
        BitSet asked = new BitSet();
        for (int set = sets.nextSetBit(0); set >= 0; set = sets.nextSetBit(set + 1)) {
            asked.set(set, kind != NOTHING && alphabet.kindsOf(set).get(kind));
        }
        return asked;
    }

    private BitSet unconditional(State state) {
        return closure(state.places(), condition -> false);
    }

    private BitSet reachable(State state, int nextKind) {
        return closure(state.places(), condition -> {
            boolean member = condition.behind()
                    ? state.behind().get(condition.set())
                    : nextKind != NOTHING && alphabet.kindsOf(condition.set()).get(nextKind);
            return member != condition.negative();
        });
    }

    private BitSet closure(BitSet places, Predicate<Nfa.Condition> holds) {
        BitSet reached = (BitSet) places.clone();
        Deque<Integer> open = new ArrayDeque<>(places.stream().boxed().toList());
        while (!open.isEmpty()) {
            for (Nfa.Jump jump : nfa.jumps(open.pop())) {
                if (!reached.get(jump.target()) && (jump.condition() == null || holds.test(jump.condition()))) {
                    reached.set(jump.target());
                    open.push(jump.target());
                }
            }
        }
        return reached;
    }
}
