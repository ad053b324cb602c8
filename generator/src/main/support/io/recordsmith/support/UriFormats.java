package io.recordsmith.support;

/**
 * The formats {@code uri} and {@code uri-reference} (RFC 3986), and {@code iri} and {@code iri-reference} (RFC 3987), by
 * their grammars alone: whether a scheme's own rules hold is not asked.
 */
public final class UriFormats {

    private static final String SUB_DELIMS = "!$&'()*+,;=";
    private static final String USER_INFO = ":";
    private static final String HOST_NAME = "";
    private static final String PATH = ":@/";
    private static final String FRAGMENT = ":@/?";
    private static final String IP_FUTURE = ":";

    private UriFormats() {}

    /** Whether a text is an absolute URI, with or without a fragment. */
    public static boolean isUri(String text) {
        return matches(text, false, false);
    }

    /** Whether a text is a URI or a relative reference. */
    public static boolean isUriReference(String text) {
        return matches(text, true, false);
    }

    /** Whether a text is an absolute IRI, with or without a fragment. */
    public static boolean isIri(String text) {
        return matches(text, false, true);
    }

    /** Whether a text is an IRI or a relative reference. */
    public static boolean isIriReference(String text) {
        return matches(text, true, true);
    }

    private static boolean matches(String text, boolean relative, boolean iri) {
        int end = text.length();
        int hash = text.indexOf('#');
        if (hash >= 0) {
            if (!consistsOf(text, hash + 1, end, FRAGMENT, iri, false)) {
                return false;
            }
            end = hash;
        }
        int question = text.indexOf('?');
        if (question >= 0 && question < end) {
            if (!consistsOf(text, question + 1, end, FRAGMENT, iri, iri)) {
                return false;
            }
            end = question;
        }
        int scheme = endOfScheme(text, end);
        return scheme > 0
                ? isHierarchy(text, scheme + 1, end, iri)
                : scheme < 0 && relative && isHierarchy(text, 0, end, iri);
    }

    /** Where the colon behind a scheme is; -1 when no colon is in the first segment, 0 when what is before is no scheme. */
    private static int endOfScheme(String text, int end) {
        int position = 0;
        while (position < end && text.charAt(position) != ':') {
            if (text.charAt(position) == '/') {
                return -1;
            }
            position++;
        }
        if (position == end) {
            return -1;
        }
        for (int i = 0; i < position; i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && (i == 0 || (!isDigit(c) && c != '+' && c != '-' && c != '.'))) {
                return 0;
            }
        }
        return position;
    }

    private static boolean isHierarchy(String text, int start, int end, boolean iri) {
        if (end - start < 2 || text.charAt(start) != '/' || text.charAt(start + 1) != '/') {
            return consistsOf(text, start, end, PATH, iri, false);
        }
        int slash = text.indexOf('/', start + 2);
        int authorityEnd = slash < 0 || slash > end ? end : slash;
        return isAuthority(text, start + 2, authorityEnd, iri) && consistsOf(text, authorityEnd, end, PATH, iri, false);
    }

    private static boolean isAuthority(String text, int start, int end, boolean iri) {
        int host = start;
        int at = text.indexOf('@', start);
        if (at >= 0 && at < end) {
            if (!consistsOf(text, start, at, USER_INFO, iri, false)) {
                return false;
            }
            host = at + 1;
        }
        if (host < end && text.charAt(host) == '[') {
            int bracket = text.indexOf(']', host);
            return bracket >= 0
                    && bracket < end
                    && isAddress(text, host + 1, bracket)
                    && (bracket + 1 == end || isPort(text, bracket + 1, end));
        }
        int colon = text.indexOf(':', host);
        int hostEnd = colon < 0 || colon > end ? end : colon;
        return consistsOf(text, host, hostEnd, HOST_NAME, iri, false) && (hostEnd == end || isPort(text, hostEnd, end));
    }

    private static boolean isPort(String text, int colon, int end) {
        if (text.charAt(colon) != ':') {
            return false;
        }
        for (int i = colon + 1; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a part of a text is an IPv6 address, or one of a future version such as {@code v7.a:b}. */
    private static boolean isAddress(String text, int start, int end) {
        if (start == end || (text.charAt(start) | 0x20) != 'v') {
            return IpAddresses.isIpv6(text, start, end);
        }
        int dot = start + 1;
        while (dot < end && isHexDigit(text.charAt(dot))) {
            dot++;
        }
        int percent = text.indexOf('%', start);
        return dot > start + 1
                && dot + 1 < end
                && text.charAt(dot) == '.'
                && (percent < 0 || percent > end)
                && consistsOf(text, dot + 1, end, IP_FUTURE, false, false);
    }

    /** Whether a part has only unreserved characters, sub-delimiters, percent-encoded octets and some more characters. */
    private static boolean consistsOf(String text, int start, int end, String more, boolean iri, boolean isPrivate) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '%') {
                if (i + 2 >= end || !isHexDigit(text.charAt(i + 1)) || !isHexDigit(text.charAt(i + 2))) {
                    return false;
                }
                i += 2;
            } else if (c >= 0x80) {
                int codePoint = text.codePointAt(i);
                if (!iri || !(isInternational(codePoint) || (isPrivate && isPrivateUse(codePoint)))) {
                    return false;
                }
                i += Character.charCount(codePoint) - 1;
            } else if (!isUnreserved(c) && SUB_DELIMS.indexOf(c) < 0 && more.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnreserved(char c) {
        return isLetter(c) || isDigit(c) || c == '-' || c == '.' || c == '_' || c == '~';
    }

    /** {@code ucschar} of RFC 3987. */
    static boolean isInternational(int c) {
        if (c < 0x10000) {
            return (c >= 0xA0 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFDCF) || (c >= 0xFDF0 && c <= 0xFFEF);
        }
        boolean inPlane = (c & 0xFFFF) <= 0xFFFD;
        return inPlane && (c < 0xE0000 || (c >= 0xE1000 && c < 0xF0000));
    }

    /** {@code iprivate} of RFC 3987. */
    static boolean isPrivateUse(int c) {
        return (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xF0000 && (c & 0xFFFF) <= 0xFFFD);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHexDigit(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }
}
