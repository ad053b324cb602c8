package io.recordsmith.support;

import java.util.Arrays;

/**
 * Decides about a text in one pass, code point by code point, however complicated the pattern is that it was made from:
 * a deterministic automaton with its transitions in a table.
 */
public final class TextAutomaton {
    private static final int ASCII = 128;
    private static final int CATEGORIES = 31;

    /** Kinds are what the automaton tells code points apart by; states are numbered in steps of this many. */
    private final int kinds;

    private final int start;
    private final boolean[] accepting;
    private final char[] next;
    private final byte[] asciiKinds;
    private final byte[] kindsByCategory;
    private final int[] segmentStarts;
    private final int[] segmentRows;

    /**
     * Reads an automaton.
     *
     * @param encoded numbers in digits of base 64, each the character {@code '0'} plus its value: 2 digits for how many
     *     kinds, states, the start, rows, segments; a digit for each state, whether it accepts; 2 digits for each state
     *     and kind, the next state; a digit for each ASCII character, its kind; 31 digits for each row, kinds by general
     *     category; 4 and 2 digits for each segment beyond ASCII, its first code point and its row
     */
    public TextAutomaton(String encoded) {
        Digits in = new Digits(encoded);
        this.kinds = in.number(2);
        int states = in.number(2);
        this.start = in.number(2) * kinds;
        int rows = in.number(2);
        int segments = in.number(2);
        this.accepting = new boolean[states];
        for (int i = 0; i < states; i++) {
            accepting[i] = in.number(1) == 1;
        }
        this.next = new char[states * kinds];
        for (int i = 0; i < next.length; i++) {
            next[i] = (char) (in.number(2) * kinds);
        }
        this.asciiKinds = in.bytes(ASCII);
        this.kindsByCategory = in.bytes(rows * CATEGORIES);
        this.segmentStarts = new int[segments];
        this.segmentRows = new int[segments];
        for (int i = 0; i < segments; i++) {
            segmentStarts[i] = in.number(4);
            segmentRows[i] = in.number(2) * CATEGORIES;
        }
    }

    /** Whether the automaton accepts the text. */
    public boolean accepts(String text) {
        int state = start;
        int length = text.length();
        // The first two states are never left: one rejects, one accepts.
        for (int at = 0; at < length && state > kinds; at++) {
            char c = text.charAt(at);
            int kind;
            if (c < ASCII) {
                kind = asciiKinds[c];
            } else if (Character.isHighSurrogate(c)
                    && at + 1 < length
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                kind = kind(Character.toCodePoint(c, text.charAt(++at)));
            } else {
                kind = kind(c);
            }
            state = next[state + kind];
        }
        return accepting[state / kinds];
    }

    /** Whether the automaton accepts a part of an array. */
    public boolean accepts(char[] text, int start, int length) {
        int state = this.start;
        int end = start + length;
        for (int at = start; at < end && state > kinds; at++) {
            char c = text[at];
            int kind;
            if (c < ASCII) {
                kind = asciiKinds[c];
            } else if (Character.isHighSurrogate(c) && at + 1 < end && Character.isLowSurrogate(text[at + 1])) {
                kind = kind(Character.toCodePoint(c, text[++at]));
            } else {
                kind = kind(c);
            }
            state = next[state + kind];
        }
        return accepting[state / kinds];
    }

    private int kind(int codePoint) {
        int found = Arrays.binarySearch(segmentStarts, codePoint);
        return kindsByCategory[segmentRows[found >= 0 ? found : -found - 2] + Character.getType(codePoint)];
    }

    /** Reads numbers off their text. */
    private static final class Digits {
        private final String text;
        private int position;

        Digits(String text) {
            this.text = text;
        }

        int number(int digits) {
            int number = 0;
            for (int i = 0; i < digits; i++) {
                number = number << 6 | text.charAt(position++) - '0';
            }
            return number;
        }

        byte[] bytes(int count) {
            byte[] bytes = new byte[count];
            for (int i = 0; i < count; i++) {
                bytes[i] = (byte) number(1);
            }
            return bytes;
        }
    }
}
