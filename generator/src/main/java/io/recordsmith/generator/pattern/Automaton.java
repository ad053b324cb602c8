package io.recordsmith.generator.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A minimal deterministic automaton that reads a text code point by code point and so finds a pattern in it. Immutable.
 */
public final class Automaton {
    /** The state from which no text is accepted. */
    public static final int REJECT = 0;

    /** The state from which every text is accepted. */
    public static final int ACCEPT = 1;

    private static final int MAX_STATES = 256;
    private static final int MAX_KINDS = 64;

    /** What fits into one constant of a class file, with room to spare. */
    private static final int MAX_TEXT = 60_000;

    private final Alphabet alphabet;
    private final int[][] next;
    private final BitSet accepting;
    private final int start;

    private Automaton(Alphabet alphabet, int[][] next, BitSet accepting, int start) {
        this.alphabet = alphabet;
        this.next = next;
        this.accepting = accepting;
        this.start = start;
    }

    /** The automaton of a pattern without back-references, or null if it has none of reasonable size. */
    static Automaton of(Node node) {
        Nfa nfa = Nfa.of(node);
        if (nfa == null) {
            return null;
        }
        Alphabet alphabet = Alphabet.of(nfa.classes());
        Determinizer.Table table = Determinizer.determinize(nfa, alphabet);
        return table == null ? null : minimal(table, alphabet);
    }

    private static Automaton minimal(Determinizer.Table table, Alphabet alphabet) {
        Determinizer.Table minimal = Minimizer.minimize(table);
        int kinds = alphabet.size();
        Map<List<Integer>, Integer> columns = new LinkedHashMap<>();
        int[] numbers = new int[kinds];
        for (int kind = 0; kind < kinds; kind++) {
            List<Integer> column = new ArrayList<>();
            for (int[] row : minimal.next()) {
                column.add(row[kind]);
            }
            Integer known = columns.putIfAbsent(column, columns.size());
            numbers[kind] = known == null ? columns.size() - 1 : known;
        }
        int[][] next = new int[minimal.next().length][columns.size()];
        for (int state = 0; state < next.length; state++) {
            for (int kind = 0; kind < kinds; kind++) {
                next[state][numbers[kind]] = minimal.next()[state][kind];
            }
        }
        Automaton automaton = new Automaton(alphabet.renumbered(numbers), next, minimal.accepting(), minimal.start());
        boolean small = next.length <= MAX_STATES && columns.size() <= MAX_KINDS;
        return small && automaton.encoded().length() <= MAX_TEXT ? automaton : null;
    }

    /** Whether the automaton accepts the text; stops where the rest of the text cannot change that. */
    public boolean accepts(CharSequence text) {
        int state = start;
        for (int at = 0; at < text.length() && state > ACCEPT; ) {
            int c = Character.codePointAt(text, at);
            state = next[state][alphabet.kind(c)];
            at += Character.charCount(c);
        }
        return accepting.get(state);
    }

    boolean acceptsAll() {
        return start == ACCEPT;
    }

    boolean acceptsNothing() {
        return start == REJECT;
    }

    /** The number of states, {@link #REJECT} and {@link #ACCEPT} included. */
    public int states() {
        return next.length;
    }

    /** The number of kinds of code points that the automaton tells apart. */
    public int kinds() {
        return next[0].length;
    }

    /** The automaton as text for generated code, in printable ASCII; see {@link AutomatonText}. */
    public String encoded() {
        return AutomatonText.encode(alphabet, next, accepting, start);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Automaton that && encoded().equals(that.encoded());
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(next);
    }

    @Override
    public String toString() {
        return "Automaton[" + states() + " states, " + kinds() + " kinds]";
    }
}
