package io.recordsmith.generator.emit.codec;

import io.recordsmith.generator.plan.lane.LaneTask;
import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.stream.StatePlan.Subtree;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.TypeUse;
import java.util.Optional;

/** A method that some other method calls and that is still to be written. */
sealed interface CodecTask {
    /** The type that the method is for, if it is for one. */
    default Optional<JavaType> type() {
        return Optional.empty();
    }

    /** Decides whether the value that the parser stands on holds in a state. */
    record Accept(State state) implements CodecTask {}

    /** The same for an object whose first name was read already: the parser stands on its value. */
    record AcceptMembers(State state) implements CodecTask {}

    /** Reads the value that the parser stands on, which must hold in a state. */
    record Read(TypeUse use, State state) implements CodecTask {
        @Override
        public Optional<JavaType> type() {
            return Optional.of(use.type());
        }
    }

    /** Reads the object whose first name was read already: the parser stands on its value. */
    record ReadMembers(TypeUse use, State state) implements CodecTask {
        @Override
        public Optional<JavaType> type() {
            return Optional.of(use.type());
        }
    }

    /** Reads the value that the parser stands on by way of a tree, which decides whether it holds. */
    record ReadTree(TypeUse use, Subtree plan) implements CodecTask {
        @Override
        public Optional<JavaType> type() {
            return Optional.of(use.type());
        }
    }

    /** Writes a value. */
    record Write(JavaType written) implements CodecTask {
        @Override
        public Optional<JavaType> type() {
            return Optional.of(written);
        }
    }

    /** Reads a member of a big record into its builder, when it is one of a group. */
    record ReadGroup(JavaType.Named record, int group) implements CodecTask {
        @Override
        public Optional<JavaType> type() {
            return Optional.of(record);
        }
    }

    /** Writes a group of the components of a big record. */
    record WriteGroup(JavaType.Named record, int group) implements CodecTask {
        @Override
        public Optional<JavaType> type() {
            return Optional.of(record);
        }
    }

    /** Returns the constant of an enum that a name stands for. */
    record Key(JavaType.Named key) implements CodecTask {
        @Override
        public Optional<JavaType> type() {
            return Optional.of(key);
        }
    }

    /** Does what a fast lane does with a value. */
    record Lane(LaneTask task) implements CodecTask {
        @Override
        public Optional<JavaType> type() {
            return task instanceof LaneTask.Read read ? Optional.of(read.use().type()) : Optional.empty();
        }
    }

    /** Tells whether a pattern is found in a name. */
    record Match(String pattern) implements CodecTask {}
}
