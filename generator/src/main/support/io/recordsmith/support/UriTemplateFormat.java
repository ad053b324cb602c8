package io.recordsmith.support;

/** The format {@code uri-template}: a URI Template of RFC 6570, of any level. */
public final class UriTemplateFormat {

    private static final String NO_LITERALS = " \"%<>\\^`{|}";
    private static final String OPERATORS = "+#./;?&=,!@|";
    private static final int MAX_PREFIX_DIGITS = 4;

    private UriTemplateFormat() {}

    /** Whether a text is a URI Template. */
    public static boolean isUriTemplate(String text) {
        int position = 0;
        while (position < text.length()) {
            if (text.charAt(position) == '{') {
                int end = text.indexOf('}', position);
                if (end < 0 || !isExpression(text, position + 1, end)) {
                    return false;
                }
                position = end + 1;
            } else {
                position = afterLiteral(text, position);
                if (position < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The position behind a literal character or a percent-encoded octet; -1 when there is none. */
    private static int afterLiteral(String text, int position) {
        int c = text.codePointAt(position);
        if (c == '%') {
            return isEncoded(text, position, text.length()) ? position + 3 : -1;
        }
        boolean legal = c < 0x80
                ? c > ' ' && c < 0x7F && NO_LITERALS.indexOf(c) < 0
                : UriFormats.isInternational(c) || UriFormats.isPrivateUse(c);
        return legal ? position + Character.charCount(c) : -1;
    }

    private static boolean isExpression(String text, int start, int end) {
        int position = start < end && OPERATORS.indexOf(text.charAt(start)) >= 0 ? start + 1 : start;
        while (true) {
            int comma = text.indexOf(',', position);
            int specEnd = comma < 0 || comma > end ? end : comma;
            if (!isVariable(text, position, specEnd)) {
                return false;
            }
            if (specEnd == end) {
                return true;
            }
            position = specEnd + 1;
        }
    }

    /** A name, then nothing, {@code *}, or a colon and the length of a prefix. */
    private static boolean isVariable(String text, int start, int end) {
        int nameEnd = end;
        int colon = text.indexOf(':', start);
        if (colon >= 0 && colon < end) {
            if (!isPrefixLength(text, colon + 1, end)) {
                return false;
            }
            nameEnd = colon;
        } else if (end > start && text.charAt(end - 1) == '*') {
            nameEnd = end - 1;
        }
        return isName(text, start, nameEnd);
    }

    private static boolean isPrefixLength(String text, int start, int end) {
        if (start == end || end - start > MAX_PREFIX_DIGITS || text.charAt(start) == '0') {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(String text, int start, int end) {
        boolean afterCharacter = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (!afterCharacter) {
                    return false;
                }
                afterCharacter = false;
            } else if (c == '%') {
                if (!isEncoded(text, i, end)) {
                    return false;
                }
                i += 2;
                afterCharacter = true;
            } else if (isDigit(c) || c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                afterCharacter = true;
            } else {
                return false;
            }
        }
        return afterCharacter;
    }

    private static boolean isEncoded(String text, int percent, int end) {
        return percent + 2 < end
                && UriFormats.isHexDigit(text.charAt(percent + 1))
                && UriFormats.isHexDigit(text.charAt(percent + 2));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
