package io.recordsmith.generator.emit.codec;

import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.plan.stream.TokenKind;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The tokens of scalar values, named as Jackson names their identifiers, in the order in which they are asked for. */
enum ScalarToken {
    ID_STRING(TokenKind.STRING, ScalarConditions::parsed),
    ID_NUMBER_INT(TokenKind.NUMBER, conditions -> conditions.number(false)),
    ID_NUMBER_FLOAT(TokenKind.NUMBER, conditions -> conditions.number(true)),
    ID_TRUE(TokenKind.BOOLEAN, conditions -> conditions.bool(true)),
    ID_FALSE(TokenKind.BOOLEAN, conditions -> conditions.bool(false)),
    ID_NULL(TokenKind.NULL, conditions -> CodeBlock.of("$L", conditions.allowsNull()));

    private final TokenKind kind;
    private final Function<ScalarConditions, CodeBlock> condition;

    ScalarToken(TokenKind kind, Function<ScalarConditions, CodeBlock> condition) {
        this.kind = kind;
        this.condition = condition;
    }

    /** Returns the tokens that values of a kind begin with; none for containers. */
    static List<ScalarToken> of(TokenKind kind) {
        return Arrays.stream(values()).filter(token -> token.kind == kind).toList();
    }

    /** Returns what is asked of a value that is this token. */
    CodeBlock condition(ScalarConditions conditions) {
        return condition.apply(conditions);
    }
}
