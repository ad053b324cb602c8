package io.recordsmith.support;

import java.util.regex.Pattern;

/**
 * A regular expression whose search always ends: java.util.regex backtracks, so some texts would keep it busy for years
 * or exhaust the stack.
 *
 * <p>The bound on time is a number of steps that grows linearly with the text; a step is one look at a character.
 */
public final class BoundedRegex {
    private static final long FREE_STEPS = 2_000_000;
    private static final long STEPS_PER_CHAR = 1_000;

    private final Pattern pattern;

    /**
     * Compiles a regular expression.
     *
     * @param regex in the syntax of {@link Pattern}
     */
    public BoundedRegex(String regex) {
        this.pattern = Pattern.compile(regex);
    }

    /**
     * Whether the regular expression is found anywhere in a text.
     *
     * @throws PatternLimitException if that would take too many steps or too deep a stack
     */
    public boolean find(String text) {
        try {
            return pattern.matcher(new MeteredText(text)).find();
        } catch (StackOverflowError e) {
            throw new PatternLimitException(
                    "the pattern needs too deep a stack to search a text of " + text.length() + " characters");
        }
    }

    /** Counts how often a character is looked at. */
    private static final class MeteredText implements CharSequence {
        private final String text;
        private long steps;

        MeteredText(String text) {
            this.text = text;
            this.steps = FREE_STEPS + STEPS_PER_CHAR * text.length();
        }

        @Override
        public char charAt(int index) {
            if (--steps < 0) {
                throw new PatternLimitException("the pattern needs more than "
                        + (FREE_STEPS + STEPS_PER_CHAR * text.length()) + " steps to search a text of "
                        + text.length() + " characters");
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
