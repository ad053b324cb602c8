package io.recordsmith.generator.source;

import io.recordsmith.generator.source.JsonValue.JsonArray;
import io.recordsmith.generator.source.JsonValue.JsonBoolean;
import io.recordsmith.generator.source.JsonValue.JsonNumber;
import io.recordsmith.generator.source.JsonValue.JsonObject;
import io.recordsmith.generator.source.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.TreeMap;

/** Writes equal JSON values as equal text: members sorted, numbers without trailing zeros and never expanded. */
final class CanonicalJson {
    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    static String of(JsonValue value) {
        CanonicalJson writer = new CanonicalJson();
        writer.write(value);
        return writer.out.toString();
    }

    private void write(JsonValue value) {
        if (value instanceof JsonObject object) {
            out.append('{');
            new TreeMap<>(object.members()).forEach((name, member) -> {
                string(name);
                out.append(':');
                write(member);
                out.append(',');
            });
            out.append('}');
        } else if (value instanceof JsonArray array) {
            out.append('[');
            for (JsonValue element : array.elements()) {
                write(element);
                out.append(',');
            }
            out.append(']');
        } else if (value instanceof JsonString string) {
            string(string.value());
        } else if (value instanceof JsonNumber number) {
            number(number.value());
        } else if (value instanceof JsonBoolean bool) {
            out.append(bool.value());
        } else {
            out.append("null");
        }
    }

    private void number(BigDecimal value) {
        // Unscaled value and scale stay apart, so that 1e1000000000 costs what it costs to write.
        BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        out.append(stripped.unscaledValue()).append('e').append(-(long) stripped.scale());
    }

    private void string(String value) {
        out.append('"')
                .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                .append('"');
    }
}
