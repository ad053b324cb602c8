package io.recordsmith.generator.shape;

import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.source.JsonValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What schemas mean together (IR 2): a set of JSON values as people think of it. JSON's null is never part of a shape
 * but {@link Null}: it is said where the shape is used. A shape holds all valid values except for a shape that is
 * implied by keywords, which leaves out values of other types.
 */
public sealed interface Shape {
    /** Any value, with the reason why no more is known. */
    record Anything(String reason) implements Shape {}

    /** No value. */
    record Never() implements Shape {}

    /** Null and nothing else. */
    record Null() implements Shape {}

    /** Both truth values. */
    record Truth() implements Shape {}

    /** Strings. */
    record Text(Optional<String> format, Optional<String> encoding) implements Shape {}

    /**
     * Numbers.
     *
     * @param integer whether all are integers
     * @param lower no value is less
     * @param upper no value is greater
     */
    record Numeric(boolean integer, Optional<BigDecimal> lower, Optional<BigDecimal> upper, Optional<String> format)
            implements Shape {}

    /** Some strings, numbers and truth values, at least one, in document order. */
    record Enumeration(List<JsonValue> values) implements Shape {
        public Enumeration {
            values = List.copyOf(values);
        }

        boolean hasOnlyText() {
            return values.stream().allMatch(JsonValue.JsonString.class::isInstance);
        }
    }

    /** Lists of any length whose elements have one shape. */
    record Sequence(ShapeUse element) implements Shape {}

    /**
     * Lists whose elements have shapes by position.
     *
     * @param required how many elements there are at least
     * @param rest the shape of elements after those; empty when there are none
     */
    record Tuple(List<ShapeUse> elements, int required, Optional<ShapeUse> rest) implements Shape {
        public Tuple {
            elements = List.copyOf(elements);
        }
    }

    /**
     * Objects that map names to values of one shape.
     *
     * @param exhaustive whether all values have that shape, not only those whose names are as the schema expects
     * @param names what the names are, when the schema lists them
     */
    record Mapping(ShapeUse value, boolean exhaustive, Optional<ShapeKey> names) implements Shape {}

    /**
     * Objects with known properties.
     *
     * @param properties by name, in document order
     * @param rest what may stand beside them
     * @param implied whether keywords for objects tell so, but no {@code type}
     */
    record Structure(Map<String, Property> properties, Rest rest, boolean implied) implements Shape {
        public Structure {
            properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        }
    }

    /** A property. */
    record Property(ShapeUse use, boolean required) {
        /** Returns whether nothing is said of its values. */
        boolean isOpen() {
            return use.key().equals(ShapeKey.ANYTHING);
        }
    }

    /** Properties that are not known by name. */
    sealed interface Rest {
        /** There are none. */
        record Forbidden() implements Rest {}

        /**
         * They may be anything.
         *
         * @param stated whether the schema says so, as opposed to saying nothing
         */
        record Unrestricted(boolean stated) implements Rest {}

        /**
         * Their values have a shape.
         *
         * @param exhaustive whether all have it, not only those whose names are as the schema expects
         */
        record Restricted(ShapeUse value, boolean exhaustive) implements Rest {}

        /**
         * Their names tell what shape their values have; of groups that match a name, the first has its value.
         *
         * @param groups in document order
         * @param others what else there may be
         */
        record ByPattern(List<Group> groups, Rest others) implements Rest {
            public ByPattern {
                groups = List.copyOf(groups);
            }
        }

        /** Properties whose names match one of some patterns, as the schema writes them. */
        record Group(List<String> patterns, ShapeUse value) {
            public Group {
                patterns = List.copyOf(patterns);
            }
        }
    }

    /** One of several shapes. */
    record Union(List<Branch> branches, Distinction distinction) implements Shape {
        public Union {
            branches = List.copyOf(branches);
        }
    }

    /**
     * An alternative of a union.
     *
     * @param key its shape
     * @param schemas where it is written, more than once when branches differ in constraints only; the union itself
     *     when it is one of its types
     */
    record Branch(ShapeKey key, List<SchemaLocation> schemas) {
        public Branch {
            schemas = List.copyOf(schemas);
        }
    }

    /** How values tell which branch they belong to; numbers are indexes of branches. */
    sealed interface Distinction {
        record ByType(Map<JsonType, Integer> types) implements Distinction {}

        /** By the value of a property that every branch requires. */
        record ByProperty(String property, Map<String, Integer> values) implements Distinction {}

        /** By a property that its branch requires and all others forbid. */
        record ByPresence(Map<String, Integer> properties) implements Distinction {}

        /**
         * By the value of a property that says which branch to look at first: values need not keep to it, and a value
         * that it does not name is told by validation.
         *
         * @param otherwise the branch of all values that the hint does not lead to, where one has them all
         */
        record ByHint(String property, Map<String, Integer> values, Optional<Integer> otherwise)
                implements Distinction {
            public ByHint {
                values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            }
        }

        /** By validation only. */
        record ByTrial() implements Distinction {}
    }
}
