package io.recordsmith.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.plan.type.Component;
import io.recordsmith.generator.plan.type.TypeDeclaration.RecordDeclaration;
import java.util.List;
import java.util.Map;
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
        ClassName builder = self.nestedClass("Builder");
        TypeSpec.Builder type = TypeSpec.classBuilder(self).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        declaration.implemented().forEach(i -> type.addSuperinterface(context.generated(i)));
        TypeJavadoc.of(declaration).ifPresent(type::addJavadoc);
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(builder, "builder");
        for (RecordPart part : parts) {
            type.addField(FieldSpec.builder(
                            types.component(part.component()), part.name(), Modifier.PRIVATE, Modifier.FINAL)
                    .addAnnotations(ConstraintAnnotations.of(part.component().constraints()))
                    .build());
            constructor.addStatement("this.$N = $L", part.name(), taken(part));
        }
        type.addMethod(constructor.build());
        parts.forEach(part -> type.addMethod(accessor(part)));
        List<List<RecordPart>> groups = MemberGroups.of(parts);
        addEquals(type, self, groups);
        addHashCode(type, groups);
        addToString(type, self, groups);
        new WideBuilderEmitter(context, types, options, self).addTo(type, parts, groups);
        return type;
    }

    private static CodeBlock taken(RecordPart part) {
        return part.rest()
                ? CodeBlock.of("builder.$1N == null ? $2T.of() : builder.$1N", part.name(), Map.class)
                : CodeBlock.of("builder.$N", part.name());
    }

    private MethodSpec accessor(RecordPart part) {
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(part.name()).addModifiers(Modifier.PUBLIC);
        TypeJavadoc.ofAccessor(part).ifPresent(accessor::addJavadoc);
        part.wireName().ifPresent(accessor::addAnnotation);
        if (part.deprecated()) {
            accessor.addAnnotation(Deprecated.class);
        }
        return accessor.returns(types.component(part.component()))
                .addStatement("return $N", part.name())
                .build();
    }

    private void addEquals(TypeSpec.Builder type, ClassName self, List<List<RecordPart>> groups) {
        CodeBlock.Builder all = CodeBlock.builder().add("return other instanceof $T that", self);
        for (int i = 1; i <= groups.size(); i++) {
            all.add("\n&& isSame$L(that)", i);
            CodeBlock same = groups.get(i - 1).stream().map(this::same).collect(CodeBlock.joining("\n&& "));
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
                .addParameter(types.nullable(ClassName.get(Object.class)), "other")
                .addStatement(all.build())
                .build());
    }

    private CodeBlock same(RecordPart part) {
        TypeName type = types.component(part.component());
        if (type.equals(TypeName.DOUBLE)) {
            return CodeBlock.of("$T.compare(this.$N, that.$N) == 0", Double.class, part.name(), part.name());
        }
        return type.isPrimitive()
                ? CodeBlock.of("this.$N == that.$N", part.name(), part.name())
                : CodeBlock.of("$T.equals(this.$N, that.$N)", Objects.class, part.name(), part.name());
    }

    private static void addHashCode(TypeSpec.Builder type, List<List<RecordPart>> groups) {
        CodeBlock.Builder all = CodeBlock.builder().addStatement("int hash = 0");
        for (int i = 1; i <= groups.size(); i++) {
            all.addStatement("hash = addHashes$L(hash)", i);
            MethodSpec.Builder part = MethodSpec.methodBuilder("addHashes" + i)
                    .addModifiers(Modifier.PRIVATE)
                    .returns(TypeName.INT)
                    .addParameter(TypeName.INT, "start")
                    .addStatement("int hash = start");
            groups.get(i - 1)
                    .forEach(
                            p -> part.addStatement("hash = 31 * hash + $T.hashCode(this.$N)", Objects.class, p.name()));
            type.addMethod(part.addStatement("return hash").build());
        }
        type.addMethod(MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.INT)
                .addCode(all.addStatement("return hash").build())
                .build());
    }

    private static void addToString(TypeSpec.Builder type, ClassName self, List<List<RecordPart>> groups) {
        CodeBlock.Builder all = CodeBlock.builder()
                .addStatement("$1T text = new $1T($2L)", StringBuilder.class, Literals.string(self.simpleName() + "["));
        String separator = "";
        for (int i = 1; i <= groups.size(); i++) {
            all.addStatement("show$L(text)", i);
            MethodSpec.Builder part = MethodSpec.methodBuilder("show" + i)
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(StringBuilder.class, "text");
            for (RecordPart shown : groups.get(i - 1)) {
                part.addStatement(shown(shown.component(), separator));
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

    private static CodeBlock shown(Component component, String separator) {
        String name = separator + component.javaName() + "=";
        return component.masked()
                ? CodeBlock.of("text.append($L)", Literals.string(name + "***"))
                : CodeBlock.of("text.append($L).append(this.$N)", Literals.string(name), component.javaName());
    }
}
