package io.recordsmith.support;

/** The format {@code uuid}: a UUID of RFC 4122 (now 9562) in its 36 characters, of any version and variant. */
public final class UuidFormat {

    private static final int LENGTH = 36;

    private UuidFormat() {}

    /** Whether a text is a UUID. */
    public static boolean isUuid(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            boolean legal = i == 8 || i == 13 || i == 18 || i == 23 ? c == '-' : isHexDigit(c);
            if (!legal) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHexDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }
}
