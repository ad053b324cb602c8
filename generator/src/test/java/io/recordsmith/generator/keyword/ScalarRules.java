package io.recordsmith.generator.keyword;

import io.recordsmith.generator.keyword.GenericKeyword.Constant;
import io.recordsmith.generator.keyword.GenericKeyword.Enumeration;
import io.recordsmith.generator.keyword.GenericKeyword.Type;
import io.recordsmith.generator.keyword.NumericKeyword.Bound;
import io.recordsmith.generator.keyword.NumericKeyword.MultipleOf;
import io.recordsmith.generator.keyword.StringKeyword.Length;
import io.recordsmith.generator.keyword.StringKeyword.Pattern;
import io.recordsmith.generator.pattern.EcmaPattern;
import io.recordsmith.generator.pattern.JavaRegex;
import io.recordsmith.generator.source.JsonValue;
import io.recordsmith.generator.source.JsonValue.JsonArray;
import io.recordsmith.generator.source.JsonValue.JsonBoolean;
import io.recordsmith.generator.source.JsonValue.JsonNumber;
import io.recordsmith.generator.source.JsonValue.JsonObject;
import io.recordsmith.generator.source.JsonValue.JsonString;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** The assertions of {@link SchemaInterpreter} that look at nothing but one value. */
final class ScalarRules {
    private final Map<String, java.util.regex.Pattern> patterns = new HashMap<>();

    boolean holds(Keyword keyword, JsonValue instance) {
        if (keyword instanceof Type type) {
            return type.types().stream().anyMatch(t -> isA(t, instance, type.zeroFraction()));
        }
        if (keyword instanceof Enumeration values) {
            return values.values().stream().anyMatch(instance::sameValue);
        }
        if (keyword instanceof Constant constant) {
            return constant.value().sameValue(instance);
        }
        if (instance instanceof JsonNumber number) {
            return number(keyword, number.value());
        }
        if (instance instanceof JsonString string) {
            return string(keyword, string.value());
        }
        return true;
    }

    boolean matches(String pattern, String text) {
        return patterns.computeIfAbsent(pattern, ScalarRules::compile)
                .matcher(text)
                .find();
    }

    static boolean within(boolean lower, BigInteger limit, int count) {
        int order = BigInteger.valueOf(count).compareTo(limit);
        return lower ? order >= 0 : order <= 0;
    }

    private static java.util.regex.Pattern compile(String pattern) {
        JavaRegex regex = (JavaRegex) JavaRegex.translate((EcmaPattern) EcmaPattern.parse(pattern));
        return java.util.regex.Pattern.compile(regex.source());
    }

    private static boolean isA(JsonType type, JsonValue instance, boolean zeroFraction) {
        return switch (type) {
            case NULL -> instance instanceof JsonValue.JsonNull;
            case BOOLEAN -> instance instanceof JsonBoolean;
            case OBJECT -> instance instanceof JsonObject;
            case ARRAY -> instance instanceof JsonArray;
            case STRING -> instance instanceof JsonString;
            case NUMBER -> instance instanceof JsonNumber;
            case INTEGER ->
                instance instanceof JsonNumber number
                        && (zeroFraction ? number.isInteger() : number.literal().matches("-?\\d+"));
        };
    }

    private static boolean number(Keyword keyword, BigDecimal value) {
        if (keyword instanceof Bound bound) {
            int order = value.compareTo(bound.limit());
            return order == 0 ? !bound.exclusive() : bound.lower() ? order > 0 : order < 0;
        }
        return !(keyword instanceof MultipleOf multiple)
                || value.remainder(multiple.divisor()).signum() == 0;
    }

    private boolean string(Keyword keyword, String value) {
        if (keyword instanceof Length length) {
            return within(length.lower(), length.limit(), value.codePointCount(0, value.length()));
        }
        return !(keyword instanceof Pattern pattern) || matches(pattern.source(), value);
    }
}
