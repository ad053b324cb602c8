package io.recordsmith.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.stream.StatePlan;
import java.util.function.Function;

/**
 * How values that only have to hold are passed: over Jackson's tokens, or in a fast lane.
 *
 * @param skip the statement that passes a value of which nothing is asked
 * @param rejects returns the condition that a value does not hold
 */
record ValuePass(CodecScope scope, String skip, Function<State, CodeBlock> rejects) {

    /** Returns the pass over tokens, in a class. */
    static ValuePass overTokens(CodecScope scope, ClassName host) {
        return new ValuePass(scope, "parser.skipChildren()", value -> scope.rejects(value, host));
    }

    /** Emits the statements that pass a value, or refuse what it is in. */
    CodeBlock emit(State value, CodeBlock refusal) {
        StatePlan plan = scope.plan(value);
        if (plan instanceof StatePlan.Nothing) {
            return refusal;
        }
        if (plan instanceof StatePlan.Anything) {
            return CodeBlock.builder().addStatement(skip).build();
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", rejects.apply(value))
                .add(refusal)
                .endControlFlow()
                .build();
    }
}
