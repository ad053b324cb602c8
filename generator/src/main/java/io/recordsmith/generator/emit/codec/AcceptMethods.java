package io.recordsmith.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.plan.stream.ArrayPlan;
import io.recordsmith.generator.plan.stream.ObjectPlan;
import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.stream.StatePlan;
import io.recordsmith.generator.plan.stream.StatePlan.ByKind;
import io.recordsmith.generator.plan.stream.StatePlan.ByMember;
import io.recordsmith.generator.plan.stream.StatePlan.Forward;
import io.recordsmith.generator.plan.stream.StatePlan.Subtree;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Emits the methods that decide a state: the parser stands on the first token of a value when one is called and on its
 * last token when it returns true.
 */
final class AcceptMethods {
    private final CodecScope scope;

    AcceptMethods(CodecScope scope) {
        this.scope = scope;
    }

    void emit(State state, MethodRef ref) {
        StatePlan plan = scope.plan(state);
        MethodSpec.Builder method = method(ref.name());
        if (plan instanceof Forward forward) {
            forward(forward, ref, method);
        } else if (plan instanceof ByKind union) {
            byKind(union, ref, method);
        } else if (plan instanceof ByMember union) {
            byMember(union, ref, method);
        } else if (plan instanceof Subtree subtree) {
            subtree(subtree, method);
        } else if (plan instanceof StatePlan.Anything) {
            method.addStatement("parser.skipChildren()").addStatement("return true");
        } else {
            method.addStatement("return false");
        }
        scope.methods().add(ref.host(), method.build());
    }

    private void subtree(Subtree plan, MethodSpec.Builder method) {
        method.addComment("A forward pass cannot decide: $L.", comment(plan.reason()));
        method.addCode(scope.subtree("return false"));
        method.addStatement("return $L", scope.treeHolds(plan.checks()));
    }

    private void byKind(ByKind plan, MethodRef ref, MethodSpec.Builder method) {
        CodeBlock others = CodeBlock.of("false");
        if (plan.others().isPresent()) {
            String name = ref.name() + "Tree";
            MethodSpec.Builder tree = method(name);
            subtree(plan.others().get(), tree);
            scope.methods().add(ref.host(), tree.build());
            others = CodeBlock.of("$L(parser)", name);
        }
        CodeBlock decision = new KindSwitch(scope, ref.host()).of(plan, others);
        method.addCode("return ").addCode(decision).addCode(";\n");
    }

    private void byMember(ByMember plan, MethodRef ref, MethodSpec.Builder method) {
        guard(method, "START_OBJECT");
        method.addStatement("String first = $T.nextMember(parser)", scope.support("Json"));
        if (plan.values().keySet().iterator().next() instanceof String) {
            byString(plan, ref, method);
        } else {
            byNumber(plan, ref, method);
        }
        method.addComment(
                "A forward pass cannot decide: $L.", comment(plan.tree().reason()));
        method.addCode(scope.subtree("return false", CodeBlock.of("readObject(first, parser)")));
        method.addStatement("return $L", scope.treeHolds(plan.tree().checks()));
    }

    private void byString(ByMember plan, MethodRef ref, MethodSpec.Builder method) {
        method.beginControlFlow(
                "if ($L.equals(first) && parser.hasToken($T.VALUE_STRING))",
                Literals.string(plan.name()),
                scope.jackson().token());
        method.addCode("return switch (parser.$L()) {\n$>", scope.jackson().getString());
        plan.values()
                .forEach((value, state) ->
                        method.addCode("case $L -> $L;\n", Literals.string((String) value), members(state, ref)));
        method.addCode("default -> false;\n$<};\n").endControlFlow();
    }

    private void byNumber(ByMember plan, MethodRef ref, MethodSpec.Builder method) {
        method.beginControlFlow(
                "if ($L.equals(first) && $T.isLong(parser))",
                Literals.string(plan.name()),
                scope.support("TokenNumbers"));
        method.addStatement("long tag = parser.getLongValue()");
        plan.values()
                .forEach((value, state) -> method.beginControlFlow("if (tag == $L)", Literals.integer((Long) value))
                        .addStatement("return $L", members(state, ref))
                        .endControlFlow());
        method.addStatement("return false").endControlFlow();
    }

    private CodeBlock members(State state, MethodRef ref) {
        return scope.methods()
                .of(new CodecTask.AcceptMembers(state), ref.host())
                .call(ref.host(), "parser, first");
    }

