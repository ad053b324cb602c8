package io.recordsmith.support;

import java.util.SplittableRandom;

/** A hash of strings that differs from one run of the program to the next, so that nobody can prepare collisions. */
final class SeededHash {

    /** Odd, so that multiplying by it loses nothing. */
    private static final long FACTOR = new SplittableRandom().nextLong() | 1;

    private SeededHash() {}

    static long of(String text) {
        long hash = FACTOR;
        for (int i = 0; i < text.length(); i++) {
            hash = mix(hash, text.charAt(i));
        }
        return hash;
    }

    /** One more value put into a hash; the order of values matters. */
    static long mix(long hash, long value) {
        long product = (hash ^ value) * FACTOR;
        return product ^ (product >>> 32);
    }
}
