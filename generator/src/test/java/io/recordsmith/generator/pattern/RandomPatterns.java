package io.recordsmith.generator.pattern;

import java.util.Random;

/** Patterns made at random from a seed, most of them legal. */
final class RandomPatterns {
    private static final String[] ATOMS = {
        "a",
        "b",
        "c",
        "0",
        "_",
        "-",
        ".",
        "\\d",
        "\\D",
        "\\w",
        "\\W",
        "\\s",
        "\\S",
        "[ab]",
        "[^a]",
        "[a-z]",
        "[^a-c\\d]",
        "[\\w-]",
        "[\\s\\S]",
        "[^]",
        "[]",
        "\\p{L}",
        "\\P{L}",
        "\\p{Lu}",
        "[\\p{L}\\p{N}]",
        "[^\\p{L}a]",
        "\\p{Script=Greek}",
        "\\u{1F4A9}",
        "\\uD83D\\uDCA9",
        "\\uD83D",
        "\\uDCA9",
        "[\\u{1F300}-\\u{1F6FF}]",
        "[^\\u{1F4A9}]",
        "\\n",
        "\\x61",
        "[\\b]",
        "\\cA",
        "\\.",
        "\\{",
        "[.\\]-]",
        "ab",
        "abc",
        "(?:)",
        "\\p{Lowercase}",
        "[&&a]",
        "[[a]",
        "\u00e9",
        "\ud83d\ude00"
    };
    private static final String[] ANCHORS = {"^", "$", "\\b", "\\B"};
    private static final String[] QUANTIFIERS = {
        "*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,3}", "{2,}", "{0}", "{1,3}?"
    };
    private static final String[] LOOKS = {"(?=", "(?!", "(?<=", "(?<!"};

    private final Random random;
    private final boolean regularOnly;
    private int loops;

    RandomPatterns(long seed, boolean regularOnly) {
        this.random = new Random(seed);
        this.regularOnly = regularOnly;
    }

    String next() {
        StringBuilder text = new StringBuilder();
        if (random.nextInt(3) == 0) {
            text.append('^');
        }
        disjunction(text, 3);
        if (random.nextInt(3) == 0) {
            text.append('$');
        }
        return text.toString();
    }

    /** Loops are nested in loops only to a small depth: what else would be compared is patience. */
    private void disjunction(StringBuilder text, int depth) {
        int branches = random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1;
        for (int i = 0; i < branches; i++) {
            text.append(i == 0 ? "" : "|");
            int terms = random.nextInt(4) + (i == 0 ? 1 : 0);
            for (int j = 0; j < terms; j++) {
                term(text, depth);
            }
        }
    }

    private void term(StringBuilder text, int depth) {
        int kind = random.nextInt(20);
        if (kind == 0) {
            text.append(pick(ANCHORS));
            return;
        }
        if (kind == 1 && depth > 0 && !regularOnly) {
            text.append(pick(LOOKS));
            disjunction(text, depth - 1);
            text.append(')');
            return;
        }
        if (kind == 2 && !regularOnly) {
            text.append("\\1");
        } else if (kind < 7 && depth > 0) {
            boolean loop = loops < 2 && random.nextInt(3) == 0;
            loops += loop ? 1 : 0;
            text.append(random.nextBoolean() ? "(" : "(?:");
            disjunction(text, depth - 1);
            text.append(')').append(loop ? pick(QUANTIFIERS) : "");
            loops -= loop ? 1 : 0;
            return;
        } else {
            text.append(pick(ATOMS));
        }
        if (random.nextInt(3) == 0) {
            text.append(pick(QUANTIFIERS));
        }
    }

    private String pick(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
