package io.recordsmith.support;

import java.io.ByteArrayOutputStream;
import java.util.Base64;

/**
 * The encodings of bytes as text that {@code contentEncoding} names: those of RFC 4648, which have no line breaks and
 * need their padding, and those of RFC 2045. Each method returns the bytes, or {@code null} when the text is not in that
 * encoding.
 */
public final class TextEncodings {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String BASE32_HEX = "0123456789ABCDEFGHIJKLMNOPQRSTUV";
    private static final String HEX = "0123456789ABCDEF";
    private static final int LONGEST_LINE = 76;

    private TextEncodings() {}

    /** {@code base64} (RFC 4648, section 4). */
    public static byte[] base64(String text) {
        return base64(text, Base64.getDecoder());
    }

    /** {@code base64url} (RFC 4648, section 5). */
    public static byte[] base64Url(String text) {
        return base64(text, Base64.getUrlDecoder());
    }

    private static byte[] base64(String text, Base64.Decoder decoder) {
        if (text.length() % 4 != 0) {
            return null;
        }
        try {
            return decoder.decode(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** {@code base32} (RFC 4648, section 6). */
    public static byte[] base32(String text) {
        return base32(text, BASE32);
    }

    /** {@code base32hex} (RFC 4648, section 7). */
    public static byte[] base32Hex(String text) {
        return base32(text, BASE32_HEX);
    }

    private static byte[] base32(String text, String alphabet) {
        int digits = text.length();
        while (digits > 0 && text.charAt(digits - 1) == '=') {
            digits--;
        }
        // So many characters of a last group of eight are whole bytes: 2 one, 4 two, 5 three, 7 four.
        int rest = digits % 8;
        int padding = text.length() - digits;
        boolean whole = rest == 0 || rest == 2 || rest == 4 || rest == 5 || rest == 7;
        if (!whole || padding != (8 - rest) % 8) {
            return null;
        }
        byte[] bytes = new byte[digits * 5 / 8];
        long bits = 0;
        for (int i = 0, at = 0, held = 0; i < digits; i++) {
            int digit = alphabet.indexOf(text.charAt(i));
            if (digit < 0) {
                return null;
            }
            bits = bits << 5 | digit;
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes[at++] = (byte) (bits >> held);
            }
        }
        return bytes;
    }

    /** {@code base16} (RFC 4648, section 8). */
    public static byte[] base16(String text) {
        if (text.length() % 2 != 0) {
            return null;
        }
        byte[] bytes = new byte[text.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            int value = hex(text, 2 * i);
            if (value < 0) {
                return null;
            }
            bytes[i] = (byte) value;
        }
        return bytes;
    }

    /** The value of two digits, which have to be there; -1 when they are none. */
    private static int hex(String text, int at) {
        int high = HEX.indexOf(text.charAt(at));
        int low = HEX.indexOf(text.charAt(at + 1));
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    /** {@code 7bit} (RFC 2045, section 2.7): ASCII without NUL. */
    public static byte[] sevenBit(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            if (c == 0 || c > 0x7F) {
                return null;
            }
            bytes[i] = (byte) c;
        }
        return bytes;
    }

    /** {@code quoted-printable} (RFC 2045, section 6.7). */
    public static byte[] quotedPrintable(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf("\r\n", start);
            boolean last = end < 0;
            if (!appendLine(text.substring(start, last ? text.length() : end), last, bytes)) {
                return null;
            }
            start = last ? text.length() + 1 : end + 2;
        }
        return bytes.toByteArray();
    }

    /** Decodes a line, which tells whether it is right. A line that ends with an equals sign goes on in the next one. */
    private static boolean appendLine(String line, boolean last, ByteArrayOutputStream bytes) {
        boolean goesOn = line.endsWith("=");
        boolean ended = line.endsWith(" ") || line.endsWith("\t") || last && goesOn;
        if (line.length() > LONGEST_LINE || ended) {
            return false;
        }
        int length = goesOn ? line.length() - 1 : line.length();
        for (int i = 0; i < length; i++) {
            int value = line.charAt(i);
            if (value == '=') {
                value = i + 2 < length ? hex(line, i + 1) : -1;
                i += 2;
            } else if (value != '\t' && (value < ' ' || value > '~')) {
                return false;
            }
            if (value < 0) {
                return false;
            }
            bytes.write(value);
        }
        if (!goesOn && !last) {
            bytes.write('\r');
            bytes.write('\n');
        }
        return true;
    }
}
