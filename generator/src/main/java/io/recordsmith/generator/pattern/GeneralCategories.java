package io.recordsmith.generator.pattern;

import java.util.HashMap;
import java.util.Map;

/** The names of general categories in ECMA-262 (table 69), as masks over {@link Character#getType(int)}. */
final class GeneralCategories {
    private static final Map<String, Integer> MASKS = new HashMap<>();

    static {
        add(Character.UPPERCASE_LETTER, "Lu", "Uppercase_Letter");
        add(Character.LOWERCASE_LETTER, "Ll", "Lowercase_Letter");
        add(Character.TITLECASE_LETTER, "Lt", "Titlecase_Letter");
        union("LC", "Cased_Letter", "Lu", "Ll", "Lt");
        add(Character.MODIFIER_LETTER, "Lm", "Modifier_Letter");
        add(Character.OTHER_LETTER, "Lo", "Other_Letter");
        union("L", "Letter", "LC", "Lm", "Lo");
        add(Character.NON_SPACING_MARK, "Mn", "Nonspacing_Mark");
        add(Character.COMBINING_SPACING_MARK, "Mc", "Spacing_Mark");
        add(Character.ENCLOSING_MARK, "Me", "Enclosing_Mark");
        union("M", "Mark", "Mn", "Mc", "Me");
        alias("Combining_Mark", "M");
        add(Character.DECIMAL_DIGIT_NUMBER, "Nd", "Decimal_Number");
        alias("digit", "Nd");
        add(Character.LETTER_NUMBER, "Nl", "Letter_Number");
        add(Character.OTHER_NUMBER, "No", "Other_Number");
        union("N", "Number", "Nd", "Nl", "No");
        add(Character.CONNECTOR_PUNCTUATION, "Pc", "Connector_Punctuation");
        add(Character.DASH_PUNCTUATION, "Pd", "Dash_Punctuation");
        add(Character.START_PUNCTUATION, "Ps", "Open_Punctuation");
        add(Character.END_PUNCTUATION, "Pe", "Close_Punctuation");
        add(Character.INITIAL_QUOTE_PUNCTUATION, "Pi", "Initial_Punctuation");
        add(Character.FINAL_QUOTE_PUNCTUATION, "Pf", "Final_Punctuation");
        add(Character.OTHER_PUNCTUATION, "Po", "Other_Punctuation");
        union("P", "Punctuation", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po");
        alias("punct", "P");
        add(Character.MATH_SYMBOL, "Sm", "Math_Symbol");
        add(Character.CURRENCY_SYMBOL, "Sc", "Currency_Symbol");
        add(Character.MODIFIER_SYMBOL, "Sk", "Modifier_Symbol");
        add(Character.OTHER_SYMBOL, "So", "Other_Symbol");
        union("S", "Symbol", "Sm", "Sc", "Sk", "So");
        add(Character.SPACE_SEPARATOR, "Zs", "Space_Separator");
        add(Character.LINE_SEPARATOR, "Zl", "Line_Separator");
        add(Character.PARAGRAPH_SEPARATOR, "Zp", "Paragraph_Separator");
        union("Z", "Separator", "Zs", "Zl", "Zp");
        add(Character.CONTROL, "Cc", "Control");
        alias("cntrl", "Cc");
        add(Character.FORMAT, "Cf", "Format");
        add(Character.SURROGATE, "Cs", "Surrogate");
        add(Character.PRIVATE_USE, "Co", "Private_Use");
        add(Character.UNASSIGNED, "Cn", "Unassigned");
        union("C", "Other", "Cc", "Cf", "Cs", "Co", "Cn");
    }

    private GeneralCategories() {}

    private static void add(byte type, String name, String longName) {
        MASKS.put(name, 1 << type);
        alias(longName, name);
    }

    private static void alias(String alias, String name) {
        MASKS.put(alias, MASKS.get(name));
    }

    private static void union(String name, String longName, String... parts) {
        int mask = 0;
        for (String part : parts) {
            mask |= MASKS.get(part);
        }
        MASKS.put(name, mask);
        alias(longName, name);
    }

    /** The mask of a category, or null when there is none of that name. */
    static Integer mask(String name) {
        return MASKS.get(name);
    }
}
