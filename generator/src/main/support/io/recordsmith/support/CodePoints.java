package io.recordsmith.support;

/** Lengths of strings as JSON Schema counts them: in Unicode code points, a lone surrogate being one. */
public final class CodePoints {

    private CodePoints() {}

    /** The number of code points. */
    public static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether there are at least so many code points; counts only when the number of chars leaves it open. */
    public static boolean atLeast(String text, int limit) {
        int chars = text.length();
        return chars >= limit && (chars >= 2L * limit || count(text) >= limit);
    }

    /** Whether there are at most so many code points; counts only when the number of chars leaves it open. */
    public static boolean atMost(String text, int limit) {
        int chars = text.length();
        return chars <= limit || (chars <= 2L * limit && count(text) <= limit);
    }
}
