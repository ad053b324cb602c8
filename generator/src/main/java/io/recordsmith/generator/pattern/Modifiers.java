package io.recordsmith.generator.pattern;

/** The flags that ES2025 lets a group switch on and off: {@code (?ims-ims:…)}. */
record Modifiers(boolean ignoreCase, boolean multiline, boolean dotAll) {
    static final Modifiers NONE = new Modifiers(false, false, false);

    /** The long s and the Kelvin sign fold to ASCII letters, so {@code \w} and {@code \b} see them as such. */
    private static final CharClass FOLDED_WORD =
            EscapeParser.WORD.union(CharClass.ranges(0x17F, 0x17F, 0x212A, 0x212A));

    Modifiers with(int flag, boolean on) {
        return switch (flag) {
            case 'i' -> new Modifiers(on, multiline, dotAll);
            case 'm' -> new Modifiers(ignoreCase, on, dotAll);
            default -> new Modifiers(ignoreCase, multiline, on);
        };
    }

    CharClass word() {
        return ignoreCase ? FOLDED_WORD : EscapeParser.WORD;
    }

    CharClass any() {
        return dotAll ? CharClass.ANY : EscapeParser.LINE_TERMINATOR.complement();
    }

    /** What a class matches under these flags, given what it lists. */
    CharClass matched(CharClass listed) {
        return ignoreCase ? CaseFolding.close(listed) : listed;
    }
}
