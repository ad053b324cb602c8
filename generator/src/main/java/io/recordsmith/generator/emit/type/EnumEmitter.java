package io.recordsmith.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.KnownTypes;
import io.recordsmith.generator.emit.jackson.JacksonAnnotations;
import io.recordsmith.generator.plan.type.TypeDeclaration.EnumDeclaration;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes enums whose constants know their values in JSON. */
final class EnumEmitter {
    private final EmitContext context;

    EnumEmitter(EmitContext context) {
        this.context = context;
    }

    TypeSpec.Builder emit(EnumDeclaration declaration) {
        EnumValues values = EnumValues.of(declaration.constants());
        ClassName self = context.generated(declaration.name());
        TypeSpec.Builder type = TypeSpec.enumBuilder(declaration.name()).addModifiers(Modifier.PUBLIC);
        TypeJavadoc.of(declaration).ifPresent(type::addJavadoc);
        declaration.implemented().forEach(i -> type.addSuperinterface(context.generated(i)));
        for (EnumDeclaration.Constant constant : declaration.constants()) {
            type.addEnumConstant(
                    constant.javaName(),
                    TypeSpec.anonymousClassBuilder("$L", values.literal(constant.value()))
                            .build());
        }
        if (values.hashed()) {
            addIndex(type, self, values.type());
        }
        type.addField(values.type(), "value", Modifier.PRIVATE, Modifier.FINAL);
        type.addMethod(MethodSpec.constructorBuilder()
                .addParameter(values.type(), "value")
                .addStatement("this.value = value")
                .build());
        return type.addMethod(value(values)).addMethod(fromValue(self, values));
    }

    private static void addIndex(TypeSpec.Builder type, ClassName self, TypeName value) {
        TypeName index = ParameterizedTypeName.get(KnownTypes.of(Map.class), value.box(), self);
        type.addField(FieldSpec.builder(index, "BY_VALUE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T<>()", HashMap.class)
                .build());
        type.addStaticBlock(CodeBlock.builder()
                .beginControlFlow("for ($T constant : values())", self)
                .addStatement("BY_VALUE.put(constant.value, constant)")
                .endControlFlow()
                .build());
    }

    private static MethodSpec value(EnumValues values) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("value")
                .addJavadoc("Returns the value in JSON.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(values.type())
                .addStatement("return value");
        if (values.strings()) {
            method.addAnnotation(JacksonAnnotations.JSON_VALUE);
        }
        return method.build();
    }

    private static MethodSpec fromValue(ClassName self, EnumValues values) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("fromValue")
                .addJavadoc("Returns the constant for a value in JSON.\n\n")
                .addJavadoc("@throws IllegalArgumentException when there is none\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(values.type(), "value");
        if (values.strings()) {
            method.addAnnotation(JacksonAnnotations.JSON_CREATOR);
        }
        if (values.hashed()) {
            method.addStatement("$T constant = BY_VALUE.get(value)", self)
                    .beginControlFlow("if (constant != null)")
                    .addStatement("return constant")
                    .endControlFlow();
        } else {
            method.beginControlFlow("for ($T constant : values())", self)
                    .beginControlFlow("if ($L)", values.same("constant.value", "value"))
                    .addStatement("return constant")
                    .endControlFlow()
                    .endControlFlow();
        }
        String message = "no " + self.simpleName() + ": ";
        return method.addStatement("throw new $T($L + value)", IllegalArgumentException.class, Literals.string(message))
                .build();
    }
}
