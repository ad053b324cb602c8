package io.recordsmith.generator.keyword;

/** The primitive types of JSON Schema (validation, section 6.1.1). {@code INTEGER} is a part of {@code NUMBER}. */
public enum JsonType {
    NULL,
    BOOLEAN,
    OBJECT,
    ARRAY,
    NUMBER,
    INTEGER,
    STRING;

    /** Returns the name used in schemas. */
    public String word() {
        return switch (this) {
            case NULL -> "null";
            case BOOLEAN -> "boolean";
            case OBJECT -> "object";
            case ARRAY -> "array";
            case NUMBER -> "number";
            case INTEGER -> "integer";
            case STRING -> "string";
        };
    }
}
