package io.recordsmith.generator.emit.code;

import com.palantir.javapoet.TypeName;

/** A parameter of a method. */
public record ParameterSpec(TypeName type, String name) {
    public ParameterSpec {
        Names.require(name);
    }
}
