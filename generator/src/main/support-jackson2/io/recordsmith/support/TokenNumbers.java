package io.recordsmith.support;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * The checks of {@link Numbers} for a parser that is at a number. What fits into a {@code long} never becomes an object.
 * What is infinite or not a number, as only a parser over a tree can have it, passes no check.
 */
public final class TokenNumbers {

    private TokenNumbers() {}

    /** Whether the number has no fraction, however it is written. */
    public static boolean isInteger(JsonParser number) throws IOException {
        return number.currentToken() == JsonToken.VALUE_NUMBER_INT
                || (!number.isNaN() && Numbers.isInteger(number.getDecimalValue()));
    }

    /** Whether the number can be read by {@link JsonParser#getLongValue()} without loss. */
    public static boolean isLong(JsonParser number) throws IOException {
        if (number.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            return false;
        }
        JsonParser.NumberType type = number.getNumberType();
        return type == JsonParser.NumberType.INT || type == JsonParser.NumberType.LONG;
    }

    /** {@code minimum}. */
    public static boolean atLeast(JsonParser number, long limit) throws IOException {
        if (isLong(number)) {
            return number.getLongValue() >= limit;
        }
        return !number.isNaN() && Numbers.compare(number.getDecimalValue(), limit) >= 0;
    }

    /** {@code minimum}. */
    public static boolean atLeast(JsonParser number, BigDecimal limit) throws IOException {
        return !number.isNaN() && number.getDecimalValue().compareTo(limit) >= 0;
    }

    /** {@code maximum}. */
    public static boolean atMost(JsonParser number, long limit) throws IOException {
        if (isLong(number)) {
            return number.getLongValue() <= limit;
        }
        return !number.isNaN() && Numbers.compare(number.getDecimalValue(), limit) <= 0;
    }

    /** {@code maximum}. */
    public static boolean atMost(JsonParser number, BigDecimal limit) throws IOException {
        return !number.isNaN() && number.getDecimalValue().compareTo(limit) <= 0;
    }

    /** {@code exclusiveMinimum}. */
    public static boolean above(JsonParser number, long limit) throws IOException {
        if (isLong(number)) {
            return number.getLongValue() > limit;
        }
        return !number.isNaN() && Numbers.compare(number.getDecimalValue(), limit) > 0;
    }

    /** {@code exclusiveMinimum}. */
    public static boolean above(JsonParser number, BigDecimal limit) throws IOException {
        return !number.isNaN() && number.getDecimalValue().compareTo(limit) > 0;
    }

    /** {@code exclusiveMaximum}. */
    public static boolean below(JsonParser number, long limit) throws IOException {
        if (isLong(number)) {
            return number.getLongValue() < limit;
        }
        return !number.isNaN() && Numbers.compare(number.getDecimalValue(), limit) < 0;
    }

    /** {@code exclusiveMaximum}. */
    public static boolean below(JsonParser number, BigDecimal limit) throws IOException {
        return !number.isNaN() && number.getDecimalValue().compareTo(limit) < 0;
    }

    /** {@code multipleOf}; the divisor is positive. */
    public static boolean isMultiple(JsonParser number, long divisor) throws IOException {
        if (isLong(number)) {
            return number.getLongValue() % divisor == 0;
        }
        return !number.isNaN() && Numbers.isMultiple(number.getDecimalValue(), divisor);
    }

    /** {@code multipleOf}; the divisor is positive. */
    public static boolean isMultiple(JsonParser number, BigDecimal divisor) throws IOException {
        return !number.isNaN() && Numbers.isMultiple(number.getDecimalValue(), divisor);
    }
}
