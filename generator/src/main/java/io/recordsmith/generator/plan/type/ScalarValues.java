package io.recordsmith.generator.plan.type;

import io.recordsmith.generator.source.JsonValue;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Base64;
import java.util.UUID;

/** Tells which values a type of the JDK holds, so that code which writes one down cannot fail when it is loaded. */
final class ScalarValues {
    /** Numbers with more digits are no constants that anybody wants to read. */
    private static final int MOST_DIGITS = 1000;

    private ScalarValues() {}

    static boolean fits(JsonValue value, ScalarKind kind) {
        if (value instanceof JsonValue.JsonString string) {
            return isText(string.value(), kind);
        } else if (value instanceof JsonValue.JsonNumber number) {
            return isNumber(number, kind);
        }
        return value instanceof JsonValue.JsonBoolean && kind == ScalarKind.BOOLEAN;
    }

    private static boolean isNumber(JsonValue.JsonNumber number, ScalarKind kind) {
        BigDecimal value = number.value();
        if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
            return false;
        }
        return switch (kind) {
            case INT -> number.isInteger() && value.toBigInteger().bitLength() < Integer.SIZE;
            case LONG -> number.isInteger() && value.toBigInteger().bitLength() < Long.SIZE;
            case BIG_INTEGER -> number.isInteger();
            case DOUBLE -> Double.isFinite(value.doubleValue());
            case BIG_DECIMAL -> true;
            default -> false;
        };
    }

    private static boolean isText(String text, ScalarKind kind) {
        try {
            return switch (kind) {
                case STRING -> true;
                case OFFSET_DATE_TIME -> OffsetDateTime.parse(text) != null;
                case OFFSET_TIME -> OffsetTime.parse(text) != null;
                case LOCAL_DATE -> LocalDate.parse(text) != null;
                case UUID -> UUID.fromString(text).toString().equalsIgnoreCase(text);
                case URI -> URI.create(text) != null;
                case BYTES -> Base64.getDecoder().decode(text) != null;
                default -> false;
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            // The type has no such value.
            return false;
        }
    }
}
