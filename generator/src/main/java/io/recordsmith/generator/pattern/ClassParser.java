package io.recordsmith.generator.pattern;

import static io.recordsmith.generator.pattern.PatternCursor.show;

/** Character classes in brackets; ECMA-262 section 22.2.1, CharacterClass without UnicodeSetsMode. */
final class ClassParser {
    private final PatternCursor cursor;
    private final EscapeParser escapes;

    /** What stands between two dashes: a set, and the code point when it is just one. */
    private record Atom(CharClass set, int codePoint) {
        static Atom of(int codePoint) {
            return new Atom(CharClass.of(codePoint), codePoint);
        }
    }

    ClassParser(PatternCursor cursor, EscapeParser escapes) {
        this.cursor = cursor;
        this.escapes = escapes;
    }

    /** Reads what follows the opening bracket, the closing one included. */
    CharClass parse(Modifiers modifiers) {
        int at = cursor.position() - 1;
        boolean inverted = cursor.skip('^');
        CharClass listed = CharClass.NONE;
        while (!cursor.skip(']')) {
            listed = listed.union(atomOrRange(at, modifiers));
        }
        CharClass matched = modifiers.matched(listed);
        return inverted ? matched.complement() : matched;
    }

    private CharClass atomOrRange(int classStart, Modifiers modifiers) {
        int at = cursor.position();
        Atom first = atom(classStart, modifiers);
        if (cursor.peek() != '-' || cursor.peek(1) == ']') {
            return first.set();
        }
        cursor.next();
        Atom last = atom(classStart, modifiers);
        if (first.codePoint() < 0 || last.codePoint() < 0) {
            throw cursor.fault(at, "a range that begins or ends with a class", "put the - at the end, or write \\-");
        }
        if (first.codePoint() > last.codePoint()) {
            String range = show(first.codePoint()) + "-" + show(last.codePoint());
            throw cursor.fault(at, "a range in the wrong order: " + range, "");
        }
        return CharClass.range(first.codePoint(), last.codePoint());
    }

    private Atom atom(int classStart, Modifiers modifiers) {
        if (cursor.atEnd()) {
            throw cursor.fault(classStart, "a [ without its ]", "write \\[ for a bracket");
        }
        if (!cursor.skip('\\')) {
            return Atom.of(cursor.next());
        }
        CharClass escaped = escapes.classEscape(modifiers);
        if (escaped != null) {
            return new Atom(escaped, -1);
        }
        if (cursor.skip('b')) {
            return Atom.of('\b');
        }
        return Atom.of(cursor.skip('-') ? '-' : escapes.characterEscape());
    }
}
