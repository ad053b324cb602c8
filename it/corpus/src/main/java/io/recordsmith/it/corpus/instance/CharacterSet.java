package io.recordsmith.it.corpus.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A set of code points to pick from. */
final class CharacterSet {
    private static final int ATTEMPTS = 400;
    /** Where code points are looked for when a set says only what is not in it, or names a property. */
    private static final int[][] POOL = {
        {'a', 'z'},
        {'A', 'Z'},
        {'0', '9'},
        {'!', '~'},
        {' ', '~'},
        {0xa0, 0xff},
        {0x391, 0x3c9},
        {0x300, 0x36f},
        {0x410, 0x44f},
        {0x660, 0x669},
        {0x2028, 0x2029},
        {0x20a0, 0x20bf},
        {0x4e00, 0x4eff},
        {0x1f600, 0x1f64f},
        {0, 0xff},
        {0x10000, 0x100ff},
        {0x1d400, 0x1d454}
    };

    private final IntPredicate contains;
    private final List<int[]> ranges;

    private CharacterSet(IntPredicate contains, List<int[]> ranges) {
        this.contains = contains;
        this.ranges = ranges;
    }

    static CharacterSet of(int codePoint) {
        return range(codePoint, codePoint);
    }

    static CharacterSet dot() {
        return new CharacterSet(c -> c != '\n' && c != '\r' && c != 0x2028 && c != 0x2029, List.of());
    }

    /** Reads what follows {@code [}. */
    static CharacterSet readClass(PatternReader in) {
        boolean negated = in.accept('^');
        List<CharacterSet> parts = new ArrayList<>();
        while (in.peek() >= 0 && !in.accept(']')) {
            CharacterSet low = member(in);
            if (low.isSingle() && in.peek() == '-') {
                in.next();
                if (in.peek() == ']') {
                    parts.add(low);
                    parts.add(of('-'));
                } else {
                    CharacterSet high = member(in);
                    parts.add(high.isSingle() ? range(low.first(), high.first()) : union(List.of(low, of('-'), high)));
                }
            } else {
                parts.add(low);
            }
        }
        CharacterSet all = union(parts);
        return negated ? new CharacterSet(all.contains.negate(), List.of()) : all;
    }

    private static CharacterSet member(PatternReader in) {
        if (!in.accept('\\')) {
            return of(in.next());
        }
        return in.accept('b') ? of('\b') : readEscape(in);
    }

    /** Reads what follows a backslash. */
    static CharacterSet readEscape(PatternReader in) {
        int kind = in.next();
        return switch (kind) {
            case 'd' -> range('0', '9');
            case 'D' -> not(range('0', '9'));
            case 'w' -> word();
            case 'W' -> not(word());
            case 's' -> space();
            case 'S' -> not(space());
            case 'p', 'P' -> property(kind == 'P', in);
            case 'n' -> of('\n');
            case 'r' -> of('\r');
            case 't' -> of('\t');
            case 'f' -> of('\f');
            case 'v' -> of(0x0b);
            case '0' -> of(0);
            case 'c' -> of(in.next() % 32);
            case 'x' -> of(in.hex(2));
            case 'u' -> of(in.accept('{') ? Integer.parseInt(in.until('}'), 16) : in.hex(4));
            case 'k' -> back(in);
            default -> of(kind);
        };
    }

    private static CharacterSet back(PatternReader in) {
        in.until('>');
        return dot();
    }

    private static CharacterSet property(boolean negated, PatternReader in) {
        in.accept('{');
        String name = in.until('}');
        Pattern pattern;
        try {
            pattern = Pattern.compile("\\p{" + name.replaceFirst("^(Script|sc)=", "Is") + "}");
        } catch (PatternSyntaxException e) {
            return dot();
        }
        IntPredicate has = c -> pattern.matcher(Character.toString(c)).matches();
        return new CharacterSet(negated ? has.negate() : has, List.of());
    }

    private static CharacterSet word() {
        return union(List.of(range('a', 'z'), range('A', 'Z'), range('0', '9'), of('_')));
    }

    private static CharacterSet space() {
        return union(List.of(of(' '), range('\t', '\r'), of(0xa0), of(0xfeff), range(0x2028, 0x2029), of(0x3000)));
    }

    private static CharacterSet range(int low, int high) {
        return new CharacterSet(c -> c >= low && c <= high, List.<int[]>of(new int[] {low, high}));
    }

    private static CharacterSet not(CharacterSet set) {
        return new CharacterSet(set.contains.negate(), List.of());
    }

    private static CharacterSet union(List<CharacterSet> parts) {
        List<int[]> ranges = new ArrayList<>();
        parts.forEach(part -> ranges.addAll(part.ranges));
        return new CharacterSet(c -> parts.stream().anyMatch(part -> part.contains.test(c)), ranges);
    }

    private boolean isSingle() {
        return ranges.size() == 1 && ranges.get(0)[0] == ranges.get(0)[1];
    }

    private int first() {
        return ranges.get(0)[0];
    }

    /** Picks a code point, from the ranges that the set is made of where it has any, else by trying. */
    int sample(Random random) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            boolean own = !ranges.isEmpty() && attempt < ATTEMPTS / 2;
            int[] range = own ? ranges.get(random.nextInt(ranges.size())) : POOL[pool(attempt, random)];
            int candidate = range[0] + random.nextInt(range[1] - range[0] + 1);
            if (contains.test(candidate) && (candidate < 0xd800 || candidate > 0xdfff)) {
                return candidate;
            }
        }
        return '?';
    }

    /** Plain characters are tried first, so that most texts stay readable. */
    private static int pool(int attempt, Random random) {
        return random.nextInt(attempt % 4 == 3 ? POOL.length : Math.min(POOL.length, 5));
    }
}
