package io.recordsmith.it.corpus.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Texts that a pattern matches. Only what a pattern says about the matched text is used; look-around, back-references
 * and word boundaries are left to chance and to the check of the result.
 */
final class PatternText {
    private static final int ATTEMPTS = 60;
    /** How many repetitions beyond the least are tried, in turn. */
    private static final int[] STRETCHES = {0, 1, 3, 8, 20, 60};

    private final Node root;
    private final Pattern pattern;

    /** A part of a pattern. */
    interface Node {
        void sample(StringBuilder out, int stretch, Random random);
    }

    private PatternText(Node root, Pattern pattern) {
        this.root = root;
        this.pattern = pattern;
    }

    static PatternText of(String pattern) {
        return new PatternText(new PatternReader(pattern).read(), compile(pattern));
    }

    /**
     * Approximates a pattern of ECMA-262 by one of the JDK, to weed out; what is right is the oracle's to say.
     *
     * @return the pattern, or one that matches everything if the JDK cannot read it
     */
    static Pattern compile(String pattern) {
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            return Pattern.compile("");
        }
    }

    /**
     * Makes a text that has a match and a length in code points.
     *
     * @return the text, or {@code null} if none was found
     */
    String sample(int minLength, int maxLength, Random random) {
        int start = random.nextInt(STRETCHES.length);
        for (int attempt = start; attempt < start + ATTEMPTS; attempt++) {
            StringBuilder text = new StringBuilder();
            root.sample(text, STRETCHES[attempt % STRETCHES.length], random);
            int more = random.nextInt(2) * random.nextInt(5);
            int wanted = Math.min(maxLength, text.codePointCount(0, text.length()) + more);
            String padded = pad(text, Math.max(minLength, wanted), random);
            int length = padded.codePointCount(0, padded.length());
            if (length >= minLength
                    && length <= maxLength
                    && pattern.matcher(padded).find()) {
                return padded;
            }
        }
        return null;
    }

    /** Adds characters, mostly at the ends, where patterns without anchors do not mind. */
    private static String pad(CharSequence text, int minLength, Random random) {
        List<Integer> codePoints = new ArrayList<>(text.codePoints().boxed().toList());
        while (codePoints.size() < minLength) {
            int filler = codePoints.isEmpty() ? 'a' : codePoints.get(random.nextInt(codePoints.size()));
            int position = switch (random.nextInt(3)) {
                case 0 -> 0;
                case 1 -> codePoints.size();
                default -> random.nextInt(codePoints.size() + 1);
            };
            codePoints.add(position, filler);
        }
        StringBuilder padded = new StringBuilder();
        codePoints.forEach(padded::appendCodePoint);
        return padded.toString();
    }
}
