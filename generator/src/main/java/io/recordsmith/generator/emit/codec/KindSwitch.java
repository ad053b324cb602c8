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
        if (kind == TokenKind.ARRAY || kind == TokenKind.OBJECT) {
            JsonType type = kind == TokenKind.ARRAY ? JsonType.ARRAY : JsonType.OBJECT;
            AcceptMethods.branch(code, id, "ID_START_" + kind, container(type, state, plan));
            return;
        }
        for (ScalarToken token : ScalarToken.of(kind)) {
            CodeBlock condition = plan instanceof Forward forward
                    ? token.condition(new ScalarConditions(scope, forward))
                    : scope.accept(state, host);
            AcceptMethods.branch(code, id, token.name(), condition);
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
