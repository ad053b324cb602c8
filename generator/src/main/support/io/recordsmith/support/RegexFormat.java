package io.recordsmith.support;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The format {@code regex}: a regular expression of ECMA-262 (2025) in Unicode mode, as JSON Schema recommends it. It is
 * read once from left to right, without recursion.
 */
public final class RegexFormat {

    private static final String SYNTAX = "^$\\.*+?()[]{}|";
    private static final int INVALID = -1;
    private static final int SET = -2;

    private final String pattern;
    private final List<RegexGroup> open = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> namesReferredTo = new HashSet<>();
    private RegexGroup group = new RegexGroup(true);
    private int position;
    private int captures;
    private int highestReference;

    /** Whether a quantifier may follow. */
    private boolean quantifiable;

    private RegexFormat(String pattern) {
        this.pattern = pattern;
    }

    /** Whether a text is a regular expression. */
    public static boolean isRegex(String text) {
        return new RegexFormat(text).isLegal();
    }

    private boolean isLegal() {
        while (position < pattern.length()) {
            if (!term()) {
                return false;
            }
        }
        return open.isEmpty() && highestReference <= captures && names.containsAll(namesReferredTo);
    }

    private boolean term() {
        int c = next();
        switch (c) {
            case '|':
                group.nextAlternative();
                quantifiable = false;
                return true;
            case '^':
            case '$':
                quantifiable = false;
                return true;
            case '(':
                return openGroup();
            case ')':
                return closeGroup();
            case '[':
                quantifiable = true;
                return characterClass();
            case '\\':
                return escape();
            case '*':
            case '+':
            case '?':
                return quantifier();
            case '{':
                return repetition() && quantifier();
            case ']':
            case '}':
                return false;
            default:
                quantifiable = true;
                return true;
        }
    }

    private boolean quantifier() {
        boolean legal = quantifiable;
        quantifiable = false;
        skip('?');
        return legal;
    }

    /** What follows an opening brace: {@code n}, {@code n,} or {@code n,m}, and the closing brace. */
    private boolean repetition() {
        int start = position;
        int end = skipDigits();
        if (start == end) {
            return false;
        }
        if (!skip(',')) {
            return skip('}');
        }
        int maximum = position;
        int maximumEnd = skipDigits();
        return skip('}') && (maximum == maximumEnd || compareDigits(start, end, maximum, maximumEnd) <= 0);
    }

    private int compareDigits(int start, int end, int otherStart, int otherEnd) {
        String one = withoutZeros(start, end);
        String other = withoutZeros(otherStart, otherEnd);
        return one.length() != other.length() ? one.length() - other.length() : one.compareTo(other);
    }

    private String withoutZeros(int start, int end) {
        int first = start;
        while (first < end && pattern.charAt(first) == '0') {
            first++;
        }
        return pattern.substring(first, end);
    }

    private boolean openGroup() {
        boolean lookAround = false;
        if (skip('?')) {
            if (skip('=') || skip('!')) {
                lookAround = true;
            } else if (skip('<')) {
                lookAround = skip('=') || skip('!');
                if (!lookAround && !namedCapture()) {
                    return false;
                }
            } else if (!modifiers()) {
                return false;
            }
        } else {
            captures++;
        }
        open.add(group);
        group = new RegexGroup(!lookAround);
        quantifiable = false;
        return true;
    }

    private boolean namedCapture() {
        captures++;
        String name = groupName();
        if (name == null) {
            return false;
        }
        names.add(name);
        Set<String> single = new HashSet<>();
        single.add(name);
        return group.add(single);
    }

    /** Flags to switch on and off, none of them twice, and a colon. */
    private boolean modifiers() {
        String seen = "";
        boolean minus = false;
        while (!skip(':')) {
            int c = next();
            if (c == '-' && !minus) {
                minus = true;
            } else if ((c == 'i' || c == 'm' || c == 's') && seen.indexOf(c) < 0) {
                seen = seen.concat(String.valueOf((char) c));
            } else {
                return false;
            }
        }
        return !minus || !seen.isEmpty();
    }

    private boolean closeGroup() {
        if (open.isEmpty()) {
            return false;
        }
        RegexGroup closed = group;
        group = open.remove(open.size() - 1);
        quantifiable = closed.quantifiable;
        return group.add(closed.all());
    }

    /** What follows a backslash outside of a class. */
    private boolean escape() {
        quantifiable = true;
        if (skip('b') || skip('B')) {
            quantifiable = false;
            return true;
        }
        if (skip('k')) {
            String name = skip('<') ? groupName() : null;
            namesReferredTo.add(name);
            return name != null;
        }
        int c = peek();
        if (c >= '1' && c <= '9') {
            highestReference = Math.max(highestReference, reference());
            return true;
        }
        return setEscape() || characterEscape() != INVALID;
    }