    /** Emits a method for objects of a state whose first name is read already. */
    void emitMembers(State state, MethodRef ref) {
        ObjectPlan plan = ((Forward) scope.plan(state)).object().orElseThrow();
        ObjectLoop loop = new ObjectLoop(scope, ref.host(), plan, deciding(ref.host()));
        MethodSpec.Builder method = method(ref.name())
                .addParameter(String.class, "first")
                .addCode(loop.emitFromFirst())
                .addStatement("return $L", loop.complete().orElse(CodeBlock.of("true")));
        scope.methods().add(ref.host(), method.build());
    }

    /** A reason names a keyword of ours or says so in words; nothing of a schema gets into a comment. */
    private static String comment(String reason) {
        return reason.replaceAll("[^A-Za-z0-9 ]", "");
    }

    private MethodSpec.Builder method(String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(boolean.class)
                .addParameter(scope.jackson().parser(), "parser");
        return scope.jackson().throwing(method);
    }

    private void forward(Forward plan, MethodRef ref, MethodSpec.Builder method) {
        if (plan.types().equals(Set.of(JsonType.OBJECT)) && plan.object().isPresent()) {
            guard(method, "START_OBJECT");
            method.addCode(object(plan.object().get(), ref.host()));
        } else if (plan.types().equals(Set.of(JsonType.ARRAY)) && plan.array().isPresent()) {
            guard(method, "START_ARRAY");
            method.addCode(array(plan.array().get(), ref.host()));
        } else if (plan.types().equals(Set.of(JsonType.STRING))) {
            method.addStatement("return $L", new ScalarConditions(scope, plan).isText());
        } else {
            method.addCode("return ").addCode(byToken(plan, ref)).addCode(";\n");
        }
    }

    private void guard(MethodSpec.Builder method, String token) {
        method.beginControlFlow("if (!parser.hasToken($T.$L))", scope.jackson().token(), token);
        method.addStatement("return false").endControlFlow();
    }

    private CodeBlock byToken(Forward plan, MethodRef ref) {
        ScalarConditions conditions = new ScalarConditions(scope, plan);
        ClassName id = scope.jackson().tokenId();
        CodeBlock.Builder code =
                CodeBlock.builder().add("switch (parser.currentTokenId()) {\n").indent();
        for (ScalarToken token : ScalarToken.values()) {
            branch(code, id, token.name(), token.condition(conditions));
        }
        branch(code, id, "ID_START_OBJECT", container(plan, JsonType.OBJECT, ref));
        branch(code, id, "ID_START_ARRAY", container(plan, JsonType.ARRAY, ref));
        return code.add("default -> false;\n").unindent().add("}").build();
    }

    static void branch(CodeBlock.Builder code, ClassName id, String token, CodeBlock condition) {
        if (!condition.toString().equals("false")) {
            code.add("case $T.$L -> $L;\n", id, token, condition);
        }
    }

    /** The part for containers is a method of its own where scalars are possible too. */
    private CodeBlock container(Forward plan, JsonType type, MethodRef ref) {
        if (!plan.allows(type)) {
            return CodeBlock.of("false");
        }
        Optional<CodeBlock> body = type == JsonType.OBJECT
                ? plan.object().map(object -> object(object, ref.host()))
                : plan.array().map(array -> array(array, ref.host()));
        if (body.isEmpty()) {
            return CodeBlock.of("$T.skip(parser)", scope.support("Scalars"));
        }
        String name = ref.name() + (type == JsonType.OBJECT ? "Object" : "Array");
        scope.methods().add(ref.host(), method(name).addCode(body.get()).build());
        return CodeBlock.of("$L(parser)", name);
    }

    private CodeBlock object(ObjectPlan plan, ClassName host) {
        ObjectLoop loop = new ObjectLoop(scope, host, plan, deciding(host));
        return CodeBlock.builder()
                .add(loop.emit())
                .addStatement("return $L", loop.complete().orElse(CodeBlock.of("true")))
                .build();
    }

    private CodeBlock array(ArrayPlan plan, ClassName host) {
        ElementLoop loop = new ElementLoop(scope, plan, deciding(host));
        return CodeBlock.builder()
                .add(loop.emit())
                .addStatement("return $L", loop.complete().orElse(CodeBlock.of("true")))
                .build();
    }

    private DecidingStep deciding(ClassName host) {
        return new DecidingStep(ValuePass.overTokens(scope, host));
    }
}
