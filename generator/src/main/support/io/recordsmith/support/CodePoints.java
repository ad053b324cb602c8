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

    /** The same for a part of an array. */
    public static boolean atLeast(char[] text, int start, int length, int limit) {
        return length >= limit && (length >= 2L * limit || Character.codePointCount(text, start, length) >= limit);
    }

    /** The same for a part of an array. */
    public static boolean atMost(char[] text, int start, int length, int limit) {
        return length <= limit || (length <= 2L * limit && Character.codePointCount(text, start, length) <= limit);
    }
}
