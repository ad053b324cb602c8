package io.recordsmith.generator.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * A set of Unicode code points, lone surrogates included, closed under union, intersection and complement.
 *
 * <p>The code points are cut into segments, and each segment has a mask of general categories: a code point belongs to
 * the class if the bit {@link Character#getType(int)} is set in the mask of its segment. So {@code \p{L}} stays a
 * question to the JDK that runs the generated code, whatever it is combined with, and a plain range is a segment whose
 * mask has every bit. Segments of ASCII and of surrogates are always full or empty: their categories never change.
 */
public final class CharClass {
    /** The last Unicode code point. */
    public static final int LAST = Character.MAX_CODE_POINT;

    /** The mask with a bit for each value that {@link Character#getType(int)} returns. */
    public static final int ALL_CATEGORIES = 0x7FFD_FFFF;

    private static final int ASCII = 128;

    static final CharClass NONE = new CharClass(new int[] {0}, new int[] {0});
    static final CharClass ANY = new CharClass(new int[] {0}, new int[] {ALL_CATEGORIES});

    private final int[] starts;
    private final int[] masks;

    private CharClass(int[] starts, int[] masks) {
        this.starts = starts;
        this.masks = masks;
    }

    /**
     * Consecutive code points that share one mask.
     *
     * @param first the first code point
     * @param last the last code point, inclusive
     * @param mask the categories that belong to the class, as bits numbered by {@link Character#getType(int)}
     */
    public record Segment(int first, int last, int mask) {
        /** Whether every code point from first to last belongs to the class. */
        public boolean full() {
            return mask == ALL_CATEGORIES;
        }
    }

    static CharClass of(int codePoint) {
        return range(codePoint, codePoint);
    }

    static CharClass range(int first, int last) {
        Builder builder = new Builder();
        builder.append(0, 0);
        builder.append(first, ALL_CATEGORIES);
        builder.append(last + 1, 0);
        return builder.build();
    }

    /** The class of the given ranges: first, last, first, last …; in any order. */
    static CharClass ranges(int... bounds) {
        CharClass result = NONE;
        for (int i = 0; i < bounds.length; i += 2) {
            result = result.union(range(bounds[i], bounds[i + 1]));
        }
        return result;
    }

    /** The class of the given ranges, which are ascending and disjoint. */
    static CharClass ascendingRanges(int[] bounds) {
        Builder builder = new Builder();
        builder.append(0, 0);
        for (int i = 0; i < bounds.length; i += 2) {
            builder.append(bounds[i], ALL_CATEGORIES);
            builder.append(bounds[i + 1] + 1, 0);
        }
        return builder.build();
    }

    static CharClass categories(int mask) {
        Builder builder = new Builder();
        builder.append(0, mask & ALL_CATEGORIES);
        return builder.build();
    }

    CharClass union(CharClass other) {
        return combine(other, (a, b) -> a | b);
    }

    CharClass intersect(CharClass other) {
        return combine(other, (a, b) -> a & b);
    }

    CharClass minus(CharClass other) {
        return combine(other, (a, b) -> a & ~b);
    }

    CharClass complement() {
        return ANY.minus(this);
    }

    private CharClass combine(CharClass other, IntBinaryOperator operator) {
        Builder builder = new Builder();
        int i = 0;
        int j = 0;
        int start = 0;
        while (start <= LAST) {
            builder.append(start, operator.applyAsInt(masks[i], other.masks[j]));
            int mine = i + 1 < starts.length ? starts[i + 1] : LAST + 1;
            int others = j + 1 < other.starts.length ? other.starts[j + 1] : LAST + 1;
            start = Math.min(mine, others);
            i += mine == start ? 1 : 0;
            j += others == start ? 1 : 0;
        }
        return builder.build();
    }

    /** Whether the class has the code point, by the categories of the JDK that asks. */
    public boolean contains(int codePoint) {
        int found = Arrays.binarySearch(starts, codePoint);
        int mask = masks[found >= 0 ? found : -found - 2];
        return (mask >>> Character.getType(codePoint) & 1) != 0;
    }

    /** Whether no code point can belong to the class. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** Whether every code point belongs to the class. */
    public boolean isAny() {
        return equals(ANY);
    }

    /** Whether both classes have a code point, or could have one with the categories of some JDK. */
    boolean meets(CharClass other) {
        return !intersect(other).isEmpty();
    }

    /** Whether the class asks for no general category, so that its ranges say all. */
    public boolean isExplicit() {
        for (int mask : masks) {
            if (mask != 0 && mask != ALL_CATEGORIES) {
                return false;
            }
        }
        return true;
    }

    /** Whether all its code points are below U+0080. */
    public boolean isAscii() {
        return lastPossible() < ASCII;
    }

    /** Whether it has no surrogate and nothing above U+FFFF, so that one {@code char} decides. */
    public boolean isBasic() {
        return lastPossible() <= 0xFFFF && !meets(range(Character.MIN_SURROGATE, Character.MAX_SURROGATE));
    }

    /** Whether it has all surrogates and all above U+FFFF, so that each half of a pair is as good as the pair. */
    public boolean hasAllBeyondBasic() {
        return range(Character.MIN_SURROGATE, Character.MAX_SURROGATE)
                .union(range(Character.MIN_SUPPLEMENTARY_CODE_POINT, LAST))
                .minus(this)
                .isEmpty();
    }

    /** The single code point of the class, or -1 when it has none or several. */
    public int single() {
        List<Segment> segments = segments();
        boolean single = segments.size() == 1
                && segments.get(0).full()
                && segments.get(0).first() == segments.get(0).last();
        return single ? segments.get(0).first() : -1;
    }

    /** The single code point of the class if it is not a surrogate, so that it always stands for itself; else -1. */
    public int literal() {
        int single = single();
        return single >= Character.MIN_SURROGATE && single <= Character.MAX_SURROGATE ? -1 : single;
    }

    private int lastPossible() {
        for (int i = masks.length - 1; i >= 0; i--) {
            if (masks[i] != 0) {
                return i + 1 < starts.length ? starts[i + 1] - 1 : LAST;
            }
        }
        return -1;
    }

    /** A bit for each member from {@code 64 * word} on; for the words 0 and 1, which are ASCII. */
    public long asciiWord(int word) {
        long bits = 0;
        for (int i = 0; i < 64; i++) {
            bits |= contains(word * 64 + i) ? 1L << i : 0;
        }
        return bits;
    }

    /** The segments that are not empty, ascending, adjacent ones differing in their masks. */
    public List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            if (masks[i] != 0) {
                segments.add(new Segment(starts[i], i + 1 < starts.length ? starts[i + 1] - 1 : LAST, masks[i]));
            }
        }
        return segments;
    }

    /**
     * How the class goes on above ASCII.
     *
     * @param mask the categories that belong to it as a rule
     * @param added segments with more than the rule gives; the mask of each says what is added
     * @param removed segments whose rule does not hold; {@code added} has what is left of them
     */
    public record BeyondAscii(int mask, List<Segment> added, List<Segment> removed) {
        public BeyondAscii {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }
    }

    /** A rule for most of the code points from U+0080 on, and the exceptions to it. */
    public BeyondAscii beyondAscii() {
        int rule = masks[masks.length - 1];
        List<Segment> added = new ArrayList<>();
        List<Segment> removed = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            int first = Math.max(starts[i], ASCII);
            int last = i + 1 < starts.length ? starts[i + 1] - 1 : LAST;
            if (last < ASCII || masks[i] == ruleFor(first, last, rule)) {
                continue;
            }
            if ((rule & ~masks[i]) != 0) {
                removed.add(new Segment(first, last, rule));
            }
            if (masks[i] != 0) {
                added.add(new Segment(first, last, masks[i]));
            }
        }
        return new BeyondAscii(rule, added, removed);
    }

    private static int ruleFor(int first, int last, int rule) {
        boolean surrogates = first >= Character.MIN_SURROGATE && last <= Character.MAX_SURROGATE;
        return surrogates ? Builder.settle(rule, first) : rule;
    }

    /** The first code points of all segments, empty ones included. */
    int[] starts() {
        return starts.clone();
    }

    /** The mask of the segment that has the code point. */
    int maskAt(int codePoint) {
        int found = Arrays.binarySearch(starts, codePoint);
        return masks[found >= 0 ? found : -found - 2];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CharClass that
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(masks, that.masks);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(starts) + Arrays.hashCode(masks);
    }

    @Override
    public String toString() {
        return JavaClassSyntax.print(this);
    }

    /** Takes segments in ascending order, merges equal neighbours, and settles ASCII and surrogates. */
    private static final class Builder {
        private int[] starts = new int[8];
        private int[] masks = new int[8];
        private int size;

        void append(int start, int mask) {
            if (start > LAST) {
                return;
            }
            if (size > 0 && starts[size - 1] == start) {
                size--;
            }
            if (size > 0 && masks[size - 1] == mask) {
                return;
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                masks = Arrays.copyOf(masks, 2 * size);
            }
            starts[size] = start;
            masks[size++] = mask;
        }

        CharClass build() {
            Builder settled = new Builder();
            for (int i = 0; i < size; i++) {
                int end = i + 1 < size ? starts[i + 1] : LAST + 1;
                settled.appendSettled(starts[i], end, masks[i]);
            }
            return new CharClass(
                    Arrays.copyOf(settled.starts, settled.size), Arrays.copyOf(settled.masks, settled.size));
        }

        private void appendSettled(int start, int end, int mask) {
            if (mask == 0 || mask == ALL_CATEGORIES) {
                append(start, mask);
                return;
            }
            int c = start;
            for (; c < Math.min(end, ASCII); c++) {
                append(c, settle(mask, c));
            }
            if (c < end && c < Character.MIN_SURROGATE) {
                append(c, mask);
                c = Character.MIN_SURROGATE;
            }
            if (c < end && c <= Character.MAX_SURROGATE) {
                append(c, settle(mask, c));
                c = Character.MAX_SURROGATE + 1;
            }
            if (c < end) {
                append(c, mask);
            }
        }

        private static int settle(int mask, int codePoint) {
            return (mask >>> Character.getType(codePoint) & 1) != 0 ? ALL_CATEGORIES : 0;
        }
    }
}
