package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.keyword.GenericKeyword.Type;
import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.source.JsonValue;
import io.recordsmith.generator.source.JsonValue.JsonArray;
import io.recordsmith.generator.source.JsonValue.JsonBoolean;
import io.recordsmith.generator.source.JsonValue.JsonNull;
import io.recordsmith.generator.source.JsonValue.JsonNumber;
import io.recordsmith.generator.source.JsonValue.JsonObject;

/** Holds values of {@code enum} and {@code const} against {@code type}. */
final class ValueTypes {
    private ValueTypes() {}

    static boolean allows(Type type, JsonValue value) {
        if (value instanceof JsonNumber number
                && number.isInteger()
                && type.types().contains(JsonType.INTEGER)) {
            return true;
        }
        return type.types().contains(of(value));
    }

    private static JsonType of(JsonValue value) {
        if (value instanceof JsonObject) {
            return JsonType.OBJECT;
        }
        if (value instanceof JsonArray) {
            return JsonType.ARRAY;
        }
        if (value instanceof JsonNumber) {
            return JsonType.NUMBER;
        }
        if (value instanceof JsonBoolean) {
            return JsonType.BOOLEAN;
        }
        return value instanceof JsonNull ? JsonType.NULL : JsonType.STRING;
    }
}
