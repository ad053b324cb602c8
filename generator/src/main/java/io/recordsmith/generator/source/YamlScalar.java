package io.recordsmith.generator.source;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.source.JsonValue.JsonBoolean;
import io.recordsmith.generator.source.JsonValue.JsonNull;
import io.recordsmith.generator.source.JsonValue.JsonString;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** What an unquoted YAML scalar means by the core schema (YAML 1.2.2, section 10.3.2). */
final class YamlScalar {
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private YamlScalar() {}

    /** Returns whether the core schema takes the text as a string. */
    static boolean isString(String text) {
        boolean number = startsAsNumber(text)
                && (isNumber(text) || NOT_FINITE.matcher(text).matches());
        return !number && !isNull(text) && bool(text) == null;
    }

    static JsonValue plain(String text, Position position, ValueBuilder builder) throws ReadingFault {
        if (isNull(text)) {
            return new JsonNull(position);
        }
        Boolean bool = bool(text);
        if (bool != null) {
            return new JsonBoolean(position, bool);
        }
        if (startsAsNumber(text)) {
            if (isNumber(text)) {
                return number(text, position, builder);
            }
            if (NOT_FINITE.matcher(text).matches()) {
                builder.error(Code.YAML_SCALAR, position, text + " is no JSON value");
            }
        }
        return new JsonString(position, text);
    }

    private static boolean isNull(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> true;
            default -> false;
        };
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true", "True", "TRUE" -> Boolean.TRUE;
            case "false", "False", "FALSE" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static boolean startsAsNumber(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        return first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.';
    }

    private static boolean isNumber(String text) {
        return FLOAT.matcher(text).matches()
                || OCTAL.matcher(text).matches()
                || HEXADECIMAL.matcher(text).matches();
    }

    private static JsonValue number(String text, Position position, ValueBuilder builder) throws ReadingFault {
        if (text.length() > ReadingLimits.NUMBER_LENGTH) {
            throw new ReadingFault(
                    Code.INPUT_LIMIT,
                    position,
                    "a number is longer than " + ReadingLimits.NUMBER_LENGTH + " characters");
        }
        return builder.number(position, literal(text));
    }

    /** Returns the number as JSON writes it: no plus sign, no leading zeros, digits on both sides of the point. */
    private static String literal(String text) {
        if (OCTAL.matcher(text).matches()) {
            return new BigInteger(text.substring(2), 8).toString();
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return new BigInteger(text.substring(2), 16).toString();
        }
        String sign = text.startsWith("-") ? "-" : "";
        String digits = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        if (DECIMAL.matcher(digits).matches()) {
            return sign + digits.replaceFirst("^0+(?=[0-9])", "");
        }
        String whole = digits.startsWith(".") ? "0" + digits : digits.replaceFirst("^0+(?=[0-9])", "");
        return sign + whole.replaceFirst("\\.(?=[eE]|$)", "");
    }
}
