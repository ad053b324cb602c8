package io.recordsmith.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.keyword.NumericKeyword.Bound;
import io.recordsmith.generator.plan.lane.FastLane;
import io.recordsmith.generator.plan.lane.LaneTask;
import io.recordsmith.generator.plan.stream.NumberPlan;
import io.recordsmith.generator.plan.stream.StatePlan;
import io.recordsmith.generator.plan.stream.StatePlan.Forward;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.ScalarKind;
import io.recordsmith.generator.plan.type.TypeDeclaration.EnumDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.RecordDeclaration;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Emits the methods of the fast lane: the same passes as those over Jackson's tokens, over a parser that takes only
 * plain documents. It stands before a value when one is called, and behind it afterwards. What the lane refuses is not
 * known to be wrong.
 */
final class LaneMethods {
    private final CodecScope scope;

    LaneMethods(CodecScope scope) {
        this.scope = scope;
    }

    /** Returns a call that does a task with the value that {@code parser} is before. */
    CodeBlock call(LaneTask task, ClassName from) {
        StatePlan plan = scope.plan(task.state());
        if (task instanceof LaneTask.Read read && scope.isPlain(read.use(), read.state())) {
            return CodeBlock.of(
                    "parser.$L()",
                    ScalarMethods.reader(((JavaType.Scalar) read.use().type()).kind()));
        }
        if (task instanceof LaneTask.Accept && plan instanceof StatePlan.Anything) {
            return CodeBlock.of("parser.skip()");
        }
        return scope.methods().of(new CodecTask.Lane(task), from).call(from, "parser");
    }

