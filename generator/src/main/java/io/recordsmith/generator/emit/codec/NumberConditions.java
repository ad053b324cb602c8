package io.recordsmith.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.keyword.NumericKeyword.Bound;
import io.recordsmith.generator.plan.stream.NumberPlan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Conditions on the number token that a parser stands on. */
final class NumberConditions {
    private NumberConditions() {}

    /** Returns a condition for each bound and divisor; {@code numbers} is the support class that compares tokens. */
    static List<CodeBlock> of(NumberPlan plan, ClassName numbers) {
        List<CodeBlock> conditions = new ArrayList<>();
        plan.lower().ifPresent(bound -> conditions.add(bound(bound, numbers)));
        plan.upper().ifPresent(bound -> conditions.add(bound(bound, numbers)));
        for (BigDecimal divisor : plan.divisors()) {
            conditions.add(CodeBlock.of("$T.isMultiple(parser, $L)", numbers, literal(divisor)));
        }
        return conditions;
    }

    private static CodeBlock bound(Bound bound, ClassName numbers) {
        String comparison =
                bound.lower() ? bound.exclusive() ? "above" : "atLeast" : bound.exclusive() ? "below" : "atMost";
        return CodeBlock.of("$T.$L(parser, $L)", numbers, comparison, literal(bound.limit()));
    }

    static CodeBlock literal(BigDecimal value) {
        return NumberPlan.isLong(value) ? Literals.integer(value.longValueExact()) : Literals.decimal(value);
    }
}
