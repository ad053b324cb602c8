package io.recordsmith.generator.plan.lane;

import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.type.TypeUse;

/** What a fast lane does with a value. */
public sealed interface LaneTask {
    /** The state that the value is in. */
    State state();

    /** Decides whether it holds. */
    record Accept(State state) implements LaneTask {}

    /** Reads it if it holds. */
    record Read(TypeUse use, State state) implements LaneTask {}
}
