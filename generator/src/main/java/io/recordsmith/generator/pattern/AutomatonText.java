package io.recordsmith.generator.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Writes an automaton as printable ASCII. A number is some digits of base 64, each digit the character {@code '0'} plus
 * its value. In this order:
 *
 * <ol>
 *   <li>2 digits each: kinds, states, the start, rows, segments
 *   <li>a digit for each state: 1 if it accepts at the end of the text
 *   <li>2 digits for each state and kind: the next state
 *   <li>a digit for each ASCII character: its kind
 *   <li>31 digits for each row: kinds by general category
 *   <li>4 digits and 2 digits for each segment beyond ASCII: its first code point and its row
 * </ol>
 */
final class AutomatonText {
    private static final int ASCII = 128;

    private final StringBuilder text = new StringBuilder();

    private AutomatonText() {}

    static String encode(Alphabet alphabet, int[][] next, BitSet accepting, int start) {
        List<int[]> rows = new ArrayList<>();
        List<int[]> segments = segments(alphabet, rows);
        AutomatonText out = new AutomatonText();
        out.add(next[0].length, 2)
                .add(next.length, 2)
                .add(start, 2)
                .add(rows.size(), 2)
                .add(segments.size(), 2);
        for (int state = 0; state < next.length; state++) {
            out.add(accepting.get(state) ? 1 : 0, 1);
        }
        for (int[] targets : next) {
            Arrays.stream(targets).forEach(target -> out.add(target, 2));
        }
        for (int c = 0; c < ASCII; c++) {
            out.add(alphabet.kind(c), 1);
        }
        rows.forEach(row -> Arrays.stream(row).forEach(kind -> out.add(kind, 1)));
        segments.forEach(segment -> out.add(segment[0], 4).add(segment[1], 2));
        return out.text.toString();
    }

    /** First code point and row of each segment, from U+0080 on; fills the rows. */
    private static List<int[]> segments(Alphabet alphabet, List<int[]> rows) {
        List<int[]> segments = new ArrayList<>();
        int[] starts = alphabet.starts();
        for (int i = 0; i < starts.length; i++) {
            int last = i + 1 < starts.length ? starts[i + 1] - 1 : CharClass.LAST;
            if (last >= ASCII) {
                segments.add(new int[] {Math.max(starts[i], ASCII), row(alphabet.kindsInSegment(i), rows)});
            }
        }
        return segments;
    }

    private static int row(int[] kinds, List<int[]> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (Arrays.equals(rows.get(i), kinds)) {
                return i;
            }
        }
        rows.add(kinds);
        return rows.size() - 1;
    }

    private AutomatonText add(int number, int digits) {
        for (int shift = 6 * (digits - 1); shift >= 0; shift -= 6) {
            text.append((char) ('0' + (number >>> shift & 63)));
        }
        return this;
    }
}
