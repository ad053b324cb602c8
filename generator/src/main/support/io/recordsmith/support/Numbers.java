package io.recordsmith.support;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.databind.JsonNode;

/**
 * Checks of numbers by their exact mathematical value, however large or small, without ever writing one out: the cost
 * depends on the digits that are there, not on the exponent. What is infinite or not a number passes no check. A double
 * is the decimal number that {@link Double#toString} writes for it.
 */
public final class Numbers {

    private Numbers() {}

    /** Whether a node is a number that JSON can have, so neither infinite nor not a number. */
    public static boolean isNumber(JsonNode node) {
        return node.isNumber() && (!isBinaryFraction(node) || Double.isFinite(node.doubleValue()));
    }

    /** Whether a node is a number without a fraction, however it is written. */
    public static boolean isInteger(JsonNode node) {
        if (node.isIntegralNumber()) {
            return true;
        }
        if (!node.isNumber()) {
            return false;
        }
        return isBinaryFraction(node) ? isInteger(node.doubleValue()) : isInteger(node.decimalValue());
    }

    /** Whether a number has no fraction. */
    public static boolean isInteger(double number) {
        return Double.isFinite(number) && number == Math.rint(number);
    }

    /** Whether a number has no fraction. */
    public static boolean isInteger(BigDecimal number) {
        int scale = number.scale();
        if (scale <= 0 || number.signum() == 0) {
            return true;
        }
        if (number.precision() <= scale) {
            return false;
        }
        return isMultipleOfPowerOfTen(number.unscaledValue(), scale);
    }

    /** Whether a node is written without fraction and exponent, which drafts before 06 ask of an integer. */
    public static boolean isIntegerLiteral(JsonNode node) {
        return node.isIntegralNumber();
    }

    // Comparison of what is exact already.

    /** Compares as {@link BigDecimal#compareTo}, which looks at signs and magnitudes before it aligns any digits. */
    public static int compare(BigDecimal number, BigDecimal limit) {
        return number.compareTo(limit);
    }

    /** Compares a number with a limit. */
    public static int compare(BigDecimal number, long limit) {
        return number.compareTo(BigDecimal.valueOf(limit));
    }

    /** Compares a number with a limit. */
    public static int compare(long number, BigDecimal limit) {
        return BigDecimal.valueOf(number).compareTo(limit);
    }

    /** Compares a number with a limit. */
    public static int compare(BigInteger number, long limit) {
        return number.bitLength() < Long.SIZE ? Long.compare(number.longValue(), limit) : number.signum();
    }

    /** Compares a number with a limit. */
    public static int compare(BigInteger number, BigDecimal limit) {
        return new BigDecimal(number).compareTo(limit);
    }

    // Limits of nodes and doubles.

    /** {@code minimum}. */
    public static boolean atLeast(JsonNode number, long limit) {
        if (isLong(number)) {
            return number.longValue() >= limit;
        }
        BigDecimal value = Json.decimal(number);
        return value != null && compare(value, limit) >= 0;
    }

    /** {@code minimum}. */
    public static boolean atLeast(JsonNode number, BigDecimal limit) {
        BigDecimal value = Json.decimal(number);
        return value != null && value.compareTo(limit) >= 0;
    }

    /** {@code minimum}. */
    public static boolean atLeast(double number, BigDecimal limit) {
        return Double.isFinite(number) && BigDecimal.valueOf(number).compareTo(limit) >= 0;
    }

    /** {@code maximum}. */
    public static boolean atMost(JsonNode number, long limit) {
        if (isLong(number)) {
            return number.longValue() <= limit;
        }
        BigDecimal value = Json.decimal(number);
        return value != null && compare(value, limit) <= 0;
    }

    /** {@code maximum}. */
    public static boolean atMost(JsonNode number, BigDecimal limit) {
        BigDecimal value = Json.decimal(number);
        return value != null && value.compareTo(limit) <= 0;
    }

    /** {@code maximum}. */
    public static boolean atMost(double number, BigDecimal limit) {
        return Double.isFinite(number) && BigDecimal.valueOf(number).compareTo(limit) <= 0;
    }

