package io.recordsmith.it.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A promise about speed, and what is measured of it.
 *
 * @param name what is compared with what
 * @param floor what must hold
 * @param ambition what is hoped for
 * @param measured the figures by what they were measured on
 */
record Goal(String name, Bound floor, Optional<Bound> ambition, List<Figure> measured) {

    /**
     * A figure.
     *
     * @param on what it was measured on
     * @param value the figure
     */
    record Figure(String on, double value) {}

    /**
     * A bound.
     *
     * @param atMost whether figures must not be greater; else they must not be less
     * @param limit the limit
     */
    record Bound(boolean atMost, double limit) {
        boolean holds(double value) {
            return atMost ? value <= limit : value >= limit;
        }

        @Override
        public String toString() {
            return (atMost ? "&le; " : "&ge; ") + Format.ratio(limit);
        }
    }

    static Bound atMost(double limit) {
        return new Bound(true, limit);
    }

    static Bound atLeast(double limit) {
        return new Bound(false, limit);
    }

    /** Returns the fraction of two figures, if both are known. */
    static OptionalDouble fraction(OptionalDouble numerator, OptionalDouble denominator) {
        return numerator.isPresent() && denominator.isPresent()
                ? OptionalDouble.of(numerator.getAsDouble() / denominator.getAsDouble())
                : OptionalDouble.empty();
    }

    /** Returns the smaller of two figures, if one is known. */
    static OptionalDouble smaller(OptionalDouble left, OptionalDouble right) {
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() ? right : left;
        }
        return OptionalDouble.of(Math.min(left.getAsDouble(), right.getAsDouble()));
    }
}
