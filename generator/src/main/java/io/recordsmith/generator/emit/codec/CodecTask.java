package io.recordsmith.generator.emit.codec;

import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.TypeUse;

/** A method that some other method calls and that is still to be written. */
sealed interface CodecTask {
    /** Decides whether the value that the parser stands on holds in a state. */
    record Accept(State state) implements CodecTask {}

    /** Reads the value that the parser stands on, which must hold in a state. */
    record Read(TypeUse use, State state) implements CodecTask {}

    /** Writes a value. */
    record Write(JavaType type) implements CodecTask {}

    /** Tells whether a pattern is found in a name. */
    record Match(String pattern) implements CodecTask {}
}
