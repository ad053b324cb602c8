package io.recordsmith.generator.emit.codec;

import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.plan.stream.ArrayPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One pass over the elements of an array; what becomes of an element is the {@link ObjectLoop.Step}'s business. */
final class ElementLoop {
    private final CodecScope scope;
    private final ArrayPlan plan;
    private final ObjectLoop.Step step;
    private final CodeBlock hasNext;

    ElementLoop(CodecScope scope, ArrayPlan plan, ObjectLoop.Step step) {
        this(
                scope,
                plan,
                step,
                CodeBlock.of(
                        "parser.nextToken() != $T.END_ARRAY", scope.jackson().token()));
    }

    /** Creates a loop; {@code hasNext} moves to the next element and tells whether there is one. */
    ElementLoop(CodecScope scope, ArrayPlan plan, ObjectLoop.Step step, CodeBlock hasNext) {
        this.hasNext = hasNext;
        this.scope = scope;
        this.plan = plan;
        this.step = step;
    }

    /** Emits the loop; the parser stands on the opening bracket and ends on the closing one. */
    CodeBlock emit() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (counts()) {
            code.addStatement("int count = 0");
        }
        if (plan.unique()) {
            code.addStatement("$1T unique = $1T.take()", scope.support("NameSet"));
        }
        if (counts()) {
            code.beginControlFlow("for (; $L; count++)", hasNext);
        } else {
            code.beginControlFlow("while ($L)", hasNext);
        }
        if (plan.maximum().isPresent()) {
            // Asked here, so that an endless array ends the pass and not the memory.
            code.beginControlFlow(
                    "if (count >= $L)", ObjectLoop.bound(plan.maximum().get()));
            code.add(step.refuse()).endControlFlow();
        }
        if (plan.unique()) {
            code.beginControlFlow(
                    "if (!parser.hasToken($T.VALUE_STRING) || !unique.add(parser.$L()))",
                    scope.jackson().token(),
                    scope.jackson().getString());
            code.add(step.refuse()).endControlFlow();
        }
        if (plan.prefix().isEmpty()) {
            code.add(step.other(plan.rest()));
        } else {
            code.beginControlFlow("switch (count)");
            for (int i = 0; i < plan.prefix().size(); i++) {
                code.beginControlFlow("case $L ->", i)
                        .add(step.named(Integer.toString(i), plan.prefix().get(i)))
                        .endControlFlow();
            }
            code.beginControlFlow("default ->").add(step.other(plan.rest())).endControlFlow();
            code.endControlFlow();
        }
        code.endControlFlow();
        if (plan.unique()) {
            code.addStatement("unique.release()");
        }
        return code.build();
    }

    private boolean counts() {
        return !plan.prefix().isEmpty()
                || plan.minimum().isPresent()
                || plan.maximum().isPresent();
    }

    /** Returns the condition that there are enough elements, empty when nothing is asked. */
    Optional<CodeBlock> complete() {
        List<CodeBlock> conditions = new ArrayList<>();
        plan.minimum().ifPresent(minimum -> conditions.add(CodeBlock.of("count >= $L", ObjectLoop.bound(minimum))));
        return conditions.isEmpty() ? Optional.empty() : Optional.of(ScalarConditions.all(conditions));
    }
}
