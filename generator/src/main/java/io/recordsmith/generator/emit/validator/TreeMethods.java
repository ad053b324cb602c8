package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.SafeText;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.emit.validator.CheckMethod.Form;
import io.recordsmith.generator.keyword.GenericKeyword.Type;
import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.plan.check.Check;
import io.recordsmith.generator.plan.check.Check.UnevaluatedElements;
import io.recordsmith.generator.plan.check.Check.UnevaluatedMembers;
import io.recordsmith.generator.plan.check.Check.Values;
import io.recordsmith.generator.plan.check.Kind;
import io.recordsmith.generator.plan.check.ValidationPlan;
import io.recordsmith.generator.plan.check.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits for each plan the method that checks a tree. */
final class TreeMethods {
    private static final String COLLECTED = "seen";
    private static final String ASKED = "evaluated";

    private final ValidatorClass host;

    TreeMethods(ValidatorClass host) {
        this.host = host;
    }

    void emit(ValidationPlan plan) {
        String name = host.scope().placement().of(plan.key()).method();
        if (host.scope().plans().remembers(plan.key())) {
            String anew = host.free(name + "Anew");
            host.add(remembering(plan, name, anew));
            host.add(checking(plan, anew).addModifiers(Modifier.PRIVATE).build());
        } else {
            host.add(checking(plan, name).build());
        }
    }

    private CheckMethod method(ValidationPlan plan, String name, Optional<String> collector) {
        return new CheckMethod(host, plan, name, Form.TREE, new Body(), collector);
    }

    private static Optional<String> asked(ValidationPlan plan) {
        return plan.key().tracking() ? Optional.of(ASKED) : Optional.empty();
    }

    private MethodSpec.Builder checking(ValidationPlan plan, String name) {
        Optional<String> collector = plan.collects() ? Optional.of(COLLECTED) : asked(plan);
        CheckMethod method = method(plan, name, collector);
        if (plan.collects()) {
            method.body().statement("$1T $2L = new $1T()", host.scope().support("Evaluated"), COLLECTED);
            if (plan.key().tracking()) {
                method.body()
                        .whenValid(CodeBlock.builder()
                                .addStatement("$L.add($L)", ASKED, COLLECTED)
                                .build());
            }
        }
        MethodSpec.Builder built = MethodShapes.of(method(plan, name, asked(plan)));
        built.addComment("$L", comment(plan));
        return built.addCode(body(method));
    }

    static String comment(ValidationPlan plan) {
        return SafeText.comment("#" + plan.schema().location().pointer());
    }

    private CodeBlock body(CheckMethod method) {
        ValidationPlan plan = method.plan();
        CodeBlock.Builder code = CodeBlock.builder();
        boolean hasText = host.scope().plans().textVerdict(plan.key().schema()) == Verdict.DEPENDS
                && host.scope().plans().hasTextMethod(plan.key().schema());
        if (hasText && plan.types().equals(Set.of(JsonType.STRING))) {
            return code.add(guard(method, plan.type().orElseThrow()))
                    .addStatement("return $L", textCall(plan))
                    .build();
        }
        if (hasText) {
            code.beginControlFlow("if ($L)", host.scope().jackson().isString("instance"));
            code.addStatement("return $L", textCall(plan)).endControlFlow();
        }
        plan.type().ifPresent(type -> code.add(guard(method, hasText ? withoutString(type) : type, type)));
        checks(method, hasText);
        return code.add(method.body().render()).build();
    }

    private CodeBlock textCall(ValidationPlan plan) {
        CodeBlock arguments = CodeBlock.of("$L, report", host.scope().jackson().text("instance"));
        return host.call(host.scope().placement().text(plan.key().schema()), arguments);
    }

    private static Type withoutString(Type type) {
        Set<JsonType> types = EnumSet.copyOf(type.types());
        types.remove(JsonType.STRING);
        return new Type(type.name(), types, type.zeroFraction());
    }

    private static CodeBlock guard(CheckMethod method, Type type) {
        return guard(method, type, type);
    }

    private static CodeBlock guard(CheckMethod method, Type asked, Type named) {
        CodeBlock hasType = new GenericChecks(method).hasType(asked);
        boolean several = hasType.toString().contains(" || ");
        return CodeBlock.builder()
                .beginControlFlow("if (!$L)", several ? CodeBlock.of("($L)", hasType) : hasType)
                .addStatement(
                        "return report != null && report.type($L, instance)",
                        Literals.string(GenericChecks.words(named)))
                .endControlFlow()
                .build();
    }

