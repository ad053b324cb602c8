package io.recordsmith.generator.pattern;

import static io.recordsmith.generator.pattern.PatternCursor.hexDigit;
import static io.recordsmith.generator.pattern.PatternCursor.isDecimalDigit;
import static io.recordsmith.generator.pattern.PatternCursor.show;

/** Escapes that mean one code point or a class; ECMA-262 section 22.2.1, CharacterEscape and CharacterClassEscape. */
final class EscapeParser {
    static final CharClass DIGIT = CharClass.range('0', '9');
    static final CharClass WORD = CharClass.ranges('0', '9', 'A', 'Z', '_', '_', 'a', 'z');
    static final CharClass SPACE = CharClass.ranges(
            '\t', '\r', ' ', ' ', 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x202F, 0x205F,
            0x205F, 0x3000, 0x3000, 0xFEFF, 0xFEFF);
    static final CharClass LINE_TERMINATOR = CharClass.ranges('\n', '\n', '\r', '\r', 0x2028, 0x2029);

    private static final String SYNTAX_CHARACTERS = "^$\\.*+?()[]{}|/";

    private final PatternCursor cursor;

    EscapeParser(PatternCursor cursor) {
        this.cursor = cursor;
    }

    /** A class escape after the backslash, or null (and nothing read) when there is none. */
    CharClass classEscape(Modifiers modifiers) {
        switch (cursor.peek()) {
            case 'd', 'D':
                return inverted('D', DIGIT);
            case 's', 'S':
                return inverted('S', SPACE);
            case 'w', 'W':
                return inverted('W', modifiers.word());
            case 'p', 'P':
                return property(modifiers);
            default:
                return null;
        }
    }

    private CharClass inverted(char capital, CharClass set) {
        return cursor.next() == capital ? set.complement() : set;
    }

    private CharClass property(Modifiers modifiers) {
        int at = cursor.position() - 1;
        boolean inverted = cursor.next() == 'P';
        if (!cursor.skip('{')) {
            throw cursor.fault(at, "\\p without a property name in braces", "write \\p{L} for letters");
        }
        StringBuilder text = new StringBuilder();
        while (cursor.peek() != '}') {
            if (cursor.atEnd()) {
                throw cursor.fault(at, "\\p{ without its closing brace", "");
            }
            text.appendCodePoint(cursor.next());
        }
        cursor.next();
        String name = text.toString();
        int equals = name.indexOf('=');
        CharClass set = equals < 0
                ? UnicodeProperties.named(name)
                : UnicodeProperties.valued(name.substring(0, equals), name.substring(equals + 1));
        if (set == null) {
            throw cursor.fault(at, "an unknown Unicode property: " + showAll(name), propertyHint(name));
        }
        if (modifiers.ignoreCase() && !set.isExplicit()) {
            throw cursor.fault(at, "a general category inside (?i:...) is not supported", "move it out of the group");
        }
        return inverted ? set.complement() : set;
    }

    private static String propertyHint(String name) {
        if (name.startsWith("Is") || name.startsWith("In") || name.startsWith("java")) {
            return "this is Java's spelling; ECMA-262 writes \\p{L}, \\p{Alphabetic} or \\p{Script=Greek}";
        }
        if (UnicodeProperties.valued("sc", name) != null) {
            return "write \\p{Script=" + name + "}";
        }
        return "names are exact, as in \\p{L}, \\p{Letter}, \\p{Script=Greek}, \\p{Alphabetic}";
    }

    private static String showAll(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().limit(40).forEach(c -> shown.append(show(c)));
        return shown.toString();
    }

    /** A character escape after the backslash: one code point. */
    int characterEscape() {
        int at = cursor.position() - 1;
        if (cursor.atEnd()) {
            throw cursor.fault(at, "a backslash at the end", "write \\\\ for a backslash");
        }
        int c = cursor.next();
        switch (c) {
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'v':
                return 0x0B;
            case '0':
                if (!isDecimalDigit(cursor.peek())) {
                    return 0;
                }
                throw cursor.fault(at, "an octal escape", "write \\x and two hexadecimal digits");
            case 'c':
                return control(at);
            case 'x':
                return fixedHex(at, 2, "\\x needs two hexadecimal digits");
            case 'u':
                return unicode(at);
            default:
                if (SYNTAX_CHARACTERS.indexOf(c) >= 0) {
                    return c;
                }
                throw cursor.fault(at, "an escape that ECMA-262 does not have: \\" + show(c), EscapeHints.of(c));
        }
    }

    private int control(int at) {
        int letter = cursor.peek();
        if (letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z') {
            return cursor.next() % 32;
        }
        throw cursor.fault(at, "\\c without a letter", "write \\cA to \\cZ, or \\x and two hexadecimal digits");
    }

    private int fixedHex(int at, int digits, String message) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = hexDigit(cursor.peek());
            if (digit < 0) {
                throw cursor.fault(at, message, "");
            }
            value = 16 * value + digit;
            cursor.next();
        }
        return value;
    }

    /** After {@code \}{@code u}: four digits, two surrogates of four digits each, or a number in braces. */
    int unicode(int at) {
        String message = "\\u needs four hexadecimal digits, or some in braces";
        if (cursor.skip('{')) {
            return braced(at, message);
        }
        int unit = fixedHex(at, 4, message);
        if (unit < Character.MIN_HIGH_SURROGATE || unit > Character.MAX_HIGH_SURROGATE || !cursor.skip("\\u")) {
            return unit;
        }
        int low = 0;
        for (int i = 0; i < 4; i++) {
            int digit = hexDigit(cursor.peek(i));
            low = digit < 0 || low < 0 ? -1 : 16 * low + digit;
        }
        if (low < Character.MIN_LOW_SURROGATE || low > Character.MAX_LOW_SURROGATE) {
            cursor.back(2);
            return unit;
        }
        for (int i = 0; i < 4; i++) {
            cursor.next();
        }
        return Character.toCodePoint((char) unit, (char) low);
    }

    private int braced(int at, String message) {
        int value = 0;
        int digits = 0;
        for (; !cursor.skip('}'); digits++) {
            int digit = cursor.atEnd() ? -1 : hexDigit(cursor.next());
            value = 16 * value + digit;
            if (digit < 0 || value > CharClass.LAST) {
                throw cursor.fault(at, message + ", at most 10FFFF", "");
            }
        }
        if (digits == 0) {
            throw cursor.fault(at, message, "");
        }
        return value;
    }
}
