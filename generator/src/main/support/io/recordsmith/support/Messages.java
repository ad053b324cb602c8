package io.recordsmith.support;

import java.math.BigInteger;
import tools.jackson.databind.JsonNode;

/** Shows pieces of an instance in error messages: always short, printable, and possible to write as UTF-8. */
final class Messages {

    private static final int TEXT_SHOWN = 60;
    private static final int EXCERPT_SHOWN = 200;

    /** The decimal form of a longer integer would cost more than the whole validation. */
    private static final int INTEGER_BITS_SHOWN = 4096;

    private static final String HEX = "0123456789abcdef";

    private Messages() {}

    /** A value with its type, such as {@code the string "a"}; only its type and size when it is masked. */
    static String described(JsonNode value, boolean masked) {
        if (Json.isString(value)) {
            return masked ? "a string" : "the string " + quoted(Json.text(value));
        }
        if (value.isNumber()) {
            return masked ? "a number" : "the number " + number(value);
        }
        if (value.isBoolean()) {
            return masked ? "a boolean" : String.valueOf(value.booleanValue());
        }
        if (value.isObject()) {
            return "an object with " + counted(value.size(), "property", "properties");
        }
        if (value.isArray()) {
            return "an array of " + counted(value.size(), "item", "items");
        }
        return value.isNull() ? "null" : "no JSON value";
    }

    /** A number as it would be written in JSON, cut when it is long. */
    static String number(JsonNode value) {
        BigInteger digits = value.isBigInteger()
                ? value.bigIntegerValue()
                : value.isBigDecimal() ? value.decimalValue().unscaledValue() : BigInteger.ZERO;
        if (digits.bitLength() > INTEGER_BITS_SHOWN) {
            return "of " + digits.bitLength() + " bits";
        }
        String text = value.numberValue().toString();
        return text.length() <= TEXT_SHOWN ? text : text.substring(0, TEXT_SHOWN) + "...";
    }

    /** A number of things, with the noun in the right form. */
    static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** A text in quotes, escaped as in JSON, cut when it is long. */
    static String quoted(String text) {
        int end = end(text, TEXT_SHOWN);
        StringBuilder quoted = new StringBuilder(end + 5).append('"');
        appendEscaped(quoted, text, end);
        return quoted.append(end < text.length() ? "...\"" : "\"").toString();
    }

    /** A piece of the schema, printable, cut when it is very long. */
    static String excerpt(String text) {
        int end = end(text, EXCERPT_SHOWN);
        StringBuilder excerpt = new StringBuilder(end + 3);
        for (int i = 0; i < end; ) {
            int c = text.codePointAt(i);
            appendPrintable(excerpt, c);
            i += Character.charCount(c);
        }
        return excerpt.append(end < text.length() ? "..." : "").toString();
    }

    private static int end(String text, int limit) {
        if (text.length() <= limit) {
            return text.length();
        }
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }

    /**
     * Appends the first characters of a text as the inside of a JSON string literal. What a terminal, a log viewer or an
     * encoder could choke on is escaped, too.
     */
    static void appendEscaped(StringBuilder target, String text, int end) {
        for (int i = 0; i < end; ) {
            int c = text.codePointAt(i);
            if (c == '"' || c == '\\') {
                target.append('\\').append((char) c);
            } else {
                appendPrintable(target, c);
            }
            i += Character.charCount(c);
        }
    }

    private static void appendPrintable(StringBuilder target, int c) {
        if (isPrintable(c)) {
            target.appendCodePoint(c);
        } else if (Character.isBmpCodePoint(c)) {
            appendEscape(target, (char) c);
        } else {
            appendEscape(target, Character.highSurrogate(c));
            appendEscape(target, Character.lowSurrogate(c));
        }
    }

    private static void appendEscape(StringBuilder target, char c) {
        target.append('\\').append('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            target.append(HEX.charAt((c >> shift) & 0xF));
        }
    }

    private static boolean isPrintable(int c) {
        if (c < 0x7F) {
            return c >= ' ';
        }
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
