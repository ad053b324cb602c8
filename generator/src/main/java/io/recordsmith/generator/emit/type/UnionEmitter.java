package io.recordsmith.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.jackson.JacksonAnnotations;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.TypeDeclaration.UnionDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.Variant;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes sealed interfaces, with a nested record around each variant that cannot implement them. */
final class UnionEmitter {
    private final EmitContext context;
    private final TypeNames types;
    private final ImmutableCopies copies;

    UnionEmitter(EmitContext context, TypeNames types) {
        this.context = context;
        this.types = types;
        this.copies = new ImmutableCopies(context);
    }

    TypeSpec.Builder emit(UnionDeclaration declaration) {
        ClassName self = context.generated(declaration.name());
        TypeSpec.Builder type =
                TypeSpec.interfaceBuilder(declaration.name()).addModifiers(Modifier.PUBLIC, Modifier.SEALED);
        TypeJavadoc.of(declaration).ifPresent(type::addJavadoc);
        declaration.implemented().forEach(i -> type.addSuperinterface(context.generated(i)));
        for (Variant variant : declaration.variants()) {
            if (variant.wrapper().isPresent()) {
                ClassName wrapper = self.nestedClass(variant.wrapper().get());
                type.addPermittedSubclass(wrapper);
                type.addType(wrapper(self, wrapper.simpleName(), variant.type().type()));
            } else {
                type.addPermittedSubclass(types.reference(variant.type().type()));
            }
        }
        return type;
    }

    private TypeSpec wrapper(ClassName self, String name, JavaType wrapped) {
        TypeName value = types.value(wrapped);
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(ParameterSpec.builder(value, "value")
                        .addAnnotation(JacksonAnnotations.JSON_VALUE)
                        .build());
        if (ImmutableCopies.needed(wrapped)) {
            constructor.addStatement("value = $L", copies.copy(wrapped, CodeBlock.of("value")));
        } else if (!value.isPrimitive()) {
            constructor.addStatement("$T.requireNonNull(value, $S)", Objects.class, "value");
        }
        return TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self)
                .recordConstructor(constructor.build())
                .build();
    }
}
