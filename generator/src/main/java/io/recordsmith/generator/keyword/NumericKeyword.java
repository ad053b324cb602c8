package io.recordsmith.generator.keyword;

import java.math.BigDecimal;

/** Assertions for numbers (validation, section 6.2). */
public sealed interface NumericKeyword extends Keyword {
    /**
     * {@code minimum}, {@code maximum}, {@code exclusiveMinimum} or {@code exclusiveMaximum}. Draft-04's and OpenAPI
     * 3.0's boolean {@code exclusiveMinimum} has been united with {@code minimum}, under the latter's name.
     *
     * @param lower whether the limit is a lower one
     * @param exclusive whether the limit itself is forbidden
     */
    record Bound(String name, boolean lower, boolean exclusive, BigDecimal limit) implements NumericKeyword {}

    /** {@code multipleOf}; {@code divisor} is greater than 0. */
    record MultipleOf(String name, BigDecimal divisor) implements NumericKeyword {}
}
