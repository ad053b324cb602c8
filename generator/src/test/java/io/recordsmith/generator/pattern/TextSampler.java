package io.recordsmith.generator.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts for a pattern: such that it probably finds, such that it just does not, and such as break engines. */
final class TextSampler {
    /** Code points that dialects and engines treat differently; their categories are old and settled. */
    private static final int[] POOL = {
        'a', 'b', 'c', 'z', 'A', 'Z', '0', '9', '_', '-', ' ', '\t', '\n', '\r', 0x0B, '.', '*', '{', '}', '#', '@',
        ':', 0, 0x7F, 0x80, 0x85, 0xA0, 0xAD, 0xB2, 0xE9, 0xDF, 0x130, 0x131, 0x17F, 0x212A, 0x301, 0x345, 0x391, 0x3B1,
        0x3C2, 0x430, 0x5D0, 0x660, 0x966, 0x1680, 0x180E, 0x200B, 0x200D, 0x2028, 0x2029, 0x20AC, 0x2160, 0x2603,
        0x3042, 0x4E2D, 0xAC00, 0xE000, 0xFEFF, 0xFFFF, 0x10400, 0x10428, 0x1D7D8, 0x1F1E9, 0x1F4A9, 0x1F600, 0x20000,
        0xE0100, 0x10FFFF, 0xD800, 0xD83D, 0xDBFF, 0xDC00, 0xDCA9, 0xDFFF
    };

    private final Random random;

    TextSampler(long seed) {
        this.random = new Random(seed);
    }

    List<String> texts(EcmaPattern pattern, int count) {
        List<String> texts = new ArrayList<>(List.of("", "a", "\n", "a\n", "abc", "\ud83d\udca9", "\udca9", "\ud83d"));
        while (texts.size() < count) {
            StringBuilder text = new StringBuilder();
            if (random.nextInt(4) == 0) {
                noise(text, random.nextInt(6));
            } else {
                noise(text, Math.max(0, random.nextInt(6) - 3));
                sample(pattern.root(), text);
                noise(text, Math.max(0, random.nextInt(6) - 3));
            }
            texts.add(random.nextInt(3) == 0 ? mutate(text.toString()) : text.toString());
        }
        return texts;
    }

    private void noise(StringBuilder text, int length) {
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(POOL[random.nextInt(POOL.length)]);
        }
    }

    /** Cuts, doubles or replaces a char, also in the middle of a pair. */
    private String mutate(String text) {
        StringBuilder mutated = new StringBuilder(text);
        if (text.isEmpty()) {
            return text;
        }
        int at = random.nextInt(text.length());
        switch (random.nextInt(4)) {
            case 0 -> mutated.deleteCharAt(at);
            case 1 -> mutated.insert(at, text.charAt(at));
            case 2 -> mutated.insert(at, Character.toString(POOL[random.nextInt(POOL.length)]));
            default -> mutated.setCharAt(at, (char) POOL[random.nextInt(50)]);
        }
        return mutated.toString();
    }

    private void sample(Node node, StringBuilder text) {
        if (node instanceof Node.CodePoints codePoints) {
            member(codePoints.set(), text);
        } else if (node instanceof Node.Alternation alternation) {
            sample(
                    alternation
                            .branches()
                            .get(random.nextInt(alternation.branches().size())),
                    text);
        } else if (node instanceof Node.Repeat repeat) {
            int least = Math.min(repeat.min(), 40);
            int most = Math.min(repeat.max(), least + 3);
            int count = most == least ? least : least + random.nextInt(most - least + 1);
            for (int i = 0; i < count && text.length() < 40; i++) {
                sample(repeat.body(), text);
            }
        } else if (!(node instanceof Node.Look look) || random.nextInt(4) == 0) {
            Trees.children(node).forEach(child -> sample(child, text));
        }
    }

    private void member(CharClass set, StringBuilder text) {
        for (int i = 0; i < 20; i++) {
            int candidate = POOL[random.nextInt(POOL.length)];
            if (set.contains(candidate)) {
                text.appendCodePoint(candidate);
                return;
            }
        }
        List<CharClass.Segment> segments = set.segments();
        if (!segments.isEmpty()) {
            CharClass.Segment segment = segments.get(random.nextInt(segments.size()));
            text.appendCodePoint(random.nextBoolean() ? segment.first() : segment.last());
        }
    }
}