    private int reference() {
        long number = 0;
        while (isDigit(peek())) {
            number = Math.min(Integer.MAX_VALUE, 10 * number + next() - '0');
        }
        return (int) number;
    }

    private boolean characterClass() {
        skip('^');
        while (!skip(']')) {
            if (peek() < 0) {
                return false;
            }
            int first = classAtom();
            if (first == INVALID) {
                return false;
            }
            if (peek() == '-' && !pattern.startsWith("-]", position)) {
                next();
                int last = peek() < 0 ? INVALID : classAtom();
                if (first < 0 || last < first) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The code point that a member of a class is, {@link #SET} for an escape that stands for several. */
    private int classAtom() {
        int c = next();
        if (c != '\\') {
            return c;
        }
        if (skip('b')) {
            return '\b';
        }
        if (skip('-')) {
            return '-';
        }
        return setEscape() ? SET : characterEscape();
    }

    /** Skips {@code d}, {@code p{...}} and their like behind a backslash; returns whether there is one. */
    private boolean setEscape() {
        int start = position;
        int c = next();
        if (c == 'd' || c == 'D' || c == 's' || c == 'S' || c == 'w' || c == 'W') {
            return true;
        }
        if ((c == 'p' || c == 'P') && skip('{')) {
            int end = pattern.indexOf('}', position);
            if (end >= 0 && RegexProperties.isProperty(pattern.substring(position, end))) {
                position = end + 1;
                return true;
            }
        }
        position = start;
        return false;
    }

    /** The code point that an escape stands for, its backslash being skipped already. */
    private int characterEscape() {
        int c = next();
        switch (c) {
            case 'f':
            case 'n':
            case 'r':
            case 't':
            case 'v':
                return "tnvfr".indexOf(c) + '\t';
            case 'c':
                int letter = next() | 0x20;
                return letter >= 'a' && letter <= 'z' ? letter & 31 : INVALID;
            case '0':
                return isDigit(peek()) ? INVALID : 0;
            case 'x':
                return hexadecimal(2);
            case 'u':
                return unicodeEscape();
            default:
                return c == '/' || (c >= 0 && SYNTAX.indexOf(c) >= 0) ? c : INVALID;
        }
    }

    private int unicodeEscape() {
        if (skip('{')) {
            int start = position;
            int value = 0;
            while (hexDigit(peek()) >= 0 && value <= Character.MAX_CODE_POINT) {
                value = 16 * value + hexDigit(next());
            }
            return position > start && skip('}') && value <= Character.MAX_CODE_POINT ? value : INVALID;
        }
        int unit = hexadecimal(4);
        int end = position;
        if (unit >= Character.MIN_HIGH_SURROGATE && unit <= Character.MAX_HIGH_SURROGATE && skip('\\') && skip('u')) {
            int low = hexadecimal(4);
            if (low >= Character.MIN_LOW_SURROGATE && low <= Character.MAX_LOW_SURROGATE) {
                return Character.toCodePoint((char) unit, (char) low);
            }
        }
        position = end;
        return unit;
    }

    private int hexadecimal(int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = hexDigit(next());
            if (digit < 0) {
                return INVALID;
            }
            value = 16 * value + digit;
        }
        return value;
    }

    /** The name up to the closing bracket, escapes resolved; {@code null} when it is none. */
    private String groupName() {
        StringBuilder name = new StringBuilder();
        while (!skip('>')) {
            int c = next();
            if (c == '\\') {
                c = skip('u') ? unicodeEscape() : INVALID;
            }
            if (!(name.length() == 0 ? isNameStart(c) : isNamePart(c))) {
                return null;
            }
            name.appendCodePoint(c);
        }
        return name.length() == 0 ? null : name.toString();
    }

    private static boolean isNameStart(int c) {
        return c == '$' || c == '_' || (c >= 0 && Character.isUnicodeIdentifierStart(c));
    }

    private static boolean isNamePart(int c) {
        return isNameStart(c)
                || c == 0x200C
                || c == 0x200D
                || (c >= 0 && Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
    }

    private int next() {
        int c = peek();
        position += c < 0 ? 0 : Character.charCount(c);
        return c;
    }

    private int peek() {
        return position < pattern.length() ? pattern.codePointAt(position) : -1;
    }

    private boolean skip(char c) {
        if (peek() != c) {
            return false;
        }
        position++;
        return true;
    }

    private int skipDigits() {
        while (isDigit(peek())) {
            position++;
        }
        return position;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static int hexDigit(int c) {
        return c >= 0 && c < 0x80 ? Character.digit(c, 16) : -1;
    }
}
