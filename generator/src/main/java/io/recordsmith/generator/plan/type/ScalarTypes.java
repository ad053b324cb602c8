package io.recordsmith.generator.plan.type;

import io.recordsmith.generator.option.FormatTypes;
import io.recordsmith.generator.option.NumberTypes;
import io.recordsmith.generator.shape.Shape;
import io.recordsmith.generator.source.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses JDK types for scalars. */
final class ScalarTypes {
    private static final Map<String, ScalarKind> TEXT_FORMATS = Map.of(
            "date-time", ScalarKind.OFFSET_DATE_TIME,
            "date", ScalarKind.LOCAL_DATE,
            "time", ScalarKind.OFFSET_TIME,
            "uuid", ScalarKind.UUID,
            "uri", ScalarKind.URI,
            "uri-reference", ScalarKind.URI,
            "byte", ScalarKind.BYTES);

    /** The encoding whose bytes are a type. */
    private static final String BASE64 = "base64";

    private static final Map<String, ScalarKind> INTEGER_FORMATS = Map.of(
            "int8", ScalarKind.INT,
            "int16", ScalarKind.INT,
            "int32", ScalarKind.INT,
            "int64", ScalarKind.LONG,
            "uint8", ScalarKind.INT,
            "uint16", ScalarKind.INT,
            "uint32", ScalarKind.LONG,
            "uint64", ScalarKind.BIG_INTEGER);

    private static final BigDecimal LEAST_INT = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal GREATEST_INT = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal LEAST_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal GREATEST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    private final TypeOptions options;

    ScalarTypes(TypeOptions options) {
        this.options = options;
    }

    ScalarKind text(Shape.Text text) {
        if (text.encoding().filter(BASE64::equalsIgnoreCase).isPresent() && isTyped(BASE64)) {
            return ScalarKind.BYTES;
        }
        return text.format().filter(this::isTyped).map(TEXT_FORMATS::get).orElse(ScalarKind.STRING);
    }

    private boolean isTyped(String format) {
        return !options.lossless()
                && options.typesByFormat().getOrDefault(format, options.formatTypes()) == FormatTypes.JAVA;
    }

    ScalarKind numeric(Shape.Numeric numeric) {
        return numeric.integer() ? integer(numeric) : number(numeric);
    }

    /** Returns the type of listed values that get no enum; empty when no scalar holds them all. */
    Optional<ScalarKind> listed(List<JsonValue> values) {
        if (values.stream().allMatch(JsonValue.JsonString.class::isInstance)) {
            return Optional.of(ScalarKind.STRING);
        } else if (values.stream().allMatch(JsonValue.JsonBoolean.class::isInstance)) {
            return Optional.of(ScalarKind.BOOLEAN);
        } else if (!values.stream().allMatch(JsonValue.JsonNumber.class::isInstance)) {
            return Optional.empty();
        }
        List<JsonValue.JsonNumber> numbers =
                values.stream().map(JsonValue.JsonNumber.class::cast).toList();
        boolean integer = numbers.stream().allMatch(JsonValue.JsonNumber::isInteger);
        Optional<BigDecimal> least =
                numbers.stream().map(JsonValue.JsonNumber::value).min(BigDecimal::compareTo);
        Optional<BigDecimal> greatest =
                numbers.stream().map(JsonValue.JsonNumber::value).max(BigDecimal::compareTo);
        return Optional.of(numeric(new Shape.Numeric(integer, least, greatest, Optional.empty())));
    }

    private ScalarKind number(Shape.Numeric numeric) {
        boolean binary = numeric.format()
                .map(f -> f.equals("double") || f.equals("float"))
                .orElse(options.numberTypes() == NumberTypes.DOUBLE);
        return binary && !options.lossless() ? ScalarKind.DOUBLE : ScalarKind.BIG_DECIMAL;
    }

    private ScalarKind integer(Shape.Numeric numeric) {
        ScalarKind byBounds = byBounds(numeric);
        if (options.lossless()) {
            return byBounds;
        }
        ScalarKind byFormat = numeric.format().map(INTEGER_FORMATS::get).orElse(ScalarKind.LONG);
        if (byBounds == ScalarKind.INT) {
            return numeric.format().isPresent() ? byFormat : ScalarKind.INT;
        }
        return byBounds == ScalarKind.BIG_INTEGER && exceedsLong(numeric) ? ScalarKind.BIG_INTEGER : byFormat;
    }

    /** Returns the narrowest type that surely holds all values. */
    private static ScalarKind byBounds(Shape.Numeric numeric) {
        if (within(numeric, LEAST_INT, GREATEST_INT)) {
            return ScalarKind.INT;
        }
        return within(numeric, LEAST_LONG, GREATEST_LONG) ? ScalarKind.LONG : ScalarKind.BIG_INTEGER;
    }

    private static boolean within(Shape.Numeric numeric, BigDecimal least, BigDecimal greatest) {
        return numeric.lower().filter(bound -> bound.compareTo(least) >= 0).isPresent()
                && numeric.upper()
                        .filter(bound -> bound.compareTo(greatest) <= 0)
                        .isPresent();
    }

    /** Returns whether the schema's own bounds speak of numbers that no {@code long} holds. */
    private static boolean exceedsLong(Shape.Numeric numeric) {
        boolean lower = numeric.lower().filter(bound -> !isLong(bound)).isPresent();
        boolean upper = numeric.upper().filter(bound -> !isLong(bound)).isPresent();
        return lower || upper;
    }

    private static boolean isLong(BigDecimal bound) {
        return bound.compareTo(LEAST_LONG) >= 0 && bound.compareTo(GREATEST_LONG) <= 0;
    }
}
