package io.recordsmith.generator.resource;

import io.recordsmith.generator.dialect.SubschemaPlace;
import io.recordsmith.generator.source.JsonPointer;
import io.recordsmith.generator.source.JsonValue;
import io.recordsmith.generator.source.JsonValue.JsonArray;
import io.recordsmith.generator.source.JsonValue.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds the subschemas in the value of a keyword. */
final class Subschemas {
    private Subschemas() {}

    /** Returns the values that stand where a schema is expected, whatever they are, by their place. */
    static Map<JsonPointer, JsonValue> of(SubschemaPlace place, JsonValue value, JsonPointer pointer) {
        return switch (place) {
            case NONE -> Map.of();
            case VALUE -> Map.of(pointer, value);
            case ELEMENTS -> elements(value, pointer);
            case VALUE_OR_ELEMENTS -> value instanceof JsonArray ? elements(value, pointer) : Map.of(pointer, value);
            case MEMBERS -> members(value, pointer);
            case MEMBERS_OR_NAMES -> {
                Map<JsonPointer, JsonValue> members = members(value, pointer);
                members.values().removeIf(JsonArray.class::isInstance);
                yield members;
            }
        };
    }

    private static Map<JsonPointer, JsonValue> elements(JsonValue value, JsonPointer pointer) {
        Map<JsonPointer, JsonValue> elements = new LinkedHashMap<>();
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                elements.put(pointer.child(i), array.elements().get(i));
            }
        }
        return elements;
    }

    private static Map<JsonPointer, JsonValue> members(JsonValue value, JsonPointer pointer) {
        Map<JsonPointer, JsonValue> members = new LinkedHashMap<>();
        if (value instanceof JsonObject object) {
            object.members().forEach((name, member) -> members.put(pointer.child(name), member));
        }
        return members;
    }
}
