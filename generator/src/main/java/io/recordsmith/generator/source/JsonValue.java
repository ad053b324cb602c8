package io.recordsmith.generator.source;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A JSON value (RFC 8259) that knows where it stands and keeps numbers as they were written. Two values are {@code
 * equal} only when they stand at the same position; {@link #sameValue} compares what they mean.
 */
public sealed interface JsonValue {
    /** Where the value starts. */
    Position position();

    /** Returns whether both are the same JSON value: {@code 1} is {@code 1.0}, the order of members does not count. */
    default boolean sameValue(JsonValue other) {
        return CanonicalJson.of(this).equals(CanonicalJson.of(other));
    }

    /** Returns the value in a canonical form that is equal exactly for {@linkplain #sameValue same values}. */
    default String canonical() {
        return CanonicalJson.of(this);
    }

    /**
     * An object.
     *
     * @param position where its brace stands
     * @param members in document order
     * @param names where each member's name stands
     */
    record JsonObject(Position position, Map<String, JsonValue> members, Map<String, Position> names)
            implements JsonValue {
        public JsonObject {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
            names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        }

        /** Returns the member, or null. */
        public JsonValue get(String name) {
            return members.get(name);
        }
    }

    /** An array. */
    record JsonArray(Position position, List<JsonValue> elements) implements JsonValue {
        public JsonArray {
            elements = List.copyOf(elements);
        }
    }

    /** A string; {@code value} may hold unpaired surrogates. */
    record JsonString(Position position, String value) implements JsonValue {
        public JsonString {
            Objects.requireNonNull(value, "value");
        }
    }

    /** A number; {@code literal} is its text as written. */
    record JsonNumber(Position position, String literal) implements JsonValue {
        /** Returns the exact value; its exponent may be huge, so never expand it unchecked. */
        public BigDecimal value() {
            return new BigDecimal(literal);
        }

        /** Returns whether the value has no fraction, as {@code 1.0} and {@code 1e3} have none. */
        public boolean isInteger() {
            BigDecimal value = value();
            return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
        }
    }

    record JsonBoolean(Position position, boolean value) implements JsonValue {}

    record JsonNull(Position position) implements JsonValue {}
}
