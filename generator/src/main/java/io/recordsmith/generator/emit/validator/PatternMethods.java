package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.code.TypeSpec;

/** Writes matchers for patterns. */
public interface PatternMethods {
    /**
     * Adds a method {@code static boolean name(String)} that tells whether the pattern is found, and what it needs.
     *
     * @param chars whether another one takes {@code char[] text, int start, int length}
     */
    void add(String pattern, String name, boolean chars, TypeSpec.Builder type);

    /** Returns whether the search for a pattern can look at a part of an array. */
    default boolean takesChars(String pattern) {
        return false;
    }

    /** Returns whether the search for a pattern may be given up, with a {@code PatternLimitException}. */
    default boolean mayGiveUp(String pattern) {
        return false;
    }
}
