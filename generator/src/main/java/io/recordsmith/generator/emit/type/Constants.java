package io.recordsmith.generator.emit.type;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.plan.type.JavaValue;
import io.recordsmith.generator.plan.type.NamedConstant;
import io.recordsmith.generator.plan.type.ScalarKind;
import io.recordsmith.generator.plan.type.TypeDeclaration.RecordDeclaration;
import io.recordsmith.generator.source.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the constants of records: the values of properties that have one only, and defaults. */
final class Constants {
    private final EmitContext context;
    private final TypeNames types;

    Constants(EmitContext context, TypeNames types) {
        this.context = context;
        this.types = types;
    }

    void addTo(TypeSpec.Builder type, RecordDeclaration record) {
        record.fixed().forEach(fixed -> fixed.constant().ifPresent(constant -> type.addField(field(constant))));
        record.components()
                .forEach(component -> component.defaultValue().ifPresent(value -> type.addField(field(value))));
    }

    private FieldSpec field(NamedConstant constant) {
        return FieldSpec.builder(
                        types.value(constant.type()),
                        constant.javaName(),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(expression(constant.value()))
                .build();
    }

    private CodeBlock expression(JavaValue value) {
        if (value instanceof JavaValue.EnumConstant constant) {
            return CodeBlock.of("$T.$N", context.generated(constant.type()), constant.constant());
        } else if (value instanceof JavaValue.Elements list) {
            return CodeBlock.of(
                    "$T.of($L)",
                    List.class,
                    list.elements().stream().map(this::expression).collect(CodeBlock.joining(", ")));
        }
        return value instanceof JavaValue.Scalar scalar ? scalar(scalar) : CodeBlock.of("$T.of()", Map.class);
    }

    private CodeBlock scalar(JavaValue.Scalar scalar) {
        if (scalar.value() instanceof JsonValue.JsonString string) {
            return text(scalar.kind(), Literals.string(string.value()).toJavaPoet());
        } else if (scalar.value() instanceof JsonValue.JsonBoolean bool) {
            return Literals.bool(bool.value()).toJavaPoet();
        }
        return number(scalar.kind(), ((JsonValue.JsonNumber) scalar.value()).value());
    }

    private CodeBlock text(ScalarKind kind, CodeBlock text) {
        return switch (kind) {
            case UUID -> CodeBlock.of("$T.fromString($L)", types.scalar(kind), text);
            case URI -> CodeBlock.of("$T.create($L)", types.scalar(kind), text);
            case BYTES -> CodeBlock.of("$T.decode($L)", types.scalar(kind), text);
            case STRING -> text;
            default -> CodeBlock.of("$T.parse($L)", types.scalar(kind), text);
        };
    }

    private static CodeBlock number(ScalarKind kind, BigDecimal value) {
        return switch (kind) {
            case INT -> Literals.integer(value.intValueExact()).toJavaPoet();
            case LONG -> Literals.integer(value.longValueExact()).toJavaPoet();
            case BIG_INTEGER -> Literals.integer(value.toBigIntegerExact()).toJavaPoet();
            case DOUBLE -> Literals.number(value.doubleValue()).toJavaPoet();
            default -> Literals.decimal(value).toJavaPoet();
        };
    }
}
