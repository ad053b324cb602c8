package io.recordsmith.generator.fork;

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
