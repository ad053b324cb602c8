package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.KnownTypes;
import java.math.BigDecimal;

/** Numbers of a schema as operands: a {@code long} where that is exact, a {@code BigDecimal} constant elsewhere. */
final class NumberLiterals {
    /** Numbers with more digits than a {@code long} has are not even looked at. */
    private static final int LONG_DIGITS = 19;

    private static final BigDecimal MIN = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    private NumberLiterals() {}

    static CodeBlock of(ValidatorClass host, BigDecimal number, String name) {
        if (isLong(number)) {
            return Literals.integer(number.longValue());
        }
        return CodeBlock.of("$L", decimal(host, number, name));
    }

    /** Returns the name of a constant, whatever the number. */
    static String decimal(ValidatorClass host, BigDecimal number, String name) {
        return host.constant(KnownTypes.of(BigDecimal.class), name, Literals.decimal(number));
    }

    static boolean isLong(BigDecimal number) {
        if (number.signum() == 0) {
            return true;
        }
        if (number.compareTo(MIN) < 0 || number.compareTo(MAX) > 0) {
            return false;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() <= 0 && stripped.precision() - stripped.scale() <= LONG_DIGITS;
    }
}
