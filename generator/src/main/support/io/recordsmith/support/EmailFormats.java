package io.recordsmith.support;

/**
 * The formats {@code email} (Mailbox of RFC 5321 section 4.1.2) and {@code idn-email} (the same as extended by RFC 6531),
 * by their grammars and lengths alone.
 */
public final class EmailFormats {

    private static final String ATOM_MARKS = "!#$%&'*+-/=?^_`{|}~";
    private static final int MAX_LOCAL_OCTETS = 64;
    private static final int MAX_DOMAIN_OCTETS = 255;
    private static final int MAX_LABEL_OCTETS = 63;

    private EmailFormats() {}

    /** Whether a text is a mailbox in ASCII. */
    public static boolean isEmail(String text) {
        return isMailbox(text, false);
    }

    /** Whether a text is a mailbox that may have non-ASCII characters on both sides. */
    public static boolean isIdnEmail(String text) {
        return isMailbox(text, true);
    }

    private static boolean isMailbox(String text, boolean international) {
        boolean quoted = text.startsWith("\"");
        int at = quoted ? afterQuotedString(text, international) : text.indexOf('@');
        return at > 0
                && at < text.length()
                && text.charAt(at) == '@'
                && octets(text, 0, at) <= MAX_LOCAL_OCTETS
                && (quoted || isDotString(text, at, international))
                && isDomain(text, at + 1, international);
    }

    private static boolean isDotString(String text, int end, boolean international) {
        boolean afterDot = true;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (afterDot) {
                    return false;
                }
                afterDot = true;
            } else if (isLetterOrDigit(c, international) || ATOM_MARKS.indexOf(c) >= 0) {
                afterDot = false;
            } else {
                return false;
            }
        }
        return !afterDot;
    }

    /** The position behind the quoted string that a text starts with; -1 when it is none. */
    private static int afterQuotedString(String text, boolean international) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            if (c == '\\') {
                i++;
                if (i == text.length() || text.charAt(i) < ' ' || text.charAt(i) > '~') {
                    return -1;
                }
            } else if (c < ' ' || c == 0x7F || (c > 0x7F && !international)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isDomain(String text, int start, boolean international) {
        int end = text.length();
        if (start == end || octets(text, start, end) > MAX_DOMAIN_OCTETS) {
            return false;
        }
        if (text.charAt(start) == '[') {
            return text.charAt(end - 1) == ']' && isAddressLiteral(text, start + 1, end - 1);
        }
        int labelStart = start;
        while (true) {
            int dot = text.indexOf('.', labelStart);
            int labelEnd = dot < 0 ? end : dot;
            if (!isLabel(text, labelStart, labelEnd, international)) {
                return false;
            }
            if (dot < 0) {
                return true;
            }
            labelStart = dot + 1;
        }
    }

    private static boolean isLabel(String text, int start, int end, boolean international) {
        if (start == end || octets(text, start, end) > MAX_LABEL_OCTETS) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean inside = i > start && i < end - 1;
            if (!isLetterOrDigit(c, international) && !(inside && c == '-')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAddressLiteral(String text, int start, int end) {
        if (text.regionMatches(true, start, "IPv6:", 0, 5)) {
            return IpAddresses.isIpv6(text, start + 5, end);
        }
        int colon = text.indexOf(':', start);
        return colon < 0 || colon >= end
                ? IpAddresses.isIpv4(text, start, end)
                : isGeneralLiteral(text, start, colon, end);
    }

    /** A tag that ends in a letter or digit, and printable characters that cannot be taken for the bracket. */
    private static boolean isGeneralLiteral(String text, int start, int colon, int end) {
        if (start == colon || colon + 1 == end || text.charAt(colon - 1) == '-') {
            return false;
        }
        for (int i = start; i < colon; i++) {
            if (!isLetterOrDigit(text.charAt(i), false) && text.charAt(i) != '-') {
                return false;
            }
        }
        for (int i = colon + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > '~' || c == '[' || c == '\\' || c == ']') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c, boolean international) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || (international && c >= 0x80);
    }

    private static int octets(String text, int start, int end) {
        int octets = end - start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            // The two halves of a surrogate pair take two octets each.
            octets += c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
        }
        return octets;
    }
}
