package io.recordsmith.support;

/** Comparisons with a part of an array, as a parser has the text that it is at. */
public final class Chars {

    private Chars() {}

    /** Whether a text is just this one. */
    public static boolean equal(char[] text, int start, int length, String other) {
        return length == other.length() && has(text, start, length, start, other);
    }

    /** Whether a text has a part at a place, which may lie outside of it. */
    public static boolean has(char[] text, int start, int length, int at, String part) {
        if (at < start || start + length - at < part.length()) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            if (text[at + i] != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where a char is for the first time between two places, or -1. */
    public static int indexOf(char[] text, int part, int from, int end) {
        for (int at = from; at < end; at++) {
            if (text[at] == part) {
                return at;
            }
        }
        return -1;
    }

    /** Where a part that is not empty is for the first time between two places, or -1. */
    public static int indexOf(char[] text, String part, int from, int end) {
        int last = end - part.length() + 1;
        int at = indexOf(text, part.charAt(0), from, last);
        while (at >= 0 && !has(text, from, end - from, at, part)) {
            at = indexOf(text, part.charAt(0), at + 1, last);
        }
        return at;
    }
}
