package io.recordsmith.generator.plan.stream;

import io.recordsmith.generator.keyword.JsonType;
import java.util.Collections;
import java.util.Set;

/** What the first token of a value tells of its type; whether a number is an integer is seen only later. */
public enum TokenKind {
    NULL(JsonType.NULL),
    BOOLEAN(JsonType.BOOLEAN),
    NUMBER(JsonType.INTEGER, JsonType.NUMBER),
    STRING(JsonType.STRING),
    ARRAY(JsonType.ARRAY),
    OBJECT(JsonType.OBJECT);

    private final Set<JsonType> types;

    TokenKind(JsonType... types) {
        this.types = Set.of(types);
    }

    /** Returns the types that values may have which begin so. */
    Set<JsonType> types() {
        return types;
    }

    /** Returns whether values of one of these types may begin so. */
    boolean isAmong(Set<JsonType> others) {
        return !Collections.disjoint(types, others);
    }
}