    /** Writes the method for a task. */
    void emit(LaneTask task, MethodRef ref) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(ref.name())
                .addModifiers(Modifier.STATIC)
                .addParameter(scope.support("AsciiParser"), "parser");
        if (task instanceof LaneTask.Read read) {
            method.returns(scope.name(read.use())).addCode(reading(read, ref.host()));
        } else {
            method.returns(boolean.class).addCode(deciding(scope.plan(task.state()), ref.host()));
        }
        scope.methods().add(ref.host(), method.build());
    }

    private CodeBlock reading(LaneTask.Read read, ClassName host) {
        StatePlan plan = scope.plan(read.state());
        if (plan instanceof StatePlan.Nothing) {
            return refusal();
        }
        CodeBlock.Builder code = CodeBlock.builder();
        if (read.use().nullable() && allowsNull(plan)) {
            code.beginControlFlow("if (parser.skipNull())")
                    .addStatement("return null")
                    .endControlFlow();
        }
        LaneObjects objects = new LaneObjects(scope, this, host);
        JavaType type = read.use().type();
        if (type instanceof JavaType.Scalar scalar) {
            return code.add(scalar(scalar, plan)).build();
        } else if (type instanceof JavaType.ListOf list) {
            return code.add(objects.list(list, plan.elements())).build();
        } else if (type instanceof JavaType.MapOf map) {
            return code.add(objects.map(map, plan.members())).build();
        }
        JavaType.Named named = (JavaType.Named) type;
        if (scope.types().declaration(named) instanceof RecordDeclaration record) {
            return code.add(objects.record(record, plan.members())).build();
        }
        EnumDeclaration constants = (EnumDeclaration) scope.types().declaration(named);
        code.add(text(plan, refusal()));
        return code.add(new EnumCases(scope, constants).ofText(CodeBlock.of("text"), rejection()))
                .build();
    }

    private boolean allowsNull(StatePlan plan) {
        return !(plan instanceof Forward forward) || new ScalarConditions(scope, forward).allowsNull();
    }

    private CodeBlock scalar(JavaType.Scalar scalar, StatePlan plan) {
        ScalarKind kind = scalar.kind();
        CodeBlock.Builder code = CodeBlock.builder();
        if (kind == ScalarKind.STRING) {
            return code.add(text(plan, refusal())).addStatement("return text").build();
        }
        code.addStatement("$T value = parser.$L()", scope.typeNames().value(scalar), ScalarMethods.reader(kind));
        if (plan instanceof Forward forward) {
            List<CodeBlock> conditions = kind == ScalarKind.BOOLEAN ? truth(forward) : limits(forward.number());
            code.add(unless(conditions, refusal()));
        }
        return code.addStatement("return value").build();
    }

    /** Emits {@code text}, the string ahead, which has to be as the plan asks. */
    private CodeBlock text(StatePlan plan, CodeBlock refusal) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("String text = parser.string()");
        if (plan instanceof Forward forward) {
            ScalarConditions conditions = new ScalarConditions(scope, forward);
            if (conditions.asksOfText()) {
                code.add(unless(List.of(conditions.text("text")), refusal));
            }
        }
        return code.build();
    }

    static CodeBlock unless(List<CodeBlock> conditions, CodeBlock refusal) {
        return conditions.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.builder()
                        .beginControlFlow("if (!($L))", ScalarConditions.all(conditions))
                        .add(refusal)
                        .endControlFlow()
                        .build();
    }

    private List<CodeBlock> truth(Forward plan) {
        ScalarConditions conditions = new ScalarConditions(scope, plan);
        boolean yes = conditions.bool(true).toString().equals("true");
        boolean no = conditions.bool(false).toString().equals("true");
        if (yes && no) {
            return List.of();
        }
        return List.of(CodeBlock.of(yes ? "value" : no ? "!value" : "false"));
    }

    private static List<CodeBlock> limits(NumberPlan plan) {
        List<CodeBlock> conditions = new ArrayList<>();
        plan.lower().ifPresent(bound -> conditions.add(limit(bound, ">")));
        plan.upper().ifPresent(bound -> conditions.add(limit(bound, "<")));
        for (BigDecimal divisor : plan.divisors()) {
            conditions.add(CodeBlock.of("value % $L == 0", Literals.integer(divisor.longValueExact())));
        }
        return conditions;
    }

    private static CodeBlock limit(Bound bound, String comparison) {
        CodeBlock limit = Literals.integer(bound.limit().longValueExact());
        return CodeBlock.of("value $L $L", bound.exclusive() ? comparison : comparison + "=", limit);
    }

    private CodeBlock deciding(StatePlan plan, ClassName host) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (plan instanceof StatePlan.Nothing) {
            return code.addStatement("return false").build();
        }
        Forward forward = (Forward) plan;
        if (forward.allows(JsonType.NULL) && allowsNull(plan)) {
            code.beginControlFlow("if (parser.skipNull())")
                    .addStatement("return true")
                    .endControlFlow();
        }
        LaneObjects objects = new LaneObjects(scope, this, host);
        return switch (FastLane.single(forward).orElseThrow()) {
            case OBJECT -> code.add(objects.accept(plan.members())).build();
            case ARRAY -> code.add(objects.accept(plan.elements())).build();
            case STRING -> code.add(decidingText(forward)).build();
            case BOOLEAN -> decidingScalar(ScalarKind.BOOLEAN, truth(forward), code);
            default -> decidingScalar(ScalarKind.LONG, limits(forward.number()), code);
        };
    }

    private CodeBlock decidingText(Forward plan) {
        CodeBlock.Builder code = CodeBlock.builder();
        Optional<CodeBlock> chars = plan.texts().size() == 1
                ? scope.checks().chars(plan.texts().get(0), CodeBlock.of("parser.chars(),$W0,$Wparser.length()"))
                : Optional.empty();
        if (chars.isPresent()) {
            return code.addStatement("return $L", chars.get()).build();
        }
        if (plan.texts().isEmpty()) {
            return code.addStatement("parser.skipString()")
                    .addStatement("return true")
                    .build();
        }
        return code.addStatement("String text = parser.string()")
                .addStatement("return $L", new ScalarConditions(scope, plan).text("text"))
                .build();
    }

    private CodeBlock decidingScalar(ScalarKind kind, List<CodeBlock> conditions, CodeBlock.Builder code) {
        if (conditions.isEmpty()) {
            code.addStatement("parser.$L()", ScalarMethods.reader(kind));
            return code.addStatement("return true").build();
        }
        code.addStatement(
                "$T value = parser.$L()",
                scope.typeNames().value(new JavaType.Scalar(kind)),
                ScalarMethods.reader(kind));
        return code.addStatement("return $L", ScalarConditions.all(conditions)).build();
    }

    CodeBlock refusal() {
        return ReadMethods.refusal(scope);
    }

    private CodeBlock rejection() {
        return CodeBlock.of("$T.INSTANCE", scope.support("Rejection"));
    }
}
