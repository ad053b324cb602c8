package io.recordsmith.generator.keyword;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Applicators that combine verdicts at one instance location (core, sections 10.2.1 and 10.2.2). */
public sealed interface LogicKeyword extends Keyword {
    /** {@code allOf}. */
    record AllOf(String name, List<Schema> branches) implements LogicKeyword {
        public AllOf {
            branches = List.copyOf(branches);
        }

        @Override
        public List<Schema> subschemas() {
            return branches;
        }
    }

    /** {@code anyOf}. */
    record AnyOf(String name, List<Schema> branches) implements LogicKeyword {
        public AnyOf {
            branches = List.copyOf(branches);
        }

        @Override
        public List<Schema> subschemas() {
            return branches;
        }
    }

    /** {@code oneOf}. */
    record OneOf(String name, List<Schema> branches) implements LogicKeyword {
        public OneOf {
            branches = List.copyOf(branches);
        }

        @Override
        public List<Schema> subschemas() {
            return branches;
        }
    }

    /** {@code not}. */
    record Not(String name, Schema schema) implements LogicKeyword {
        @Override
        public List<Schema> subschemas() {
            return List.of(schema);
        }
    }

    /** {@code if} with its {@code then} and {@code else}, which mean nothing without it. */
    record IfThenElse(String name, Schema condition, Optional<Schema> then, Optional<Schema> otherwise)
            implements LogicKeyword {
        @Override
        public List<Schema> subschemas() {
            return Stream.of(Stream.of(condition), then.stream(), otherwise.stream())
                    .flatMap(s -> s)
                    .toList();
        }
    }
}
