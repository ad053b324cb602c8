package io.recordsmith.generator.emit.jackson;

/** The generation of Jackson that generated code is written for. */
public enum JacksonVersion {
    /** {@code com.fasterxml.jackson}. */
    JACKSON_2,
    /** {@code tools.jackson}. */
    JACKSON_3
}
