package io.recordsmith.generator.pattern;

/** How to write in ECMA-262 what an escape of another regex dialect means. */
final class EscapeHints {
    private EscapeHints() {}

    /** A hint for the letter after a backslash; for what other dialects do not know either, a general one. */
    static String of(int escaped) {
        return switch (escaped) {
            case 'A' -> "write ^ for the start of the text";
            case 'Z', 'z' -> "write $ for the end of the text";
            case 'a' -> "write \\x07 for the bell";
            case 'e' -> "write \\x1B for escape";
            case 'h' -> "write [ \\t] for horizontal space";
            case 'H' -> "write [^ \\t] for all but horizontal space";
            case 'R' -> "write (?:\\r\\n|[\\n\\r\\u2028\\u2029]) for a line break";
            case 'N' -> "write . for all but line breaks";
            case 'Q', 'E' -> "escape each character instead of quoting all";
            case 'G', 'K', 'X' -> "ECMA-262 has nothing like it";
            case 'k' -> "name a group, as in (?<name>...)\\k<name>";
            case 'b', 'B' -> "inside a class \\b is a backspace and \\B does not exist";
            default ->
                isAsciiLetter(escaped)
                        ? "write the letter without a backslash"
                        : "write it without a backslash; only ^ $ \\ . * + ? ( ) [ ] { } | / take one, and - in a class";
        };
    }

    private static boolean isAsciiLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
