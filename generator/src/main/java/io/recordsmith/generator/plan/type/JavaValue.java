package io.recordsmith.generator.plan.type;

import io.recordsmith.generator.source.JsonValue;
import java.util.List;

/** A JSON value as Java code writes it down. */
public sealed interface JavaValue {
    /** A value of a type of the JDK, which surely holds it. */
    record Scalar(ScalarKind kind, JsonValue value) implements JavaValue {}

    /** A constant of a generated enum. */
    record EnumConstant(String type, String constant) implements JavaValue {}

    /** An immutable list. */
    record Elements(List<JavaValue> elements) implements JavaValue {
        public Elements {
            elements = List.copyOf(elements);
        }
    }

    /** A map with nothing in it. */
    record EmptyMap() implements JavaValue {}
}
