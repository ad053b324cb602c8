package io.recordsmith.generator.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes names of any script in ASCII: letters with marks lose them, what has no Latin form is written as a number. */
final class Ascii {
    private static final Map<Integer, String> LATIN = Map.ofEntries(
            Map.entry(0xDF, "ss"),
            Map.entry(0xE6, "ae"),
            Map.entry(0xC6, "Ae"),
            Map.entry(0x153, "oe"),
            Map.entry(0x152, "Oe"),
            Map.entry(0xF8, "o"),
            Map.entry(0xD8, "O"),
            Map.entry(0x142, "l"),
            Map.entry(0x141, "L"),
            Map.entry(0x111, "d"),
            Map.entry(0x110, "D"),
            Map.entry(0xF0, "d"),
            Map.entry(0xD0, "D"),
            Map.entry(0xFE, "th"),
            Map.entry(0xDE, "Th"),
            Map.entry(0x131, "i"),
            Map.entry(0x149, "n"),
            Map.entry(0x127, "h"),
            Map.entry(0x126, "H"));

    private static final Map<Character, String> SIGNS = Map.ofEntries(
            Map.entry(' ', "space"),
            Map.entry('_', "underscore"),
            Map.entry('-', "hyphen"),
            Map.entry('.', "dot"),
            Map.entry('/', "slash"),
            Map.entry('\\', "backslash"),
            Map.entry(':', "colon"),
            Map.entry(';', "semicolon"),
            Map.entry(',', "comma"),
            Map.entry('@', "at"),
            Map.entry('$', "dollar"),
            Map.entry('#', "hash"),
            Map.entry('*', "asterisk"),
            Map.entry('+', "plus"),
            Map.entry('=', "equals"),
            Map.entry('!', "exclamation"),
            Map.entry('?', "question"),
            Map.entry('&', "ampersand"),
            Map.entry('%', "percent"),
            Map.entry('|', "bar"),
            Map.entry('<', "less"),
            Map.entry('>', "greater"),
            Map.entry('(', "leftParenthesis"),
            Map.entry(')', "rightParenthesis"),
            Map.entry('[', "leftBracket"),
            Map.entry(']', "rightBracket"),
            Map.entry('{', "leftBrace"),
            Map.entry('}', "rightBrace"),
            Map.entry('"', "quote"),
            Map.entry('\'', "apostrophe"),
            Map.entry('`', "backtick"),
            Map.entry('^', "caret"),
            Map.entry('~', "tilde"));

    private Ascii() {}

    /** Returns the runs of letters and digits of a text, other signs left out, other scripts as numbers. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        latin(text).codePoints().forEach(c -> {
            if (isAlphanumeric(c)) {
                part.append((char) c);
                return;
            }
            end(part, parts);
            if (c >= 0x80 && !isSpace(c)) {
                parts.add(number(c));
            }
        });
        end(part, parts);
        return parts;
    }

    /** Returns the same, each sign spelled out: texts that differ have spellings that differ, but for marks and case. */
    static List<String> spelled(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        latin(text).codePoints().forEach(c -> {
            if (isAlphanumeric(c)) {
                part.append((char) c);
                return;
            }
            end(part, parts);
            String sign = c < 0x80 ? SIGNS.get((char) c) : null;
            parts.add(sign == null ? number(c) : sign);
        });
        end(part, parts);
        return parts;
    }

    static boolean isAlphanumeric(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static void end(StringBuilder part, List<String> parts) {
        if (!part.isEmpty()) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }

    private static String number(int c) {
        return String.format("u%04x", c);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Replaces Latin letters that are not ASCII; a mark without its letter stays. */
    private static String latin(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            String letters = LATIN.get(c);
            String bare = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
            if (letters != null) {
                out.append(letters);
            } else if (isAlphanumeric(bare.charAt(0))
                    && bare.substring(1).codePoints().allMatch(Ascii::isMark)) {
                out.append(bare.charAt(0));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
