package io.recordsmith.generator.resource;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Percent-encoding (RFC 3986, section 2.1). */
final class PercentCoding {
    private static final String ALLOWED_IN_FRAGMENT = "-._~!$&'()*+,;=:@/?";

    private PercentCoding() {}

    /** Returns the text that an encoded part stands for; a percent sign without two digits stays what it is. */
    static String decode(String part) {
        if (part.indexOf('%') < 0) {
            return part;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            int high = i + 2 < part.length() ? Character.digit(part.charAt(i + 1), 16) : -1;
            int low = i + 2 < part.length() ? Character.digit(part.charAt(i + 2), 16) : -1;
            if (part.charAt(i) == '%' && high >= 0 && low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                out.append(bytes.toString(StandardCharsets.UTF_8)).append(part.charAt(i));
                bytes.reset();
            }
        }
        return out.append(bytes.toString(StandardCharsets.UTF_8)).toString();
    }

    /** Returns a JSON Pointer as a URI fragment (RFC 6901, section 6), without the number sign. */
    static String fragment(String pointer) {
        StringBuilder out = new StringBuilder();
        for (byte b : pointer.getBytes(StandardCharsets.UTF_8)) {
            append(out, b, isUnreserved(b) || b > 0 && ALLOWED_IN_FRAGMENT.indexOf(b) >= 0);
        }
        return out.toString();
    }

    /** Returns a URI as the JDK can hold it, what is illegal in it encoded; empty when there is no such URI. */
    static Optional<URI> toUri(UriReference reference) {
        StringBuilder out = new StringBuilder();
        String text = reference.toString();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLegal(text, i, reference)) {
                out.append(c);
            } else {
                for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
                    append(out, b, false);
                }
            }
        }
        try {
            return Optional.of(new URI(out.toString()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isLegal(String text, int at, UriReference reference) {
        char c = text.charAt(at);
        return switch (c) {
            case '"', '<', '>', '\\', '^', '`', '{', '|', '}' -> false;
            case '%' -> at + 2 < text.length() && isHex(text.charAt(at + 1)) && isHex(text.charAt(at + 2));
            case '[', ']' -> reference.authority() != null && at < authorityEnd(text, reference);
            default -> c > ' ' && !Character.isISOControl(c) && !Character.isSpaceChar(c);
        };
    }

    private static int authorityEnd(String text, UriReference reference) {
        return text.indexOf("//") + 2 + reference.authority().length();
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0;
    }

    private static boolean isUnreserved(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
    }

    private static void append(StringBuilder out, byte b, boolean plain) {
        if (plain) {
            out.append((char) b);
        } else {
            out.append(String.format("%%%02X", b));
        }
    }
}
