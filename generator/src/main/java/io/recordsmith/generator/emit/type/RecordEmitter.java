package io.recordsmith.generator.emit.type;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.KnownTypes;
import io.recordsmith.generator.emit.jackson.JacksonAnnotations;
import io.recordsmith.generator.plan.type.Component;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.TypeDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.RecordDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.TupleDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes records: components, checks and copies, builder. */
final class RecordEmitter {
    private final EmitContext context;
    private final TypeNames types;
    private final TypeEmitOptions options;
    private final JacksonAnnotations jackson;
    private final ImmutableCopies copies;
    private final WideClassEmitter wide;
    private final ConvenienceMethods convenience;

    RecordEmitter(EmitContext context, TypeNames types, TypeEmitOptions options) {
        this.context = context;
        this.types = types;
        this.options = options;
        this.jackson = new JacksonAnnotations(context.jackson());
        this.copies = new ImmutableCopies(context);
        this.convenience = new ConvenienceMethods(types, options);
        this.wide = new WideClassEmitter(context, types, options);
    }

    TypeSpec.Builder emit(RecordDeclaration declaration) {
        List<RecordPart> parts = new ArrayList<>();
        for (Component component : declaration.components()) {
            parts.add(new RecordPart(component, jackson.property(component.wireName()), false));
        }
        declaration.maps().forEach(rest -> parts.add(new RecordPart(rest, Optional.empty(), true)));
        TypeSpec.Builder type = declaration.isWide() ? wide.emit(declaration, parts) : emit(declaration, parts);
        new Constants(context, types).addTo(type, declaration);
        convenience.addTo(type, context.generated(declaration.name()), parts, declaration.isWide());
        return type;
    }

    TypeSpec.Builder emit(TupleDeclaration declaration) {
        List<RecordPart> parts = new ArrayList<>();
        declaration.components().forEach(c -> parts.add(new RecordPart(c, Optional.empty(), false)));
        declaration.rest().ifPresent(rest -> parts.add(new RecordPart(rest, Optional.empty(), true)));
        TypeSpec.Builder type = emit(declaration, parts);
        convenience.addTo(type, context.generated(declaration.name()), parts, false);
        return type;
    }

    private TypeSpec.Builder emit(TypeDeclaration declaration, List<RecordPart> parts) {
        TypeSpec.Builder type = TypeSpec.recordBuilder(declaration.name()).addModifiers(Modifier.PUBLIC);
        declaration.implemented().forEach(i -> type.addSuperinterface(context.generated(i)));
        TypeJavadoc.ofRecord(declaration, parts).ifPresent(type::addJavadoc);
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
        for (RecordPart part : parts) {
            constructor.addParameter(parameter(part));
            constructor.addCode(check(part));
        }
        type.recordConstructor(constructor.build());
        parts.stream().filter(RecordPart::deprecated).forEach(p -> type.addMethod(deprecatedAccessor(p)));
        if (parts.stream().anyMatch(p -> p.component().masked())) {
            type.addMethod(maskingToString(declaration.name(), parts));
        }
        new BuilderEmitter(context, types, options, declaration.name()).addTo(type, parts);
        return type;
    }

    private ParameterSpec parameter(RecordPart part) {
        ParameterSpec.Builder parameter = ParameterSpec.builder(types.component(part.component()), part.name());
        part.wireName().ifPresent(parameter::addAnnotation);
        parameter.addAnnotations(ConstraintAnnotations.of(part.component().constraints()));
        return parameter.build();
    }

    private CodeBlock check(RecordPart part) {
        Component component = part.component();
        CodeBlock name = CodeBlock.of("$N", part.name());
        boolean copied =
                !component.presence() && ImmutableCopies.needed(component.type().type());
        if (part.rest()) {
            return CodeBlock.of(
                    "$L = $L == null ? $T.of() : $L;\n",
                    name,
                    name,
                    KnownTypes.of(component.type().type() instanceof JavaType.ListOf ? List.class : Map.class),
                    copies.copy(component.type().type(), name));
        }
        if (copied) {
            CodeBlock copy = copies.copy(component.type().type(), name);
            return component.javaNullable()
                    ? CodeBlock.of("$L = $L == null ? null : $L;\n", name, name, copy)
                    : CodeBlock.of("$L = $L;\n", name, copy);
        }
        if (component.javaNullable() || types.component(component).isPrimitive()) {
            return CodeBlock.of("");
        }
        return CodeBlock.of(
                "$T.requireNonNull($L);\n",
                KnownTypes.of(Objects.class),
                part.name() + ", " + Literals.string(part.name()));
    }

    /** On a component, the annotation would mean nothing: only a declared accessor warns its callers. */
    private MethodSpec deprecatedAccessor(RecordPart part) {
        return MethodSpec.methodBuilder(part.name())
                .addAnnotation(KnownTypes.of(Override.class))
                .addAnnotation(KnownTypes.of(Deprecated.class))
                .addModifiers(Modifier.PUBLIC)
                .returns(types.component(part.component()))
                .addStatement("return $N", part.name())
                .build();
    }

    /** Secrets must not reach logs by way of a record's text. */
    private static MethodSpec maskingToString(String typeName, List<RecordPart> parts) {
        StringBuilder text = new StringBuilder().append("return ").append(Literals.string(typeName + "["));
        String separator = "";
        for (RecordPart part : parts) {
            if (part.component().masked()) {
                text.append("\n+ ").append(Literals.string(separator + part.name() + "=***"));
            } else {
                text.append("\n+ ")
                        .append(Literals.string(separator + part.name() + "="))
                        .append(" + ")
                        .append(part.name());
            }
            separator = ", ";
        }
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(KnownTypes.of(Override.class))
                .addModifiers(Modifier.PUBLIC)
                .returns(KnownTypes.of(String.class))
                .addStatement("$L", text.append("\n+ ").append(Literals.string("]")))
                .build();
    }
}