    /** {@code exclusiveMinimum}. */
    public static boolean above(JsonNode number, long limit) {
        if (isLong(number)) {
            return number.longValue() > limit;
        }
        BigDecimal value = Json.decimal(number);
        return value != null && compare(value, limit) > 0;
    }

    /** {@code exclusiveMinimum}. */
    public static boolean above(JsonNode number, BigDecimal limit) {
        BigDecimal value = Json.decimal(number);
        return value != null && value.compareTo(limit) > 0;
    }

    /** {@code exclusiveMinimum}. */
    public static boolean above(double number, BigDecimal limit) {
        return Double.isFinite(number) && BigDecimal.valueOf(number).compareTo(limit) > 0;
    }

    /** {@code exclusiveMaximum}. */
    public static boolean below(JsonNode number, long limit) {
        if (isLong(number)) {
            return number.longValue() < limit;
        }
        BigDecimal value = Json.decimal(number);
        return value != null && compare(value, limit) < 0;
    }

    /** {@code exclusiveMaximum}. */
    public static boolean below(JsonNode number, BigDecimal limit) {
        BigDecimal value = Json.decimal(number);
        return value != null && value.compareTo(limit) < 0;
    }

    /** {@code exclusiveMaximum}. */
    public static boolean below(double number, BigDecimal limit) {
        return Double.isFinite(number) && BigDecimal.valueOf(number).compareTo(limit) < 0;
    }

    // multipleOf.

    /** {@code multipleOf}; the divisor is positive. */
    public static boolean isMultiple(JsonNode number, long divisor) {
        if (isLong(number)) {
            return number.longValue() % divisor == 0;
        }
        BigDecimal value = Json.decimal(number);
        return value != null && isMultiple(value, BigDecimal.valueOf(divisor));
    }

    /** {@code multipleOf}; the divisor is positive. */
    public static boolean isMultiple(JsonNode number, BigDecimal divisor) {
        BigDecimal value = Json.decimal(number);
        return value != null && isMultiple(value, divisor);
    }

    /** {@code multipleOf}; the divisor is positive. */
    public static boolean isMultiple(double number, BigDecimal divisor) {
        return Double.isFinite(number) && isMultiple(BigDecimal.valueOf(number), divisor);
    }

    /** {@code multipleOf}; the divisor is positive. */
    public static boolean isMultiple(long number, BigDecimal divisor) {
        return isMultiple(BigDecimal.valueOf(number), divisor);
    }

    /** {@code multipleOf}; the divisor is positive. */
    public static boolean isMultiple(BigInteger number, BigDecimal divisor) {
        return isMultiple(new BigDecimal(number), divisor);
    }

    /** {@code multipleOf}; the divisor is positive. */
    public static boolean isMultiple(BigDecimal number, long divisor) {
        return isMultiple(number, BigDecimal.valueOf(divisor));
    }

    /** {@code multipleOf}; the divisor is positive. */
    public static boolean isMultiple(BigDecimal number, BigDecimal divisor) {
        if (number.signum() == 0) {
            return true;
        }
        BigInteger digits = number.unscaledValue();
        BigInteger divisorDigits = divisor.unscaledValue();
        long exponent = (long) divisor.scale() - number.scale();
        if (exponent >= 0) {
            BigInteger power = BigInteger.TEN.modPow(BigInteger.valueOf(exponent), divisorDigits);
            return digits.multiply(power).mod(divisorDigits).signum() == 0;
        }
        // The number has more decimal places: those that the divisor lacks must all be zeros.
        if (-exponent >= number.precision() || !isMultipleOfPowerOfTen(digits, (int) -exponent)) {
            return false;
        }
        return digits.divide(BigInteger.TEN.pow((int) -exponent))
                        .mod(divisorDigits)
                        .signum()
                == 0;
    }

    /** Whether digits end in so many zeros; there are more digits than that. */
    private static boolean isMultipleOfPowerOfTen(BigInteger digits, int zeros) {
        return digits.getLowestSetBit() >= zeros
                && digits.mod(BigInteger.TEN.pow(zeros)).signum() == 0;
    }

    private static boolean isLong(JsonNode number) {
        return number.isInt() || number.isLong() || number.isShort();
    }

    private static boolean isBinaryFraction(JsonNode number) {
        return number.isDouble() || number.isFloat();
    }
}
