package io.recordsmith.support;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UCharacterEnums.ECharacterDirection;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Writes {@code IdnaTables.java} from ICU's Unicode data: the derived property of RFC 5892, and what the rules of RFC
 * 5892 appendix A and RFC 5893 ask about code points. Run {@link #main} in the generator's directory after an update of
 * ICU.
 */
final class IdnaTableSource {

    static final Path FILE = Path.of("src/main/support/io/recordsmith/support/IdnaTables.java");

    private static final int MAX_LINE = 120;
    private static final int CHUNK = 96;
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    /** RFC 5892 section 2.6, exceptions with the value PVALID. */
    private static final Set<Integer> PVALID_EXCEPTIONS = Set.of(0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007);

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    private IdnaTableSource() {}

    public static void main(String... args) throws IOException {
        Files.writeString(FILE, text());
    }

    /** The whole source file. */
    static String text() {
        StringBuilder text = new StringBuilder("package io.recordsmith.support;\n\n")
                .append("/**\n * Sets of code points that matter in internationalized host names, by Unicode ")
                .append(UCharacter.getUnicodeVersion().getMajor())
                .append(
                        ". Each is what {@link CodePointSet}\n * reads. Written by a program from Unicode's data.\n */\n")
                .append("final class IdnaTables {\n\n    private IdnaTables() {}\n");
        IntPredicate pvalid = IdnaTableSource::isPvalid;
        append(text, "PVALID", "Code points that are allowed everywhere: PVALID of RFC 5892.", pvalid);
        append(text, "MARKS", "Combining marks among them.", pvalid.and(IdnaTableSource::isMark));
        append(
                text,
                "VIRAMAS",
                "Code points of the combining class Virama.",
                c -> UCharacter.getCombiningClass(c) == 9);
        append(
                text,
                "LEFT_JOINING",
                "Letters that join to the left: Joining_Type L or D.",
                pvalid.and(joining(UCharacter.JoiningType.LEFT_JOINING, UCharacter.JoiningType.DUAL_JOINING)));
        append(
                text,
                "RIGHT_JOINING",
                "Letters that join to the right: Joining_Type R or D.",
                pvalid.and(joining(UCharacter.JoiningType.RIGHT_JOINING, UCharacter.JoiningType.DUAL_JOINING)));
        append(
                text,
                "TRANSPARENT",
                "What joining looks through: Joining_Type T.",
                pvalid.and(joining(UCharacter.JoiningType.TRANSPARENT, UCharacter.JoiningType.TRANSPARENT)));
        append(
                text,
                "RIGHT_TO_LEFT",
                "Letters and marks of the Bidi classes R and AL.",
                isAllowed(direction(ECharacterDirection.RIGHT_TO_LEFT, ECharacterDirection.RIGHT_TO_LEFT_ARABIC)));
        append(
                text,
                "NONSPACING",
                "Marks of the Bidi class NSM.",
                isAllowed(
                        direction(ECharacterDirection.DIR_NON_SPACING_MARK, ECharacterDirection.DIR_NON_SPACING_MARK)));
        append(text, "NEUTRAL", "What has the Bidi class ES, CS, ET, ON or BN.", IdnaTableSource::isNeutral);
        append(
                text,
                "ARABIC_NUMBERS",
                "Digits of the Bidi class AN.",
                isAllowed(direction(ECharacterDirection.ARABIC_NUMBER, ECharacterDirection.ARABIC_NUMBER)));
        append(
                text,
                "EUROPEAN_NUMBERS",
                "Digits of the Bidi class EN.",
                isAllowed(direction(ECharacterDirection.EUROPEAN_NUMBER, ECharacterDirection.EUROPEAN_NUMBER)));
        append(text, "GREEK", "The script Greek.", script(UScript.GREEK));
        append(text, "HEBREW", "The script Hebrew.", script(UScript.HEBREW));
        append(
                text,
                "JAPANESE",
                "The scripts Hiragana, Katakana and Han.",
                script(UScript.HIRAGANA).or(script(UScript.KATAKANA)).or(script(UScript.HAN)));
        return text.append("}\n").toString();
    }

    private static void append(StringBuilder text, String name, String comment, IntPredicate set) {
        String encoded = encoded(set);
        String field = "    static final String " + name + " =";
        text.append("\n    /** ").append(comment).append(" */\n").append(field);
        if (field.length() + encoded.length() + 4 <= MAX_LINE) {
            text.append(" \"").append(encoded).append("\";\n");
            return;
        }
        for (int i = 0; i < encoded.length(); i += CHUNK) {
            text.append(i == 0 ? "\n            \"" : "\n                    + \"");
            text.append(encoded, i, Math.min(encoded.length(), i + CHUNK)).append('"');
        }
        text.append(";\n");
    }

    private static String encoded(IntPredicate set) {
        StringBuilder encoded = new StringBuilder();
        int last = 0;
        boolean inside = false;
        for (int c = 0; c <= Character.MAX_CODE_POINT + 1; c++) {
            if (inside != (c <= Character.MAX_CODE_POINT && set.test(c))) {
                inside = !inside;
                int difference = c - last;
                while (difference >= 32) {
                    encoded.append(DIGITS.charAt(32 + difference % 32));
                    difference /= 32;
                }
                encoded.append(DIGITS.charAt(difference));
                last = c;
            }
        }
        return encoded.toString();
    }

    /** RFC 5892 section 3, with the contextual code points left out. */
    static boolean isPvalid(int c) {
        if (PVALID_EXCEPTIONS.contains(c)) {
            return true;
        }
        if (isContextual(c) || isDisallowedException(c)) {
            return false;
        }
        if (c < 0x80) {
            return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
        }
        return isLetterDigit(c) && !isOldHangulJamo(c) && !isUnstable(c) && !isIgnorable(c);
    }

    /** CONTEXTJ and CONTEXTO. */
    static boolean isContextual(int c) {
        return c == 0xB7
                || c == 0x375
                || c == 0x5F3
                || c == 0x5F4
                || c == 0x30FB
                || (c >= 0x660 && c <= 0x669)
                || (c >= 0x6F0 && c <= 0x6F9)
                || c == 0x200C
                || c == 0x200D;
    }

    private static boolean isDisallowedException(int c) {
        return c == 0x640 || c == 0x7FA || c == 0x302E || c == 0x302F || (c >= 0x3031 && c <= 0x3035) || c == 0x303B;
    }

    private static boolean isLetterDigit(int c) {
        int type = UCharacter.getType(c);
        return type == ECharacterCategory.LOWERCASE_LETTER
                || type == ECharacterCategory.UPPERCASE_LETTER
                || type == ECharacterCategory.OTHER_LETTER
                || type == ECharacterCategory.DECIMAL_DIGIT_NUMBER
                || type == ECharacterCategory.MODIFIER_LETTER
                || type == ECharacterCategory.NON_SPACING_MARK
                || type == ECharacterCategory.COMBINING_SPACING_MARK;
    }

    private static boolean isMark(int c) {
        int type = UCharacter.getType(c);
        return type == ECharacterCategory.NON_SPACING_MARK
                || type == ECharacterCategory.COMBINING_SPACING_MARK
                || type == ECharacterCategory.ENCLOSING_MARK;
    }

    private static boolean isOldHangulJamo(int c) {
        int type = UCharacter.getIntPropertyValue(c, UProperty.HANGUL_SYLLABLE_TYPE);
        return type == UCharacter.HangulSyllableType.LEADING_JAMO
                || type == UCharacter.HangulSyllableType.VOWEL_JAMO
                || type == UCharacter.HangulSyllableType.TRAILING_JAMO;
    }

    private static boolean isUnstable(int c) {
        String text = UCharacter.toString(c);
        return !NFKC.normalize(UCharacter.foldCase(NFKC.normalize(text), true)).equals(text);
    }

    private static boolean isIgnorable(int c) {
        UCharacter.UnicodeBlock block = UCharacter.UnicodeBlock.of(c);
        return UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || UCharacter.hasBinaryProperty(c, UProperty.WHITE_SPACE)
                || UCharacter.hasBinaryProperty(c, UProperty.NONCHARACTER_CODE_POINT)
                || block == UCharacter.UnicodeBlock.COMBINING_MARKS_FOR_SYMBOLS
                || block == UCharacter.UnicodeBlock.MUSICAL_SYMBOLS
                || block == UCharacter.UnicodeBlock.ANCIENT_GREEK_MUSICAL_NOTATION;
    }

    private static IntPredicate isAllowed(IntPredicate set) {
        return c -> (isPvalid(c) || isContextual(c)) && set.test(c);
    }

    private static boolean isNeutral(int c) {
        int direction = UCharacter.getDirection(c);
        return (isPvalid(c) || isContextual(c))
                && (direction == ECharacterDirection.EUROPEAN_NUMBER_SEPARATOR
                        || direction == ECharacterDirection.COMMON_NUMBER_SEPARATOR
                        || direction == ECharacterDirection.EUROPEAN_NUMBER_TERMINATOR
                        || direction == ECharacterDirection.OTHER_NEUTRAL
                        || direction == ECharacterDirection.BOUNDARY_NEUTRAL);
    }

    private static IntPredicate direction(int one, int other) {
        return c -> UCharacter.getDirection(c) == one || UCharacter.getDirection(c) == other;
    }

    private static IntPredicate joining(int one, int other) {
        return c -> {
            int type = UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE);
            return type == one || type == other;
        };
    }

    private static IntPredicate script(int script) {
        return c -> UScript.getScript(c) == script;
    }
}
