package io.recordsmith.support;

import java.util.Arrays;

/** A set of code points, kept as the points at which it begins and ends by turns. */
final class CodePointSet {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    private final int[] bounds;

    /**
     * Reads a set.
     *
     * @param encoded the differences between its bounds in base 32, the last digit first; a digit of 32 or more says that
     *     another one follows
     */
    CodePointSet(String encoded) {
        int[] decoded = new int[encoded.length()];
        int count = 0;
        int bound = 0;
        int shift = 0;
        for (int i = 0; i < encoded.length(); i++) {
            int digit = DIGITS.indexOf(encoded.charAt(i));
            bound += (digit & 31) << shift;
            shift += 5;
            if (digit < 32) {
                decoded[count++] = bound;
                shift = 0;
            }
        }
        bounds = Arrays.copyOf(decoded, count);
    }

    boolean contains(int codePoint) {
        int found = Arrays.binarySearch(bounds, codePoint);
        int begunOrEnded = found >= 0 ? found + 1 : -1 - found;
        return (begunOrEnded & 1) == 1;
    }
}
