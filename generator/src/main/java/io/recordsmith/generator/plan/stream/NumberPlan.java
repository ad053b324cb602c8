package io.recordsmith.generator.plan.stream;

import io.recordsmith.generator.keyword.NumericKeyword.Bound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a number must satisfy: the tightest bounds of all schemas of a state, and every divisor.
 *
 * @param lower the tightest lower bound
 * @param upper the tightest upper bound
 * @param divisors all {@code multipleOf}
 * @param asInteger whether it must be written without fraction and exponent, as draft-04 asks of integers
 */
public record NumberPlan(Optional<Bound> lower, Optional<Bound> upper, List<BigDecimal> divisors, boolean asInteger) {
    public NumberPlan {
        divisors = List.copyOf(divisors);
    }

    static NumberPlan of(List<Bound> bounds, List<BigDecimal> divisors, boolean asInteger) {
        return new NumberPlan(
                bounds.stream().filter(Bound::lower).reduce((a, b) -> tighter(a, b, 1)),
                bounds.stream().filter(b -> !b.lower()).reduce((a, b) -> tighter(a, b, -1)),
                divisors.stream().distinct().toList(),
                asInteger);
    }

    private static Bound tighter(Bound first, Bound second, int direction) {
        int order = first.limit().compareTo(second.limit()) * direction;
        if (order == 0) {
            return first.exclusive() ? first : second;
        }
        return order > 0 ? first : second;
    }

    /** Returns whether a number is an integer that a {@code long} holds for certain. */
    public static boolean isLong(BigDecimal value) {
        // The length is looked at first: 1e1000000000 must not be written out to see that it is no long.
        return value.precision() - (long) value.scale() <= 18
                && (value.signum() == 0 || value.stripTrailingZeros().scale() <= 0);
    }

    public boolean isEmpty() {
        return lower.isEmpty() && upper.isEmpty() && divisors.isEmpty() && !asInteger;
    }
}
