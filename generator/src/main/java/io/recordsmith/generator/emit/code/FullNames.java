package io.recordsmith.generator.emit.code;

import com.palantir.javapoet.ClassName;

/** Spells every class with its package. */
final class FullNames implements TypeSpelling {
    @Override
    public String of(ClassName name) {
        return name.canonicalName();
    }
}
