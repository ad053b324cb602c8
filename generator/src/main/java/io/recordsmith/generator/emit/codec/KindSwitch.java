package io.recordsmith.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.stream.StatePlan;
import io.recordsmith.generator.plan.stream.StatePlan.Forward;
import io.recordsmith.generator.plan.stream.TokenKind;

/** Emits the decision where the first token of a value tells which branches of a union are asked. */
final class KindSwitch {
    private final CodecScope scope;
    private final ClassName host;

    KindSwitch(CodecScope scope, ClassName host) {
        this.scope = scope;
        this.host = host;
    }

    /** Returns the decision; {@code others} is the one about values that are not told apart. */
    CodeBlock of(StatePlan.ByKind union, CodeBlock others) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("switch (parser.currentTokenId()) {\n").indent();
        union.kinds().forEach((kind, state) -> branches(kind, state, code));
        return code.add("default -> $L;\n", others).unindent().add("}").build();
    }

    private void branches(TokenKind kind, State state, CodeBlock.Builder code) {
        ClassName id = scope.jackson().tokenId();
        StatePlan plan = scope.plan(state);
        if (plan instanceof StatePlan.Nothing) {
            return;
        }
        ScalarConditions scalar = plan instanceof Forward forward ? new ScalarConditions(scope, forward) : null;
        CodeBlock other = scalar == null ? scope.accept(state, host) : null;
        switch (kind) {
            case NULL ->
                AcceptMethods.branch(
                        code, id, "ID_NULL", scalar == null ? other : CodeBlock.of("$L", scalar.allowsNull()));
            case BOOLEAN -> {
                AcceptMethods.branch(code, id, "ID_TRUE", scalar == null ? other : scalar.bool(true));
                AcceptMethods.branch(code, id, "ID_FALSE", scalar == null ? other : scalar.bool(false));
            }
            case NUMBER -> {
                AcceptMethods.branch(code, id, "ID_NUMBER_INT", scalar == null ? other : scalar.number(false));
                AcceptMethods.branch(code, id, "ID_NUMBER_FLOAT", scalar == null ? other : scalar.number(true));
            }
            case STRING -> AcceptMethods.branch(code, id, "ID_STRING", scalar == null ? other : scalar.parsed());
            case ARRAY -> AcceptMethods.branch(code, id, "ID_START_ARRAY", container(JsonType.ARRAY, state, plan));
            case OBJECT -> AcceptMethods.branch(code, id, "ID_START_OBJECT", container(JsonType.OBJECT, state, plan));
        }
    }

    private CodeBlock container(JsonType type, State state, StatePlan plan) {
        if (plan instanceof Forward forward) {
            if (!forward.allows(type)) {
                return CodeBlock.of("false");
            }
            boolean free = type == JsonType.ARRAY
                    ? forward.array().isEmpty()
                    : forward.object().isEmpty();
            if (free) {
                return CodeBlock.of("$T.skip(parser)", scope.support("Scalars"));
            }
        }
        return scope.accept(state, host);
    }
}
