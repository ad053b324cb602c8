package io.recordsmith.generator.emit.code;

import com.palantir.javapoet.ClassName;

/** How classes are spelled at the place that is being written. */
interface TypeSpelling {
    String of(ClassName name);
}
