package io.recordsmith.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.jackson.JacksonStreaming;
import io.recordsmith.generator.emit.type.TypeNames;
import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.stream.StatePlan;
import io.recordsmith.generator.plan.stream.StatePlanner;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.ScalarKind;
import io.recordsmith.generator.plan.type.TypeModel;
import io.recordsmith.generator.plan.type.TypeUse;
import java.util.List;
import java.util.Set;

/** What the emitters of a run's codecs share. */
record CodecScope(
        EmitContext context,
        JacksonStreaming jackson,
        TypeNames typeNames,
        TypeModel types,
        StatePlanner states,
        CheckTargets checks,
        CodecMethods methods) {

    /** Returns how a use of a type is written: primitive unless null may stand there. */
    TypeName name(TypeUse use) {
        return use.nullable() ? typeNames.reference(use.type()) : typeNames.value(use.type());
    }

    StatePlan plan(State state) {
        return states.plan(state);
    }

    ClassName support(String simpleName) {
        return context.support(simpleName);
    }

    /** Returns a call that decides the value that {@code parser} stands on. */
    CodeBlock accept(State state, ClassName from) {
        if (plan(state) instanceof StatePlan.Forward plan && plan.types().equals(Set.of(JsonType.STRING))) {
            return new ScalarConditions(this, plan).isText();
        }
        if (plan(state) instanceof StatePlan.Anything) {
            return CodeBlock.of("$T.skip(parser)", support("Scalars"));
        }
        return methods.of(new CodecTask.Accept(state), from).call(from, "parser");
    }

    /** Returns an expression that holds when the value that {@code parser} stands on does not. */
    CodeBlock rejects(State state, ClassName from) {
        if (plan(state) instanceof StatePlan.Forward plan && plan.types().equals(Set.of(JsonType.STRING))) {
            return new ScalarConditions(this, plan).isNotText();
        }
        return CodeBlock.of("!$L", accept(state, from));
    }

    /** Returns a call that reads the value that {@code parser} stands on. */
    CodeBlock read(TypeUse use, State state, ClassName from) {
        return read(use, state, from, "parser");
    }

    /** Returns a call that reads the value that the named parser stands on. */
    CodeBlock read(TypeUse use, State state, ClassName from, String parser) {
        return isPlain(use, state)
                ? scalar((JavaType.Scalar) use.type(), parser)
                : methods.of(new CodecTask.Read(use, state), from).call(from, parser);
    }

    /** A scalar of which nothing is asked but its type is read by the support class itself. */
    boolean isPlain(TypeUse use, State state) {
        if (use.nullable() || !(use.type() instanceof JavaType.Scalar)) {
            return false;
        }
        StatePlan plan = plan(state);
        boolean isString = use.type().equals(new JavaType.Scalar(ScalarKind.STRING));
        return plan instanceof StatePlan.Anything
                || plan instanceof StatePlan.Forward forward
                        && (forward.values().isEmpty() || isString)
                        && forward.texts().isEmpty()
                        && forward.number().isEmpty();
    }

    /** Returns a call that reads a scalar, or refuses a token that does not fit. */
    CodeBlock scalar(JavaType.Scalar scalar, String parser) {
        return CodeBlock.of("$T.$L($L)", support("Scalars"), ScalarMethods.reader(scalar.kind()), parser);
    }

    /** Emits {@code tree}, the value that the parser stands on, which must not have a name twice. */
    CodeBlock subtree(String refusal) {
        return subtree(refusal, CodeBlock.of("read(parser)"));
    }

    CodeBlock subtree(String refusal, CodeBlock reading) {
        return CodeBlock.builder()
                .addStatement("$1T subtree = $1T.$2L", support("JsonTree"), reading)
                .beginControlFlow("if (subtree.hasDuplicates())")
                .addStatement(refusal)
                .endControlFlow()
                .addStatement("$T tree = subtree.root()", jackson.node())
                .build();
    }

    /** Returns an expression that decides a tree named {@code tree} by all schemas of a state. */
    CodeBlock treeHolds(List<SchemaKey> keys) {
        return keys.stream().map(key -> checks.tree(key, "tree")).collect(CodeBlock.joining(" && "));
    }
}
