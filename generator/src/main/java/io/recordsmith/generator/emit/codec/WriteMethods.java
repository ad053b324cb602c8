package io.recordsmith.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.KnownTypes;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.emit.type.MemberGroups;
import io.recordsmith.generator.plan.type.Component;
import io.recordsmith.generator.plan.type.FixedProperty;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.NamedConstant;
import io.recordsmith.generator.plan.type.TypeDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.RecordDeclaration;
import io.recordsmith.generator.plan.type.TypeDeclaration.Variant;
import io.recordsmith.generator.plan.type.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits the methods that write values as JSON. */
final class WriteMethods {
    private final CodecScope scope;

    WriteMethods(CodecScope scope) {
        this.scope = scope;
    }

    void emit(JavaType type, MethodRef ref) {
        emit(type, body(type, ref.host()), ref);
    }

    void emit(CodecTask.WriteGroup task, MethodRef ref) {
        RecordDeclaration record = (RecordDeclaration) scope.types().declaration(task.record());
        List<CodeBlock> group = MemberGroups.of(members(record, ref.host())).get(task.group() - 1);
        emit(task.record(), group.stream().collect(CodeBlock.joining("")), ref);
    }

    private void emit(JavaType type, CodeBlock body, MethodRef ref) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(ref.name())
                .addModifiers(Modifier.STATIC)
                .addParameter(scope.typeNames().reference(type), "value")
                .addParameter(scope.jackson().generator(), "generator");
        scope.jackson().throwing(method);
        scope.methods().add(ref.host(), method.addCode(body).build());
    }

    private CodeBlock body(JavaType type, ClassName host) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (type instanceof JavaType.ListOf list) {
            TypeName element = scope.typeNames().reference(list.element().type());
            code.addStatement("generator.writeStartArray()");
            code.beginControlFlow("for ($T element : value)", element);
            code.add(write(list.element(), CodeBlock.of("element"), host)).endControlFlow();
            return code.addStatement("generator.writeEndArray()").build();
        }
        if (type instanceof JavaType.MapOf map) {
            code.addStatement("generator.writeStartObject()");
            code.add(entries(map, CodeBlock.of("value"), host));
            return code.addStatement("generator.writeEndObject()").build();
        }
        TypeDeclaration declaration = scope.types().declaration((JavaType.Named) type);
        if (declaration instanceof RecordDeclaration record) {
            return record(record, host);
        }
        if (declaration instanceof TypeDeclaration.TupleDeclaration tuple) {
            return tuple(tuple, host);
        }
        if (declaration instanceof TypeDeclaration.EnumDeclaration enumeration) {
            return new EnumCases(scope, enumeration).write();
        }
        return union((TypeDeclaration.UnionDeclaration) declaration, host);
    }

    private CodeBlock entries(JavaType.MapOf map, CodeBlock owner, ClassName host) {
        TypeName entry = ParameterizedTypeName.get(
                KnownTypes.of(Map.Entry.class),
                scope.typeNames().key(map),
                scope.typeNames().reference(map.value().type()));
        String name = map.key().isPresent() ? "entry.getKey().value()" : "entry.getKey()";
        return CodeBlock.builder()
                .beginControlFlow("for ($T entry : $L.entrySet())", entry, owner)
                .addStatement("generator.$L($L)", scope.jackson().writeName(), name)
                .add(write(map.value(), CodeBlock.of("entry.getValue()"), host))
                .endControlFlow()
                .build();
    }

    /** Returns statements that write a value, null included where it is one. */
    CodeBlock write(TypeUse use, CodeBlock value, ClassName host) {
        CodeBlock plain = write(use.type(), value, host);
        if (!use.nullable()) {
            return plain;
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L == null)", value)
                .addStatement("generator.writeNull()")
                .nextControlFlow("else")
                .add(plain)
                .endControlFlow()
                .build();
    }

    private CodeBlock write(JavaType type, CodeBlock value, ClassName host) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (type instanceof JavaType.Open) {
            return code.addStatement("$T.write($L, generator)", scope.support("Json"), value)
                    .build();
        }
        if (type instanceof JavaType.Existing existing) {
            return code.addStatement("$T.write($L, generator)", ClassName.bestGuess(existing.codec()), value)
                    .build();
        }
        if (type instanceof JavaType.Scalar scalar) {
            String writer = ScalarMethods.writer(scalar.kind());
            return writer.isEmpty()
                    ? code.addStatement("generator.writeString($T.text($L))", scope.support("Scalars"), value)
                            .build()
                    : code.addStatement("generator.$L($L)", writer, value).build();
        }
        MethodRef method = scope.methods().of(new CodecTask.Write(type), host);
        return code.addStatement("$L", method.call(host, CodeBlock.of("$L, generator", value)))
                .build();
    }

    private CodeBlock record(RecordDeclaration record, ClassName host) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("generator.writeStartObject()");
        List<CodeBlock> members = members(record, host);
        if (MemberGroups.needed(members)) {
            JavaType.Named type = new JavaType.Named(record.name());
            int groups = MemberGroups.of(members).size();
            for (int i = 1; i <= groups; i++) {
                MethodRef group = scope.methods().of(new CodecTask.WriteGroup(type, i), host);
                code.addStatement("$L", group.call(host, CodeBlock.of("value, generator")));
            }
        } else {
            members.forEach(code::add);
        }
        record.maps()
                .forEach(map -> code.add(
                        entries((JavaType.MapOf) map.type().type(), CodeBlock.of("value.$L()", map.javaName()), host)));
        return code.addStatement("generator.writeEndObject()").build();
    }

    /** Returns the statements for each property, in schema order. */
    private List<CodeBlock> members(RecordDeclaration record, ClassName host) {
        List<CodeBlock> members = new ArrayList<>();
        record.components().forEach(component -> members.add(member(component, host)));
        for (int i = record.fixed().size() - 1; i >= 0; i--) {
            FixedProperty fixed = record.fixed().get(i);
            members.add(fixed.position(), member(record, fixed, host));
        }
        return members;
    }

    private CodeBlock member(RecordDeclaration record, FixedProperty fixed, ClassName host) {
        CodeBlock.Builder code = CodeBlock.builder().add(name(fixed.wireName()));
        if (fixed.constant().isEmpty()) {
            return code.addStatement("generator.writeNull()").build();
        }
        NamedConstant constant = fixed.constant().get();
        CodeBlock value = CodeBlock.of("$T.$N", scope.context().generated(record.name()), constant.javaName());
        return code.add(write(constant.type(), value, host)).build();
    }

    private CodeBlock name(String wireName) {
        return CodeBlock.builder()
                .addStatement("generator.$L($L)", scope.jackson().writeName(), Literals.string(wireName))
                .build();
    }

    private CodeBlock member(Component component, ClassName host) {
        CodeBlock accessor = CodeBlock.of("value.$L()", component.javaName());
        CodeBlock name = name(component.wireName());
        if (component.presence()) {
            CodeBlock present = CodeBlock.of("$L.orNull()", accessor);
            return CodeBlock.builder()
                    .beginControlFlow("if (!$L.isAbsent())", accessor)
                    .add(name)
                    .add(write(new TypeUse(component.type().type(), true), present, host))
                    .endControlFlow()
                    .build();
        }
        if (component.required()) {
            return CodeBlock.builder()
                    .add(name)
                    .add(write(component.type(), accessor, host))
                    .build();
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L != null)", accessor)
                .add(name)
                .add(write(component.type().type(), accessor, host))
                .endControlFlow()
                .build();
    }

    /** Absent elements can only be at the end: the first one ends the array. */
    private CodeBlock tuple(TypeDeclaration.TupleDeclaration tuple, ClassName host) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("generator.writeStartArray()");
        int open = 0;
        for (Component component : tuple.components()) {
            CodeBlock accessor = CodeBlock.of("value.$L()", component.javaName());
            if (component.presence()) {
                code.beginControlFlow("if (!$L.isAbsent())", accessor);
                code.add(
                        write(new TypeUse(component.type().type(), true), CodeBlock.of("$L.orNull()", accessor), host));
                open++;
            } else if (component.required()) {
                code.add(write(component.type(), accessor, host));
            } else {
                code.beginControlFlow("if ($L != null)", accessor);
                code.add(write(component.type().type(), accessor, host));
                open++;
            }
        }
        tuple.rest().ifPresent(rest -> code.add(elements(rest, host)));
        for (; open > 0; open--) {
            code.endControlFlow();
        }
        return code.addStatement("generator.writeEndArray()").build();
    }

    private CodeBlock elements(Component rest, ClassName host) {
        TypeUse element = ((JavaType.ListOf) rest.type().type()).element();
        return CodeBlock.builder()
                .beginControlFlow(
                        "for ($T element : value.$L())", scope.typeNames().reference(element.type()), rest.javaName())
                .add(write(element, CodeBlock.of("element"), host))
                .endControlFlow()
                .build();
    }

    private CodeBlock union(TypeDeclaration.UnionDeclaration union, ClassName host) {
        CodeBlock.Builder code = CodeBlock.builder();
        ClassName type = scope.context().generated(union.name());
        for (int i = 0; i < union.variants().size(); i++) {
            Variant variant = union.variants().get(i);
            Optional<ClassName> wrapper = variant.wrapper().map(type::nestedClass);
            TypeName is = wrapper.<TypeName>map(w -> w)
                    .orElseGet(() -> scope.typeNames().reference(variant.type().type()));
            CodeBlock held = CodeBlock.of(wrapper.isPresent() ? "variant$L.value()" : "variant$L", i);
            code.beginControlFlow("$Lif (value instanceof $T variant$L)", i == 0 ? "" : "else ", is, i);
            code.add(
                    wrapper.isPresent()
                            ? write(variant.type(), held, host)
                            : write(variant.type().type(), held, host));
            code.endControlFlow();
        }
        return code.build();
    }
}
