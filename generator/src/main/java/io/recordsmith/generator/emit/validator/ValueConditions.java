package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.keyword.NumericKeyword.Bound;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.type.Component;
import io.recordsmith.generator.plan.type.ScalarKind;
import io.recordsmith.generator.plan.value.ValueCheck;
import io.recordsmith.generator.plan.value.ValueCheck.Certain;
import io.recordsmith.generator.plan.value.ValueCheck.Constant;
import io.recordsmith.generator.plan.value.ValueCheck.Field;
import io.recordsmith.generator.plan.value.ValueCheck.OrNull;
import io.recordsmith.generator.plan.value.ValueCheck.Parts;
import io.recordsmith.generator.plan.value.ValueCheck.Text;
import io.recordsmith.generator.plan.value.ValueCheck.Tree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Conditions on Java values, as expressions that bind tighter than {@code !} needs. */
final class ValueConditions {
    private final ValidatorClass host;
    private final ValueMethods methods;
    private final String name;
    private final CheckCalls calls;

    ValueConditions(ValidatorClass host, ValueMethods methods, String name) {
        this.host = host;
        this.methods = methods;
        this.name = name;
        this.calls = new CheckCalls(host);
    }

    static boolean isTrue(CodeBlock condition) {
        return condition.toString().equals("true");
    }

    private static boolean isFalse(CodeBlock condition) {
        return condition.toString().equals("false");
    }

    /** Returns the condition that a value, given as an expression, is valid. */
    CodeBlock of(ValueCheck check, CodeBlock value) {
        if (check instanceof Certain) {
            return CodeBlock.of("true");
        }
        if (check instanceof Text text) {
            return texts(text.schemas(), asText(text.kind(), value));
        }
        if (check instanceof Constant constant) {
            return texts(constant.schemas(), CodeBlock.of("$L.value()", value));
        }
        if (check instanceof ValueCheck.Number number) {
            return number(number, value);
        }
        if (check instanceof Tree tree) {
            return all(
                    tree.schemas().stream().map(key -> calls.tree(key, value)).toList());
        }
        if (check instanceof Parts parts) {
            return host.call(methods.target(parts), value);
        }
        return check instanceof OrNull orNull
                ? orNull(value, of(orNull.check(), value), orNull.nullHolds())
                : CodeBlock.of("false");
    }

    private CodeBlock asText(ScalarKind kind, CodeBlock value) {
        return kind == ScalarKind.STRING
                ? value
                : CodeBlock.of("$T.text($L)", host.scope().support("Scalars"), value);
    }

    CodeBlock texts(List<SchemaKey> schemas, CodeBlock text) {
        return all(schemas.stream().map(key -> calls.text(key, text)).toList());
    }

    /** Returns the condition that a component is valid. */
    CodeBlock field(Field field) {
        Component component = field.component();
        CodeBlock accessor = CodeBlock.of("value.$L()", component.javaName());
        if (component.presence()) {
            CodeBlock present = CodeBlock.of("$L.orNull()", accessor);
            CodeBlock holds = orNull(present, of(field.check(), present), field.nullHolds());
            CodeBlock absent = CodeBlock.of("$L.isAbsent()", accessor);
            return either(absent, holds, field.absenceHolds());
        }
        CodeBlock holds = of(field.check(), accessor);
        return component.javaNullable()
                ? orNull(accessor, holds, component.required() ? field.nullHolds() : field.absenceHolds())
                : holds;
    }

    private static CodeBlock orNull(CodeBlock value, CodeBlock holds, boolean nullHolds) {
        return either(CodeBlock.of("$L == null", value), holds, nullHolds);
    }

    /** Returns the condition for a value that may be missing, of which it is known whether that is valid. */
    private static CodeBlock either(CodeBlock missing, CodeBlock holds, boolean missingHolds) {
        if (missingHolds) {
            return isTrue(holds) || isFalse(holds)
                    ? isTrue(holds) ? holds : CodeBlock.of("($L)", missing)
                    : CodeBlock.of("($L || $L)", missing, holds);
        }
        return isTrue(holds) ? CodeBlock.of("!($L)", missing) : CodeBlock.of("(!($L) && $L)", missing, holds);
    }

    private CodeBlock number(ValueCheck.Number check, CodeBlock value) {
        NumberTerms terms = new NumberTerms(host, check.kind(), value, name);
        List<CodeBlock> conditions = new ArrayList<>();
        if (check.kind() == ScalarKind.DOUBLE) {
            conditions.add(CodeBlock.of("$T.isFinite($L)", Double.class, value));
        }
        if (check.whole()) {
            conditions.add(CodeBlock.of("$T.isInteger($L)", host.scope().support("Numbers"), value));
        }
        check.plan().lower().map(terms::within).ifPresent(conditions::add);
        check.plan().upper().map(terms::within).ifPresent(conditions::add);
        check.plan().divisors().forEach(divisor -> conditions.add(terms.multipleOf(divisor)));
        return all(conditions);
    }

    private static CodeBlock all(List<CodeBlock> conditions) {
        if (conditions.isEmpty()) {
            return CodeBlock.of("true");
        }
        CodeBlock all = CodeBlock.join(conditions, " && ");
        return conditions.size() == 1 ? all : CodeBlock.of("($L)", all);
    }

    /** Comparisons of a number of some Java type with the numbers of a schema. */
    private record NumberTerms(ValidatorClass host, ScalarKind kind, CodeBlock value, String name) {
        private boolean isPrimitive() {
            return kind == ScalarKind.INT || kind == ScalarKind.LONG;
        }

        CodeBlock within(Bound bound) {
            String operator = (bound.lower() ? ">" : "<") + (bound.exclusive() ? "" : "=");
            CodeBlock limit = NumberLiterals.of(host, bound.limit(), name + "Limit");
            if (isPrimitive() && NumberLiterals.isLong(bound.limit())) {
                return CodeBlock.of("($L $L $L)", value, operator, limit);
            }
            if (kind == ScalarKind.DOUBLE) {
                String check = NumericChecks.comparison(bound);
                return CodeBlock.of("$T.$L($L, $L)", numbers(), check, value, decimal(bound.limit(), "Limit"));
            }
            return CodeBlock.of("($T.compare($L, $L) $L 0)", numbers(), value, limit, operator);
        }

        CodeBlock multipleOf(BigDecimal divisor) {
            if (isPrimitive() && NumberLiterals.isLong(divisor)) {
                return CodeBlock.of("($L % $L == 0)", value, NumberLiterals.of(host, divisor, name + "Divisor"));
            }
            return CodeBlock.of("$T.isMultiple($L, $L)", numbers(), value, decimal(divisor, "Divisor"));
        }

        private CodeBlock decimal(BigDecimal number, String role) {
            return CodeBlock.of("$L", NumberLiterals.decimal(host, number, name + role));
        }

        private Object numbers() {
            return host.scope().support("Numbers");
        }
    }
}
