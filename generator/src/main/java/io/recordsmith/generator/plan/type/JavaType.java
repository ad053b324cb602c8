package io.recordsmith.generator.plan.type;

/** A Java type as a component, an element or a codec uses it; whether null is allowed is said by {@link TypeUse}. */
public sealed interface JavaType {
    /** A type of the JDK. */
    record Scalar(ScalarKind kind) implements JavaType {}

    /** A generated record, enum or sealed interface. */
    record Named(String name) implements JavaType {}

    /** An immutable list. */
    record ListOf(TypeUse element) implements JavaType {}

    /** An immutable map with string keys that keeps the order of the document. */
    record MapOf(TypeUse value) implements JavaType {}

    /** Any JSON value, as a tree ({@code JsonNode}). */
    record Open() implements JavaType {}
}
