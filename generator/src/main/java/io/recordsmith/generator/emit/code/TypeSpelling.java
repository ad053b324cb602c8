package io.recordsmith.generator.emit.code;

/** How classes are spelled at the place that is being written. */
interface TypeSpelling {
    String of(ClassName name);
}
