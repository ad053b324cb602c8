package io.recordsmith.support;

/** The formats {@code json-pointer} (RFC 6901) and {@code relative-json-pointer}. */
public final class JsonPointers {

    private JsonPointers() {}

    /** Whether a text is a JSON Pointer as a string, not as a URI's fragment. */
    public static boolean isJsonPointer(String text) {
        return isPointerFrom(text, 0);
    }

    /** Whether a text is a relative JSON Pointer: a number of levels up, then {@code #} or a JSON Pointer. */
    public static boolean isRelativeJsonPointer(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        if (end == 0 || (end > 1 && text.charAt(0) == '0')) {
            return false;
        }
        return isPointerFrom(text, end) || (end == text.length() - 1 && text.charAt(end) == '#');
    }

    private static boolean isPointerFrom(String text, int start) {
        int length = text.length();
        if (start == length) {
            return true;
        }
        if (text.charAt(start) != '/') {
            return false;
        }
        int tilde = text.indexOf('~', start);
        while (tilde >= 0) {
            if (tilde + 1 == length || (text.charAt(tilde + 1) != '0' && text.charAt(tilde + 1) != '1')) {
                return false;
            }
            tilde = text.indexOf('~', tilde + 1);
        }
        return true;
    }
}