    private void checks(CheckMethod method, boolean hasText) {
        ValidationPlan plan = method.plan();
        CheckFamilies families = new CheckFamilies(method);
        for (Check check : plan.checks(Kind.ANY)) {
            if (check instanceof Values values) {
                families.values(values, hasText || !plan.allows(Kind.STRING));
            }
        }
        for (Kind kind : List.of(Kind.NUMBER, Kind.STRING, Kind.ARRAY, Kind.OBJECT)) {
            if (kind != Kind.STRING || !hasText) {
                group(method, families, kind, select(plan, kind, false));
            }
        }
        plan.checks(Kind.ANY).stream()
                .filter(check -> !(check instanceof Values))
                .forEach(families::emit);
        group(method, families, Kind.ARRAY, select(plan, Kind.ARRAY, true));
        group(method, families, Kind.OBJECT, select(plan, Kind.OBJECT, true));
    }

    private static List<Check> select(ValidationPlan plan, Kind kind, boolean unevaluated) {
        return plan.checks(kind).stream()
                .filter(check -> isUnevaluated(check) == unevaluated)
                .toList();
    }

    private static boolean isUnevaluated(Check check) {
        return check instanceof UnevaluatedMembers || check instanceof UnevaluatedElements;
    }

    private void group(CheckMethod method, CheckFamilies families, Kind kind, List<Check> checks) {
        if (checks.isEmpty()) {
            return;
        }
        boolean guarded = !isOnly(kind, method.plan().types());
        if (guarded) {
            method.body().begin("if ($L)", isKind(kind));
        }
        if (kind == Kind.STRING) {
            method.body().statement("String text = $L", host.scope().jackson().text("instance"));
        }
        checks.forEach(families::emit);
        if (guarded) {
            method.body().end();
        }
    }

    private static boolean isOnly(Kind kind, Set<JsonType> types) {
        return switch (kind) {
            case ANY -> true;
            case NUMBER -> Set.of(JsonType.NUMBER, JsonType.INTEGER).containsAll(types);
            case STRING -> types.equals(Set.of(JsonType.STRING));
            case ARRAY -> types.equals(Set.of(JsonType.ARRAY));
            case OBJECT -> types.equals(Set.of(JsonType.OBJECT));
        };
    }

    private CodeBlock isKind(Kind kind) {
        return switch (kind) {
            case ANY -> CodeBlock.of("true");
            case NUMBER -> CodeBlock.of("instance.isNumber()");
            case STRING -> host.scope().jackson().isString("instance");
            case ARRAY -> CodeBlock.of("instance.isArray()");
            case OBJECT -> CodeBlock.of("instance.isObject()");
        };
    }

    /** A check that runs too often on one value asks the memory first. */
    private MethodSpec remembering(ValidationPlan plan, String name, String anew) {
        CheckMethod method = method(plan, name, asked(plan));
        Object memory = host.scope().support("Memory");
        int number = host.scope().plans().memoryNumber(plan.key());
        MethodSpec.Builder built = MethodShapes.of(method).addComment("$L", comment(plan));
        built.addStatement("int known = memory.recall(instance, $L, report)", number);
        built.beginControlFlow("if (known != $T.UNKNOWN)", memory);
        if (!plan.key().tracking()) {
            return built.addStatement("return $T.result(known, report)", memory)
                    .endControlFlow()
                    .addStatement("return memory.keep(instance, $L, $L(instance, memory, report))", number, anew)
                    .build();
        }
        return built.addStatement(
                        "return $T.result(known, report) && $L.add(memory.evaluated(instance, $L))",
                        memory,
                        ASKED,
                        number)
                .endControlFlow()
                .addStatement("$1T $2L = new $1T()", host.scope().support("Evaluated"), COLLECTED)
                .addStatement("boolean valid = $L(instance, $L, memory, report)", anew, COLLECTED)
                .addStatement(
                        "return memory.keep(instance, $L, valid, $L) && $L.add($L)",
                        number,
                        COLLECTED,
                        ASKED,
                        COLLECTED)
                .build();
    }
}
