package io.recordsmith.generator.plan.type;

import java.math.BigDecimal;
import java.util.Optional;

/** What Jakarta Bean Validation can say of a component's value: the part of a schema that other tools understand. */
public sealed interface Constraint {
    /** The value is not null. */
    record NotNull() implements Constraint {}

    /** The value's own components are constrained too. */
    record Cascade() implements Constraint {}

    /** A string has so many characters, a list so many elements, a map so many entries. */
    record Size(Optional<Integer> minimum, Optional<Integer> maximum) implements Constraint {}

    /** The whole string matches a regular expression of {@link java.util.regex.Pattern}. */
    record Matches(String regex) implements Constraint {}

    /**
     * A number has a limit.
     *
     * @param lower whether no value is less, or else no value is greater
     * @param integer whether the values are integers; then the limit is one, and inclusive
     */
    record Limit(boolean lower, BigDecimal value, boolean inclusive, boolean integer) implements Constraint {}
}
