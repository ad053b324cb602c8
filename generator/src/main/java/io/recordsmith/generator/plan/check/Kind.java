package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.keyword.JsonType;
import java.util.Set;

/** The kind of instance that a check looks at; instances of other kinds pass it. */
public enum Kind {
    ANY,
    NUMBER,
    STRING,
    ARRAY,
    OBJECT;

    /** Returns whether a schema with these types can hold for instances of this kind. */
    boolean isAllowedBy(Set<JsonType> types) {
        return switch (this) {
            case ANY -> true;
            case NUMBER -> types.contains(JsonType.NUMBER) || types.contains(JsonType.INTEGER);
            case STRING -> types.contains(JsonType.STRING);
            case ARRAY -> types.contains(JsonType.ARRAY);
            case OBJECT -> types.contains(JsonType.OBJECT);
        };
    }
}
