package io.recordsmith.generator.build;

/** What comes next in a stream of values. */
enum ValueKind {
    TEXT,
    INT,
    BOOLEAN,
    PATH,
    ENUM,
    OPTIONAL,
    LIST,
    MAP,
    RECORD
}
