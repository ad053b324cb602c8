package io.recordsmith.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import io.recordsmith.generator.emit.code.CodeBlock;

/** A static method of a generated class. */
record MethodRef(ClassName host, String name) {
    /** Returns a call from within a class: qualified only where it must be. */
    CodeBlock call(ClassName from, CodeBlock arguments) {
        return host.equals(from)
                ? CodeBlock.of("$L($L)", name, arguments)
                : CodeBlock.of("$T.$L($L)", host, name, arguments);
    }

    CodeBlock call(ClassName from, String arguments) {
        return call(from, CodeBlock.of("$L", arguments));
    }
}
