package io.recordsmith.generator.emit.codec;

import io.recordsmith.generator.plan.type.ScalarKind;

/** What the support class {@code Scalars} calls its methods. */
final class ScalarMethods {
    private ScalarMethods() {}

    /** Returns the method that reads a scalar from a parser. */
    static String reader(ScalarKind kind) {
        return switch (kind) {
            case STRING -> "string";
            case BOOLEAN -> "bool";
            case INT -> "int32";
            case LONG -> "int64";
            case BIG_INTEGER -> "bigInteger";
            case DOUBLE -> "float64";
            case BIG_DECIMAL -> "bigDecimal";
            case OFFSET_DATE_TIME -> "offsetDateTime";
            case OFFSET_TIME -> "offsetTime";
            case LOCAL_DATE -> "localDate";
            case UUID -> "uuid";
            case URI -> "uri";
            case BYTES -> "base64";
        };
    }

    /** Returns the method of {@code JsonGenerator} that writes a scalar as it is; empty text when it is written as text. */
    static String writer(ScalarKind kind) {
        return switch (kind) {
            case STRING -> "writeString";
            case BOOLEAN -> "writeBoolean";
            case INT, LONG, BIG_INTEGER, DOUBLE, BIG_DECIMAL -> "writeNumber";
            case OFFSET_DATE_TIME, OFFSET_TIME, LOCAL_DATE, UUID, URI, BYTES -> "";
        };
    }
}
