package io.recordsmith.generator.pattern;

import static io.recordsmith.generator.pattern.PatternCursor.show;

/** Group names after their opening angle bracket; ECMA-262 section 22.2.1, RegExpIdentifierName. */
final class GroupNameParser {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final PatternCursor cursor;
    private final EscapeParser escapes;

    GroupNameParser(PatternCursor cursor, EscapeParser escapes) {
        this.cursor = cursor;
        this.escapes = escapes;
    }

    String parse() {
        int at = cursor.position();
        StringBuilder name = new StringBuilder();
        while (!cursor.skip('>')) {
            if (cursor.atEnd()) {
                throw cursor.fault(at, "a group name without its >", "");
            }
            int start = cursor.position();
            int c = cursor.next();
            if (c == '\\') {
                c = cursor.skip('u') ? escapes.unicode(start) : -1;
            }
            if (!isPart(c, name.length() == 0)) {
                throw cursor.fault(start, "not allowed in a group name: " + show(c < 0 ? 0x5C : c), "");
            }
            name.appendCodePoint(c);
        }
        if (name.length() == 0) {
            throw cursor.fault(at, "an empty group name", "");
        }
        return name.toString();
    }

    private static boolean isPart(int c, boolean first) {
        if (c < 128) {
            return c == '$' || (first ? EscapeParser.WORD.minus(EscapeParser.DIGIT) : EscapeParser.WORD).contains(c);
        }
        return !first && (c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER)
                || UnicodeProperties.named(first ? "ID_Start" : "ID_Continue").contains(c);
    }
}
