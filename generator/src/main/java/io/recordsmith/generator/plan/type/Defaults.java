package io.recordsmith.generator.plan.type;

import io.recordsmith.generator.shape.Shape;
import io.recordsmith.generator.source.JsonValue;
import java.math.BigDecimal;

/** Tells whether a {@code default} can be a value of a shape; constraints aside that need a validator. */
final class Defaults {
    private Defaults() {}

    static boolean fits(JsonValue value, Shape shape) {
        if (shape instanceof Shape.Anything) {
            return true;
        } else if (shape instanceof Shape.Truth) {
            return value instanceof JsonValue.JsonBoolean;
        } else if (shape instanceof Shape.Text) {
            return value instanceof JsonValue.JsonString;
        } else if (shape instanceof Shape.Numeric numeric) {
            return value instanceof JsonValue.JsonNumber number && fits(number, numeric);
        } else if (shape instanceof Shape.Enumeration enumeration) {
            return enumeration.values().stream().anyMatch(value::sameValue);
        } else if (shape instanceof Shape.Sequence || shape instanceof Shape.Tuple) {
            return value instanceof JsonValue.JsonArray;
        } else if (shape instanceof Shape.Mapping || shape instanceof Shape.Structure) {
            return value instanceof JsonValue.JsonObject;
        }
        return shape instanceof Shape.Union;
    }

    private static boolean fits(JsonValue.JsonNumber number, Shape.Numeric numeric) {
        BigDecimal value = number.value();
        return (!numeric.integer() || number.isInteger())
                && numeric.lower().filter(bound -> value.compareTo(bound) < 0).isEmpty()
                && numeric.upper().filter(bound -> value.compareTo(bound) > 0).isEmpty();
    }
}
