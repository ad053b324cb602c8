package io.recordsmith.generator.plan.type;

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

    /** An immutable map with string keys that keeps the order of the document. */
    record MapOf(TypeUse value) implements JavaType {}

    /** Any JSON value, as a tree ({@code JsonNode}). */
    record Open() implements JavaType {}
}
