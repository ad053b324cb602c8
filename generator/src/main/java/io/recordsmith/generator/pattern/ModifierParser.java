package io.recordsmith.generator.pattern;

import static io.recordsmith.generator.pattern.PatternCursor.show;

/** The flags between {@code (?} and {@code :}; ECMA-262 section 22.2.1, RegularExpressionModifiers. */
final class ModifierParser {
    private static final String FLAGS = "ims";

    private final PatternCursor cursor;

    ModifierParser(PatternCursor cursor) {
        this.cursor = cursor;
    }

    Modifiers parse(int groupStart, Modifiers outer) {
        Modifiers modifiers = outer;
        String seen = "";
        boolean on = true;
        while (!cursor.skip(':')) {
            int c = cursor.peek();
            if (c == '-' && on) {
                on = false;
            } else if (c >= 0 && FLAGS.indexOf(c) >= 0 && seen.indexOf(c) < 0) {
                seen += (char) c;
                modifiers = modifiers.with(c, on);
            } else {
                throw unknown(groupStart, c, seen);
            }
            cursor.next();
        }
        if (seen.isEmpty()) {
            throw cursor.fault(groupStart, "a (?-: that switches nothing off", "write (?:");
        }
        return modifiers;
    }

    private PatternCursor.Fault unknown(int groupStart, int c, String seen) {
        if (c < 0) {
            return cursor.fault(groupStart, "a ( without its )", "write \\( for a parenthesis");
        }
        String hint = switch (c) {
            case ')' -> seen.isEmpty() ? "" : "flags reach to the end of their group: (?" + seen + ":...)";
            case '>' -> "ECMA-262 has no atomic groups";
            case '#' -> "ECMA-262 has no comments";
            case 'P' -> "write (?<name>...) for a named group";
            default -> "a group begins with ( (?: (?= (?! (?<= (?<! (?<name> or (?ims:";
        };
        return cursor.fault(groupStart, "a group of a kind that ECMA-262 does not have: (?" + seen + show(c), hint);
    }
}
