package io.recordsmith.generator.pattern;

/**
 * Consecutive code points of one class.
 *
 * @param set the class
 * @param min how many there are at least
 * @param max how many there are at most; {@link Integer#MAX_VALUE} is no bound
 */
public record Run(CharClass set, int min, int max) {
    /** Whether the number of code points is fixed. */
    public boolean fixed() {
        return min == max;
    }
}
