package io.recordsmith.generator.emit.type;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.code.KnownTypes;
import io.recordsmith.generator.option.JacksonVersion;
import io.recordsmith.generator.plan.type.Component;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.ScalarKind;
import io.recordsmith.generator.plan.type.TypeUse;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How Java types are written in code. */
public final class TypeNames {
    private static final AnnotationSpec NULLABLE = AnnotationSpec.builder(
                    ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();

    private final EmitContext context;
    private final boolean nullMarked;
    private final Map<ScalarKind, TypeName> scalars = new EnumMap<>(ScalarKind.class);
    private final Map<ScalarKind, TypeName> values = new EnumMap<>(ScalarKind.class);

    public TypeNames(EmitContext context, boolean nullMarked) {
        this.context = context;
        this.nullMarked = nullMarked;
    }

    /** Returns the type of a component and of its accessor: primitive where null cannot stand. */
    public TypeName component(Component component) {
        if (component.presence()) {
            return ParameterizedTypeName.get(
                    context.support("Presence"), reference(component.type().type()));
        }
        if (component.javaNullable()) {
            return nullable(reference(component.type().type()));
        }
        return value(component.type().type());
    }

    /** Returns the type as a type argument, marked when null may stand there. */
    public TypeName boxed(TypeUse use) {
        TypeName name = reference(use.type());
        return use.nullable() ? nullable(name) : name;
    }

    /** Returns the type, primitive where there is one. */
    public TypeName value(JavaType type) {
        return type instanceof JavaType.Scalar scalar
                ? values.computeIfAbsent(scalar.kind(), kind -> unboxed(reference(type)))
                : reference(type);
    }

    private static TypeName unboxed(TypeName name) {
        return name.isBoxedPrimitive() ? name.unbox() : name;
    }

    /** Returns the type as a class or interface. */
    public TypeName reference(JavaType type) {
        if (type instanceof JavaType.Scalar scalar) {
            return scalars.computeIfAbsent(scalar.kind(), this::scalar);
        } else if (type instanceof JavaType.Named named) {
            return context.generated(named.name());
        } else if (type instanceof JavaType.Existing existing) {
            return ClassName.bestGuess(existing.name());
        } else if (type instanceof JavaType.ListOf list) {
            return ParameterizedTypeName.get(KnownTypes.of(List.class), boxed(list.element()));
        } else if (type instanceof JavaType.MapOf map) {
            return ParameterizedTypeName.get(KnownTypes.of(Map.class), key(map), boxed(map.value()));
        }
        return ClassName.get(
                context.jackson() == JacksonVersion.JACKSON_3
                        ? "tools.jackson.databind"
                        : "com.fasterxml.jackson.databind",
                "JsonNode");
    }

    /** Returns the type of a map's keys. */
    public ClassName key(JavaType.MapOf map) {
        return map.key().map(key -> context.generated(key.name())).orElse(ClassName.get(String.class));
    }

    /** Marks a type whose value may be null, when nullness is annotated. */
    TypeName nullable(TypeName name) {
        return nullMarked ? name.annotated(NULLABLE) : name;
    }

    TypeName scalar(ScalarKind kind) {
        return switch (kind) {
            case STRING -> KnownTypes.of(String.class);
            case BOOLEAN -> KnownTypes.of(Boolean.class);
            case INT -> KnownTypes.of(Integer.class);
            case LONG -> KnownTypes.of(Long.class);
            case BIG_INTEGER -> KnownTypes.of(BigInteger.class);
            case DOUBLE -> KnownTypes.of(Double.class);
            case BIG_DECIMAL -> KnownTypes.of(BigDecimal.class);
            case OFFSET_DATE_TIME -> KnownTypes.of(OffsetDateTime.class);
            case OFFSET_TIME -> KnownTypes.of(OffsetTime.class);
            case LOCAL_DATE -> KnownTypes.of(LocalDate.class);
            case UUID -> KnownTypes.of(UUID.class);
            case URI -> KnownTypes.of(URI.class);
            case BYTES -> context.support("Bytes");
        };
    }
}
