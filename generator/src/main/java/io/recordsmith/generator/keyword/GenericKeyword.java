package io.recordsmith.generator.keyword;

import io.recordsmith.generator.source.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Assertions for any type of instance (validation, section 6.1). */
public sealed interface GenericKeyword extends Keyword {
    /**
     * {@code type}. OpenAPI 3.0's {@code nullable: true} beside {@code type} has added {@code NULL} here already.
     *
     * @param types the types allowed, never empty
     * @param zeroFraction whether a number such as {@code 1.0} is an integer, as it is in all dialects but draft-04
     */
    record Type(String name, Set<JsonType> types, boolean zeroFraction) implements GenericKeyword {
        public Type {
            types = Set.copyOf(types);
        }

        /** A type as all dialects since draft-06 read it. */
        public Type(String name, Set<JsonType> types) {
            this(name, types, true);
        }

        /** Returns the types in the order of {@link JsonType}. */
        public Set<JsonType> sorted() {
            return EnumSet.copyOf(types);
        }
    }

    /** {@code enum}, in document order, without repetitions; may be empty. */
    record Enumeration(String name, List<JsonValue> values) implements GenericKeyword {
        public Enumeration {
            values = List.copyOf(values);
        }
    }

    /** {@code const}. */
    record Constant(String name, JsonValue value) implements GenericKeyword {}
}
