package io.recordsmith.generator.plan.type;

/** The JDK types that scalars become. */
public enum ScalarKind {
    STRING,
    BOOLEAN,
    INT,
    LONG,
    BIG_INTEGER,
    DOUBLE,
    BIG_DECIMAL,
    OFFSET_DATE_TIME,
    OFFSET_TIME,
    LOCAL_DATE,
    UUID,
    URI,
    /** Base64 text as an immutable value of bytes. */
    BYTES
}
