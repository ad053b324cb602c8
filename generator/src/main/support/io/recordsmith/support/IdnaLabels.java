package io.recordsmith.support;

import java.text.Normalizer;

/**
 * What IDNA2008 (RFC 5891 to 5893) asks of a label in Unicode: allowed code points, those that depend on their context,
 * and the order of right-to-left text.
 */
final class IdnaLabels {

    private static final CodePointSet PVALID = new CodePointSet(IdnaTables.PVALID);
    private static final CodePointSet MARKS = new CodePointSet(IdnaTables.MARKS);
    private static final CodePointSet VIRAMAS = new CodePointSet(IdnaTables.VIRAMAS);
    private static final CodePointSet LEFT_JOINING = new CodePointSet(IdnaTables.LEFT_JOINING);
    private static final CodePointSet RIGHT_JOINING = new CodePointSet(IdnaTables.RIGHT_JOINING);
    private static final CodePointSet TRANSPARENT = new CodePointSet(IdnaTables.TRANSPARENT);
    private static final CodePointSet RIGHT_TO_LEFT = new CodePointSet(IdnaTables.RIGHT_TO_LEFT);
    private static final CodePointSet NONSPACING = new CodePointSet(IdnaTables.NONSPACING);
    private static final CodePointSet NEUTRAL = new CodePointSet(IdnaTables.NEUTRAL);
    private static final CodePointSet ARABIC_NUMBERS = new CodePointSet(IdnaTables.ARABIC_NUMBERS);
    private static final CodePointSet EUROPEAN_NUMBERS = new CodePointSet(IdnaTables.EUROPEAN_NUMBERS);
    private static final CodePointSet GREEK = new CodePointSet(IdnaTables.GREEK);
    private static final CodePointSet HEBREW = new CodePointSet(IdnaTables.HEBREW);
    private static final CodePointSet JAPANESE = new CodePointSet(IdnaTables.JAPANESE);

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private IdnaLabels() {}

    /** Whether a text with a character beyond ASCII is a U-label, its length and direction left aside. */
    static boolean isULabel(String text) {
        if (text.startsWith("-") || text.endsWith("-") || text.startsWith("--", 2)) {
            return false;
        }
        int[] label = text.codePoints().toArray();
        if (MARKS.contains(label[0]) || !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return false;
        }
        for (int i = 0; i < label.length; i++) {
            if (!PVALID.contains(label[i]) && !isAllowedHere(label, i)) {
                return false;
            }
        }
        return true;
    }

    /** The rules of RFC 5892, appendix A. */
    private static boolean isAllowedHere(int[] label, int i) {
        int before = i > 0 ? label[i - 1] : -1;
        int after = i + 1 < label.length ? label[i + 1] : -1;
        switch (label[i]) {
            case NON_JOINER:
                return VIRAMAS.contains(before) || isBetweenJoining(label, i);
            case JOINER:
                return VIRAMAS.contains(before);
            case 0xB7: // MIDDLE DOT
                return before == 'l' && after == 'l';
            case 0x375: // GREEK LOWER NUMERAL SIGN (KERAIA)
                return GREEK.contains(after);
            case 0x5F3: // HEBREW PUNCTUATION GERESH
            case 0x5F4: // HEBREW PUNCTUATION GERSHAYIM
                return HEBREW.contains(before);
            case 0x30FB: // KATAKANA MIDDLE DOT
                return hasJapanese(label);
            default:
                return isArabicIndicDigit(label[i], 0x660)
                        ? !hasArabicIndicDigit(label, 0x6F0)
                        : isArabicIndicDigit(label[i], 0x6F0) && !hasArabicIndicDigit(label, 0x660);
        }
    }

    private static boolean isBetweenJoining(int[] label, int i) {
        int before = i - 1;
        while (before >= 0 && TRANSPARENT.contains(label[before])) {
            before--;
        }
        int after = i + 1;
        while (after < label.length && TRANSPARENT.contains(label[after])) {
            after++;
        }
        return before >= 0
                && after < label.length
                && LEFT_JOINING.contains(label[before])
                && RIGHT_JOINING.contains(label[after]);
    }

    private static boolean hasJapanese(int[] label) {
        for (int c : label) {
            if (JAPANESE.contains(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasArabicIndicDigit(int[] label, int zero) {
        for (int c : label) {
            if (isArabicIndicDigit(c, zero)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isArabicIndicDigit(int c, int zero) {
        return c >= zero && c <= zero + 9;
    }

    /** Whether a label makes its host name a Bidi domain name, in which every label must obey the Bidi rule. */
    static boolean isRightToLeft(String label) {
        for (int i = 0; i < label.length(); i += Character.charCount(label.codePointAt(i))) {
            int c = label.codePointAt(i);
            if (RIGHT_TO_LEFT.contains(c) || ARABIC_NUMBERS.contains(c)) {
                return true;
            }
        }
        return false;
    }

    /** The Bidi rule of RFC 5893, section 2; for a label of ASCII too, in any case of letters. */
    static boolean obeysBidiRule(String text) {
        int[] label = text.codePoints().toArray();
        boolean rightToLeft = RIGHT_TO_LEFT.contains(label[0]);
        if (!rightToLeft && !isLeftToRight(label[0])) {
            return false;
        }
        boolean arabic = false;
        boolean european = false;
        boolean ends = false;
        for (int c : label) {
            boolean isArabic = ARABIC_NUMBERS.contains(c);
            boolean isEuropean = EUROPEAN_NUMBERS.contains(c);
            boolean isLetter = rightToLeft ? RIGHT_TO_LEFT.contains(c) : isLeftToRight(c);
            if (!isLetter
                    && !isEuropean
                    && !(isArabic && rightToLeft)
                    && !NEUTRAL.contains(c)
                    && !NONSPACING.contains(c)) {
                return false;
            }
            arabic |= isArabic;
            european |= isEuropean;
            ends = NONSPACING.contains(c) ? ends : isLetter || isEuropean || isArabic;
        }
        return ends && !(rightToLeft && arabic && european);
    }

    private static boolean isLeftToRight(int c) {
        return !RIGHT_TO_LEFT.contains(c)
                && !ARABIC_NUMBERS.contains(c)
                && !EUROPEAN_NUMBERS.contains(c)
                && !NEUTRAL.contains(c)
                && !NONSPACING.contains(c);
    }
}
