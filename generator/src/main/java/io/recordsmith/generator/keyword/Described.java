package io.recordsmith.generator.keyword;

import io.recordsmith.generator.source.JsonValue;
import io.recordsmith.generator.source.JsonValue.JsonArray;
import io.recordsmith.generator.source.JsonValue.JsonBoolean;
import io.recordsmith.generator.source.JsonValue.JsonNumber;
import io.recordsmith.generator.source.JsonValue.JsonObject;
import io.recordsmith.generator.source.JsonValue.JsonString;

/** Says in a message what a value is, in few words whatever its size. */
final class Described {
    private static final int LENGTH = 40;

    private Described() {}

    static String of(JsonValue value) {
        if (value instanceof JsonObject) {
            return "an object";
        }
        if (value instanceof JsonArray array) {
            return array.elements().isEmpty() ? "an empty array" : "an array";
        }
        if (value instanceof JsonString string) {
            return text(string.value());
        }
        if (value instanceof JsonNumber number) {
            return shortened(number.literal());
        }
        return value instanceof JsonBoolean bool ? String.valueOf(bool.value()) : "null";
    }

    /** Returns a text in quotation marks, shortened. */
    static String text(String text) {
        return "\"" + shortened(text) + "\"";
    }

    private static String shortened(String text) {
        return text.length() <= LENGTH ? text : text.substring(0, LENGTH) + "…";
    }
}
