package io.recordsmith.generator.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Code points in as many kinds as some classes tell apart: every class is a set of whole kinds. Kinds are numbered from
 * 0. What kind a code point is depends on the segment it is in and, in some segments, on its general category.
 */
final class Alphabet {
    private static final int CATEGORIES = 31;

    private final int[] starts;
    private final int[][] kinds;
    private final List<BitSet> members;

    private Alphabet(int[] starts, int[][] kinds, List<BitSet> members) {
        this.starts = starts;
        this.kinds = kinds;
        this.members = members;
    }

    static Alphabet of(List<CharClass> classes) {
        TreeSet<Integer> bounds = new TreeSet<>(List.of(0));
        classes.forEach(set -> Arrays.stream(set.starts()).forEach(bounds::add));
        int[] starts = bounds.stream().mapToInt(Integer::intValue).toArray();
        Map<BitSet, Integer> kindOf = new LinkedHashMap<>();
        int[][] kinds = new int[starts.length][CATEGORIES];
        for (int i = 0; i < starts.length; i++) {
            for (int category = 0; category < CATEGORIES; category++) {
                BitSet signature = new BitSet();
                for (int k = 0; k < classes.size(); k++) {
                    signature.set(k, (classes.get(k).maskAt(starts[i]) >>> category & 1) != 0);
                }
                boolean possible = (CharClass.ALL_CATEGORIES >>> category & 1) != 0;
                kinds[i][category] = possible ? kindOf.computeIfAbsent(signature, key -> kindOf.size()) : kinds[i][0];
            }
        }
        List<BitSet> members = new ArrayList<>();
        for (int k = 0; k < classes.size(); k++) {
            BitSet of = new BitSet();
            for (Map.Entry<BitSet, Integer> entry : kindOf.entrySet()) {
                of.set(entry.getValue(), entry.getKey().get(k));
            }
            members.add(of);
        }
        return new Alphabet(starts, kinds, members);
    }

    /** The alphabet with other numbers for the kinds, equal ones being joined. */
    Alphabet renumbered(int[] numbers) {
        int[][] renumbered = new int[kinds.length][];
        for (int i = 0; i < kinds.length; i++) {
            renumbered[i] = Arrays.stream(kinds[i]).map(kind -> numbers[kind]).toArray();
        }
        TreeSet<Integer> kept = new TreeSet<>(List.of(0));
        for (int i = 1; i < starts.length; i++) {
            if (!Arrays.equals(renumbered[i], renumbered[i - 1])) {
                kept.add(i);
            }
        }
        return new Alphabet(
                kept.stream().mapToInt(i -> starts[i]).toArray(),
                kept.stream().map(i -> renumbered[i]).toArray(int[][]::new),
                List.of());
    }

    int size() {
        return Arrays.stream(kinds).flatMapToInt(Arrays::stream).max().orElse(0) + 1;
    }

    /** The kinds that make up the class with an index. */
    BitSet kindsOf(int classIndex) {
        return members.get(classIndex);
    }

    int kind(int codePoint) {
        int found = Arrays.binarySearch(starts, codePoint);
        return kinds[found >= 0 ? found : -found - 2][Character.getType(codePoint)];
    }

    int[] starts() {
        return starts;
    }

    /** The kinds of the code points in a segment, by general category. */
    int[] kindsInSegment(int segment) {
        return kinds[segment];
    }
}
