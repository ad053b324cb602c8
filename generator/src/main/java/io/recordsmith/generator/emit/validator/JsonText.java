package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.source.JsonValue;
import io.recordsmith.generator.source.JsonValue.JsonArray;
import io.recordsmith.generator.source.JsonValue.JsonBoolean;
import io.recordsmith.generator.source.JsonValue.JsonNumber;
import io.recordsmith.generator.source.JsonValue.JsonObject;
import io.recordsmith.generator.source.JsonValue.JsonString;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Values of a schema as JSON text: exact for constants, shortened for messages. */
final class JsonText {
    /** Messages name the first values only. */
    private static final int LONGEST_LIST = 200;

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    /** Returns a value, exact. */
    static String of(JsonValue value) {
        JsonText text = new JsonText();
        text.write(value);
        return text.out.toString();
    }

    /** Returns an array of the values, exact. */
    static String array(List<JsonValue> values) {
        JsonText text = new JsonText();
        text.elements(values);
        return text.out.toString();
    }

    /** Returns the values separated by commas, not all of them when they are many. */
    static String list(List<JsonValue> values) {
        StringBuilder list = new StringBuilder();
        for (JsonValue value : values) {
            if (list.length() > LONGEST_LIST) {
                return list.append(", ... (")
                        .append(values.size())
                        .append(" values)")
                        .toString();
            }
            JsonText text = new JsonText();
            text.write(value);
            list.append(list.isEmpty() ? "" : ", ").append(shortened(text.out));
        }
        return list.toString();
    }

    private static String shortened(StringBuilder text) {
        if (text.length() <= LONGEST_LIST) {
            return text.toString();
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_LIST - 1)) ? LONGEST_LIST - 1 : LONGEST_LIST;
        return text.substring(0, end) + "...";
    }

    private void write(JsonValue value) {
        if (value instanceof JsonObject object) {
            members(object);
        } else if (value instanceof JsonArray array) {
            elements(array.elements());
        } else if (value instanceof JsonString string) {
            string(string.value());
        } else if (value instanceof JsonNumber number) {
            out.append(number.literal());
        } else if (value instanceof JsonBoolean bool) {
            out.append(bool.value());
        } else {
            out.append("null");
        }
    }

    private void members(JsonObject object) {
        out.append('{');
        Iterator<Map.Entry<String, JsonValue>> members =
                object.members().entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, JsonValue> member = members.next();
            string(member.getKey());
            out.append(':');
            write(member.getValue());
            out.append(members.hasNext() ? "," : "");
        }
        out.append('}');
    }

    private void elements(List<JsonValue> elements) {
        out.append('[');
        for (int i = 0; i < elements.size(); i++) {
            out.append(i == 0 ? "" : ",");
            write(elements.get(i));
        }
        out.append(']');
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
