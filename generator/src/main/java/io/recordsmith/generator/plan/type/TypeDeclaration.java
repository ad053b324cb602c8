package io.recordsmith.generator.plan.type;

import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.source.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A type to be generated, in a file of its own. */
public sealed interface TypeDeclaration {
    /** Simple name, unique in the package whatever the case of its letters. */
    String name();

    /** The schema that it was made for, for the header of the file. */
    SchemaLocation location();

    Documentation documentation();

    /** Simple names of the sealed interfaces that it implements or extends. */
    List<String> implemented();

    /**
     * A record, or a class like one when it is wide.
     *
     * @param components in schema order
     * @param fixed properties with one value only, which are no components
     * @param byPattern map components for properties whose names match patterns, after the components
     * @param additional the map component for properties that no component stands for, last; empty when they are
     *     ignored or forbidden. Its {@code wireName} is empty and its type a {@link JavaType.MapOf}
     * @param exact whether a value with properties that the record has no place for is refused, not read without them
     * @param implied whether the schema has no {@code type} that says object
     */
    record RecordDeclaration(
            String name,
            SchemaLocation location,
            Documentation documentation,
            List<Component> components,
            List<FixedProperty> fixed,
            List<PatternComponent> byPattern,
            Optional<Component> additional,
            boolean exact,
            boolean implied,
            List<String> implemented)
            implements TypeDeclaration {
        /** Slots for parameters of a constructor (JVMS, section 4.3.3), less the one for {@code this}. */
        private static final int SLOTS = 254;

        /** Returns whether there are more components than a constructor takes, so that no record can be made. */
        public boolean isWide() {
            int slots = components.stream().mapToInt(Component::slots).sum();
            return slots + maps().size() > SLOTS;
        }

        /** Returns whether there is no component for a property because its value is known. */
        public boolean isFixed(String property) {
            return fixed.stream().anyMatch(one -> one.wireName().equals(property));
        }

        /** Returns the map components, in order. */
        public List<Component> maps() {
            return Stream.concat(byPattern.stream().map(PatternComponent::map), additional.stream())
                    .toList();
        }
    }

    /**
     * A map component for the properties whose names match one of some patterns and none of an earlier component.
     *
     * @param patterns as the schema writes them
     * @param map as for {@link RecordDeclaration#additional}
     */
    record PatternComponent(List<String> patterns, Component map) {
        public PatternComponent {
            patterns = List.copyOf(patterns);
        }
    }

    /**
     * A tuple: a record whose components are the elements of an array, by position; absent trailing ones are null.
     *
     * @param rest the component for all elements after those, last; empty when there are none. Its {@code wireName} is
     *     empty and its type a {@link JavaType.ListOf}
     */
    record TupleDeclaration(
            String name,
            SchemaLocation location,
            Documentation documentation,
            List<Component> components,
            Optional<Component> rest,
            List<String> implemented)
            implements TypeDeclaration {}

    /** An enum. */
    record EnumDeclaration(
            String name,
            SchemaLocation location,
            Documentation documentation,
            List<Constant> constants,
            List<String> implemented)
            implements TypeDeclaration {
        /** One value. */
        public record Constant(String javaName, JsonValue value) {}
    }

    /**
     * A sealed interface.
     *
     * @param variants in branch order
     * @param selector how to tell the variants apart in JSON
     */
    record UnionDeclaration(
            String name,
            SchemaLocation location,
            Documentation documentation,
            List<Variant> variants,
            Selector selector,
            List<String> implemented)
            implements TypeDeclaration {}

    /**
     * A variant of a union.
     *
     * @param type what is read and written: a named type that implements the interface, or any other type, which is
     *     then wrapped by a nested record
     * @param wrapper simple name of that nested record; empty when the type implements the interface itself
     * @param branches the schemas of which one holds for its values
     */
    record Variant(TypeUse type, Optional<String> wrapper, List<SchemaLocation> branches) {
        public Variant {
            branches = List.copyOf(branches);
        }
    }

    /** How variants are told apart; numbers are indexes of variants. */
    sealed interface Selector {
        /** By the string value of a property that every variant requires. */
        record ByProperty(String property, Map<String, Integer> values, Optional<Integer> otherwise)
                implements Selector {}

        /** By the type of the JSON value. */
        record ByType(Map<JsonType, Integer> types) implements Selector {}

        /** By the presence of a property that only one variant has. */
        record ByPresence(Map<String, Integer> properties, Optional<Integer> otherwise) implements Selector {}

        /**
         * By validating the branch that the string value of a property names.
         *
         * @param otherwise the variant of all values that are not valid for that; empty when it is told as by {@link
         *     ByTrial}
         */
        record ByHint(String property, Map<String, Integer> values, Optional<Integer> otherwise) implements Selector {}

        /** By validating the branches in order; the first that holds is read. */
        record ByTrial() implements Selector {}
    }
}
