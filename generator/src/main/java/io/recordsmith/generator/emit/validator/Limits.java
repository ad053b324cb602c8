package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import java.math.BigInteger;

/** Limits of counts, which schemas may set as high as they like. */
final class Limits {
    private static final BigInteger HIGHEST = BigInteger.valueOf(Long.MAX_VALUE);

    private Limits() {}

    /** Returns a literal for a limit, the highest {@code long} for one that nothing can reach. */
    static CodeBlock literal(BigInteger limit) {
        BigInteger shown = limit.min(HIGHEST);
        return shown.bitLength() < Integer.SIZE
                ? Literals.integer(shown.intValue())
                : Literals.integer(shown.longValue());
    }
}
