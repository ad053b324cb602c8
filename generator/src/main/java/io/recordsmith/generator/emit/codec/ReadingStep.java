package io.recordsmith.generator.emit.codec;

import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.stream.StatePlan;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads each value and puts it somewhere; a member with no place is only decided. */
final class ReadingStep implements ObjectLoop.Step {
    private final CodecScope scope;
    private final ValuePass pass;
    private final boolean keepsOthers;
    private final BiFunction<Optional<String>, State, CodeBlock> place;

    /**
     * Creates a step.
     *
     * @param pass decides what has no place
     * @param keepsOthers whether members that are not named have a place, where a name that comes twice is noticed
     * @param place emits the statements that read and keep a value; given the member's name, empty for any other
     *     member. Null means that there is no place
     */
    ReadingStep(
            CodecScope scope,
            ValuePass pass,
            boolean keepsOthers,
            BiFunction<Optional<String>, State, CodeBlock> place) {
        this.scope = scope;
        this.pass = pass;
        this.keepsOthers = keepsOthers;
        this.place = place;
    }

    @Override
    public CodeBlock named(String name, State value) {
        return emit(Optional.of(name), value);
    }

    @Override
    public CodeBlock other(State value) {
        return emit(Optional.empty(), value);
    }

    private CodeBlock emit(Optional<String> name, State value) {
        CodeBlock kept = scope.plan(value) instanceof StatePlan.Nothing ? null : place.apply(name, value);
        return kept == null ? pass.emit(value, refuse()) : kept;
    }

    @Override
    public CodeBlock once(String seen, CodeBlock bit) {
        return CodeBlock.builder()
                .addStatement("$1L = $2T.once($1L, $3L)", seen, scope.support("Members"), bit)
                .build();
    }

    @Override
    public CodeBlock refuse() {
        return ReadMethods.refusal(scope);
    }

    @Override
    public boolean noticesDuplicates() {
        return keepsOthers;
    }
}
