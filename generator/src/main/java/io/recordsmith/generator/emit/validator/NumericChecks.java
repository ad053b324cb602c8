package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.keyword.NumericKeyword;
import io.recordsmith.generator.keyword.NumericKeyword.Bound;
import io.recordsmith.generator.keyword.NumericKeyword.MultipleOf;
import java.math.BigDecimal;

/** Emits {@code minimum}, {@code maximum}, their exclusive forms and {@code multipleOf}. */
final class NumericChecks {
    private final CheckMethod method;

    NumericChecks(CheckMethod method) {
        this.method = method;
    }

    void emit(NumericKeyword keyword) {
        if (keyword instanceof Bound bound) {
            CodeBlock passes = passes(comparison(bound), bound.limit(), "limit");
            method.body().fault(CodeBlock.of("!$L", passes), report(reporting(bound), bound.limit()));
        } else if (keyword instanceof MultipleOf multiple) {
            CodeBlock passes = passes("isMultiple", multiple.divisor(), "divisor");
            method.body().fault(CodeBlock.of("!$L", passes), report("multipleOf", multiple.divisor()));
        }
    }

    private CodeBlock passes(String check, BigDecimal operand, String role) {
        CodeBlock literal = NumberLiterals.of(method.host(), operand, method.stem() + ConstantNames.type(role));
        return CodeBlock.of("$T.$L(instance, $L)", method.scope().support("Numbers"), check, literal);
    }

    /** Returns the method of the support class for a bound. */
    static String comparison(Bound bound) {
        if (bound.lower()) {
            return bound.exclusive() ? "above" : "atLeast";
        }
        return bound.exclusive() ? "below" : "atMost";
    }

    /** The method is named after the keyword, except where a boolean beside it makes the limit an exclusive one. */
    private static String reporting(Bound bound) {
        if (bound.exclusive() && bound.name().equals("minimum")) {
            return "aboveMinimum";
        }
        if (bound.exclusive() && bound.name().equals("maximum")) {
            return "belowMaximum";
        }
        if (bound.lower()) {
            return bound.exclusive() ? "exclusiveMinimum" : "minimum";
        }
        return bound.exclusive() ? "exclusiveMaximum" : "maximum";
    }

    private static CodeBlock report(String reporting, BigDecimal operand) {
        return CodeBlock.of("$L(instance, $L)", reporting, Literals.string(shown(operand)));
    }

    private static String shown(BigDecimal number) {
        return Math.abs((long) number.scale()) < 30 ? number.toPlainString() : number.toString();
    }
}
