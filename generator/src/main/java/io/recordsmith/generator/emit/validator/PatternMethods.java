package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.code.TypeSpec;

/** Writes matchers for patterns. */
public interface PatternMethods {
    /** Adds a method {@code static boolean name(String)} that tells whether the pattern is found, and what it needs. */
    void add(String pattern, String name, TypeSpec.Builder type);

    /** Returns whether the search for a pattern may be given up, with a {@code PatternLimitException}. */
    default boolean mayGiveUp(String pattern) {
        return false;
    }
}
