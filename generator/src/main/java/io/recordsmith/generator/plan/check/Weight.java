package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.keyword.ObjectKeyword.DependentRequired;
import io.recordsmith.generator.keyword.ObjectKeyword.Required;
import io.recordsmith.generator.keyword.StringKeyword.Pattern;
import io.recordsmith.generator.plan.check.Check.Assertion;

/** Estimates how many entries a check takes in the constant pool of its class. */
final class Weight {
    private static final int METHOD = 12;
    private static final int CALL = 10;
    private static final int LITERAL = 6;
    private static final int PATTERN = 40;

    private Weight() {}

    static int of(ValidationPlan plan) {
        int weight = METHOD;
        for (Check check : plan.checks()) {
            weight += LITERAL + CALL * check.edges().size();
            if (check instanceof Assertion assertion) {
                weight += of(assertion);
            }
        }
        return weight;
    }

    private static int of(Assertion assertion) {
        if (assertion.keyword() instanceof Pattern) {
            return PATTERN;
        }
        if (assertion.keyword() instanceof Required required) {
            return 2 * required.properties().size();
        }
        return assertion.keyword() instanceof DependentRequired dependent
                ? 4
                        * dependent.required().values().stream()
                                .mapToInt(names -> 1 + names.size())
                                .sum()
                : LITERAL;
    }
}
