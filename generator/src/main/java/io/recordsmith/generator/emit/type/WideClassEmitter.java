package io.recordsmith.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.KnownTypes;
import io.recordsmith.generator.plan.type.TypeDeclaration.RecordDeclaration;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Writes objects that have more components than a constructor has parameters: final classes with the accessors, the
 * equality and the text of a record, which their builders make. Methods that treat all components come in parts.
 */
final class WideClassEmitter {
    private final EmitContext context;
    private final TypeNames types;
    private final TypeEmitOptions options;

    WideClassEmitter(EmitContext context, TypeNames types, TypeEmitOptions options) {
        this.context = context;
        this.types = types;
        this.options = options;
    }

    TypeSpec.Builder emit(RecordDeclaration declaration, List<RecordPart> parts) {
        ClassName self = context.generated(declaration.name());
        TypeSpec.Builder type = TypeSpec.classBuilder(self).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        declaration.implemented().forEach(i -> type.addSuperinterface(context.generated(i)));
        TypeJavadoc.of(declaration).ifPresent(type::addJavadoc);
        List<List<RecordPart>> groups = MemberGroups.of(parts);
        WideFields fields = new WideFields(types, self, groups);
        fields.addTo(type);
        parts.forEach(part -> type.addMethod(accessor(fields, part)));
        addEquals(type, self, fields, groups);
        addHashCode(type, fields, groups);
        addToString(type, self, fields, groups);
        new WideBuilderEmitter(context, types, options, self).addTo(type, fields, parts, groups);
        return type;
    }

    private MethodSpec accessor(WideFields fields, RecordPart part) {
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(part.name()).addModifiers(Modifier.PUBLIC);
        TypeJavadoc.ofAccessor(part).ifPresent(accessor::addJavadoc);
        part.wireName().ifPresent(accessor::addAnnotation);
        if (part.deprecated()) {
            accessor.addAnnotation(Deprecated.class);
        }
        return accessor.returns(types.component(part.component()))
                .addStatement("return $L", fields.of("this", part))
                .build();
    }

    private void addEquals(TypeSpec.Builder type, ClassName self, WideFields fields, List<List<RecordPart>> groups) {
        CodeBlock.Builder all = CodeBlock.builder().add("return other instanceof $T that", self);
        for (int i = 1; i <= groups.size(); i++) {
            all.add("\n&& isSame$L(that)", i);
            CodeBlock same =
                    groups.get(i - 1).stream().map(part -> same(fields, part)).collect(CodeBlock.joining("\n&& "));
            type.addMethod(MethodSpec.methodBuilder("isSame" + i)
                    .addModifiers(Modifier.PRIVATE)
                    .returns(TypeName.BOOLEAN)
                    .addParameter(self, "that")
                    .addStatement("return $L", same)
                    .build());
        }
        type.addMethod(MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(types.nullable(KnownTypes.of(Object.class)), "other")
                .addStatement(all.build())
                .build());
    }

    private CodeBlock same(WideFields fields, RecordPart part) {
        TypeName type = types.component(part.component());
        CodeBlock left = fields.of("this", part);
        CodeBlock right = fields.of("that", part);
        if (type.equals(TypeName.DOUBLE)) {
            return CodeBlock.of("$T.compare($L, $L) == 0", Double.class, left, right);
        }
        return type.isPrimitive()
                ? CodeBlock.of("$L == $L", left, right)
                : CodeBlock.of("$T.equals($L, $L)", Objects.class, left, right);
    }

    private static void addHashCode(TypeSpec.Builder type, WideFields fields, List<List<RecordPart>> groups) {
        CodeBlock.Builder all = CodeBlock.builder().addStatement("int hash = 0");
        for (int i = 1; i <= groups.size(); i++) {
            all.addStatement("hash = addHashes$L(hash)", i);
            MethodSpec.Builder part = MethodSpec.methodBuilder("addHashes" + i)
                    .addModifiers(Modifier.PRIVATE)
                    .returns(TypeName.INT)
                    .addParameter(TypeName.INT, "start")
                    .addStatement("int hash = start");
            groups.get(i - 1)
                    .forEach(p -> part.addStatement(
                            "hash = 31 * hash + $T.hashCode($L)", Objects.class, fields.of("this", p)));
            type.addMethod(part.addStatement("return hash").build());
        }
        type.addMethod(MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.INT)
                .addCode(all.addStatement("return hash").build())
                .build());
    }

    private static void addToString(
            TypeSpec.Builder type, ClassName self, WideFields fields, List<List<RecordPart>> groups) {
        CodeBlock.Builder all = CodeBlock.builder()
                .addStatement("$1T text = new $1T($2L)", StringBuilder.class, Literals.string(self.simpleName() + "["));
        String separator = "";
        for (int i = 1; i <= groups.size(); i++) {
            all.addStatement("show$L(text)", i);
            MethodSpec.Builder part = MethodSpec.methodBuilder("show" + i)
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(StringBuilder.class, "text");
            for (RecordPart shown : groups.get(i - 1)) {
                part.addStatement(shown(fields, shown, separator));
                separator = ", ";
            }
            type.addMethod(part.build());
        }
        type.addMethod(MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addCode(all.addStatement("return text.append(']').toString()").build())
                .build());
    }

    private static CodeBlock shown(WideFields fields, RecordPart part, String separator) {
        String name = separator + part.name() + "=";
        return part.component().masked()
                ? CodeBlock.of("text.append($L)", Literals.string(name + "***"))
                : CodeBlock.of("text.append($L).append($L)", Literals.string(name), fields.of("this", part));
    }
}
