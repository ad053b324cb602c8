package io.recordsmith.generator.plan.type;

import java.util.Optional;

/** A Java type as a component, an element or a codec uses it; whether null is allowed is said by {@link TypeUse}. */
public sealed interface JavaType {
    /** A type of the JDK. */
    record Scalar(ScalarKind kind) implements JavaType {}

    /** A generated record, enum or sealed interface. */
    record Named(String name) implements JavaType {}

    /**
     * A type that is there already.
     *
     * @param name with its package
     * @param codec the class that reads and writes its values, with its package
     */
    record Existing(String name, String codec) implements JavaType {
        /** Returns the name without the package. */
        public String simpleName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    /** An immutable list. */
    record ListOf(TypeUse element) implements JavaType {}

    /**
     * An immutable map that keeps the order of the document.
     *
     * @param key the enum of its keys; empty for strings
     */
    record MapOf(Optional<Named> key, TypeUse value) implements JavaType {
        /** Creates the type of a map from strings. */
        public MapOf(TypeUse value) {
            this(Optional.empty(), value);
        }
    }

    /** Any JSON value, as a tree ({@code JsonNode}). */
    record Open() implements JavaType {}
}
