package io.recordsmith.generator.emit.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/** Looks a type through for the classes that it mentions, in the order in which {@link TypeWriter} writes them. */
final class Mentions {
    private final FileNames names;

    Mentions(FileNames names) {
        this.names = names;
    }

    void of(TypeSpec type) {
        names.enterHeader(type);
        of(type.javadoc());
        type.annotations().forEach(this::of);
        if (type.superclass() != null) {
            of(type.superclass());
        }
        names.leave();
        names.enterBody(type);
        type.fields().forEach(this::of);
        of(type.staticBlock());
        type.methods().forEach(this::of);
        type.types().forEach(this::of);
        names.leave();
    }

    private void of(MethodSpec method) {
        of(method.javadoc());
        method.annotations().forEach(this::of);
        of(method.returnType());
        method.parameters().forEach(this::of);
        method.exceptions().forEach(this::of);
        of(method.code());
    }

    private void of(FieldSpec field) {
        of(field.type());
        of(field.initializer());
    }

    private void of(ParameterSpec parameter) {
        parameter.annotations().forEach(this::of);
        of(parameter.type());
    }

    private void of(AnnotationSpec annotation) {
        of(annotation.type());
    }

    private void of(CodeBlock block) {
        for (Object part : block.parts()) {
            if (part instanceof TypeName type) {
                of(type);
            } else if (part instanceof CodeBlock inner) {
                of(inner);
            }
        }
    }

    private void of(TypeName type) {
        if (type instanceof ClassName name) {
            names.mention(name);
        } else if (type instanceof ParameterizedTypeName generic) {
            names.mention(generic.rawType());
            generic.typeArguments().forEach(this::of);
        } else if (type instanceof ArrayTypeName array) {
            of(array.componentType());
        }
    }
}
