package io.recordsmith.generator.shape;

import io.recordsmith.generator.keyword.NumericKeyword.Bound;
import io.recordsmith.generator.keyword.StringKeyword;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/** Shapes of strings and numbers. */
final class ScalarShapes {
    private ScalarShapes() {}

    static Shape text(Conjunction conjunction) {
        Optional<String> encoding = conjunction
                .nearest(StringKeyword.ContentEncoding.class)
                .map(s -> ((StringKeyword.ContentEncoding) s.keyword()).encoding());
        return new Shape.Text(format(conjunction), encoding);
    }

    static Shape numeric(Conjunction conjunction, boolean integer) {
        Optional<BigDecimal> lower = conjunction.stream(Bound.class)
                .filter(Bound::lower)
                .map(Bound::limit)
                .max(Comparator.naturalOrder());
        Optional<BigDecimal> upper = conjunction.stream(Bound.class)
                .filter(b -> !b.lower())
                .map(Bound::limit)
                .min(Comparator.naturalOrder());
        return new Shape.Numeric(integer, lower, upper, format(conjunction));
    }

    /** Several formats at one place cannot all become a type; they leave the type that holds them all. */
    private static Optional<String> format(Conjunction conjunction) {
        var formats = conjunction.stream(StringKeyword.Format.class)
                .map(StringKeyword.Format::format)
                .distinct()
                .toList();
        return formats.size() == 1 && conjunction.choices().isEmpty() ? Optional.of(formats.get(0)) : Optional.empty();
    }
}
