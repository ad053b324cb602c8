package io.recordsmith.generator.emit.codec;

import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.plan.stream.State;

/** Asks of each value whether it holds. */
final class DecidingStep implements ObjectLoop.Step {
    private final ValuePass pass;

    DecidingStep(ValuePass pass) {
        this.pass = pass;
    }

    @Override
    public CodeBlock named(String name, State value) {
        return other(value);
    }

    @Override
    public CodeBlock other(State value) {
        return pass.emit(value, refuse());
    }

    @Override
    public CodeBlock once(String seen, CodeBlock bit) {
        return CodeBlock.builder()
                .beginControlFlow("if (($L & $L) != 0)", seen, bit)
                .add(refuse())
                .endControlFlow()
                .addStatement("$L |= $L", seen, bit)
                .build();
    }

    @Override
    public CodeBlock refuse() {
        return CodeBlock.builder().addStatement("return false").build();
    }

    @Override
    public boolean noticesDuplicates() {
        return false;
    }
}
