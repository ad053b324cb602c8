package io.recordsmith.generator.pattern;

import java.util.List;

/** Classes and literals in the syntax of java.util.regex, in printable ASCII. */
final class JavaClassSyntax {
    private static final String[] CATEGORIES = new String[31];

    static {
        for (String name : List.of(
                "Cn", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Me", "Mc", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf",
                "Co", "Cs", "Pd", "Ps", "Pe", "Pc", "Po", "Sm", "Sc", "Sk", "So", "Pi", "Pf")) {
            CATEGORIES[Integer.numberOfTrailingZeros(GeneralCategories.mask(name))] = name;
        }
    }

    private JavaClassSyntax() {}

    /** A class as one item of a regular expression. */
    static String print(CharClass set) {
        if (set.isEmpty()) {
            return "(?!)";
        }
        if (set.single() >= 0) {
            return literal(set.single());
        }
        CharClass complement = set.complement();
        // Java negates a class before it adds nested ones, so only plain ranges are negated.
        if (set.contains(CharClass.LAST) && !complement.isEmpty() && complement.isExplicit()) {
            return "[^" + members(complement) + "]";
        }
        return "[" + members(set) + "]";
    }

    private static String members(CharClass set) {
        int common = commonCategories(set);
        StringBuilder text = new StringBuilder();
        if (common != 0) {
            text.append(categories(common));
        }
        for (CharClass.Segment segment : set.segments()) {
            if (segment.full()) {
                appendRange(text, segment);
            } else if (segment.mask() != common) {
                appendRange(text.append('['), segment);
                text.append("&&[").append(categories(segment.mask())).append("]]");
            }
        }
        return text.toString();
    }

    /** The categories whose members all belong to the class wherever they stand, or 0. */
    private static int commonCategories(CharClass set) {
        int mask = set.maskAt(CharClass.LAST);
        if (mask == 0 || mask == CharClass.ALL_CATEGORIES) {
            return 0;
        }
        return CharClass.categories(mask).minus(set).isEmpty() ? mask : 0;
    }

    private static String categories(int mask) {
        StringBuilder text = new StringBuilder();
        int rest = mask;
        for (String major : List.of("L", "M", "N", "P", "S", "Z")) {
            int majorMask = GeneralCategories.mask(major);
            if ((rest & majorMask) == majorMask) {
                text.append("\\p{").append(major).append('}');
                rest &= ~majorMask;
            }
        }
        for (; rest != 0; rest &= rest - 1) {
            text.append("\\p{")
                    .append(CATEGORIES[Integer.numberOfTrailingZeros(rest)])
                    .append('}');
        }
        return text.toString();
    }

    private static void appendRange(StringBuilder text, CharClass.Segment segment) {
        text.append(literal(segment.first()));
        if (segment.last() > segment.first()) {
            text.append(segment.last() > segment.first() + 1 ? "-" : "").append(literal(segment.last()));
        }
    }

    /** A code point that stands for itself, inside a class or outside. */
    static String literal(int codePoint) {
        if (codePoint <= ' ' || codePoint >= 127) {
            return codePoint == ' '
                    ? " "
                    : "\\x{" + Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT) + "}";
        }
        String text = Character.toString(codePoint);
        return EscapeParser.WORD.contains(codePoint) ? text : "\\" + text;
    }
}
