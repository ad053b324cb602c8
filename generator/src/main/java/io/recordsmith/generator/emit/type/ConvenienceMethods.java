package io.recordsmith.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.recordsmith.generator.emit.code.KnownTypes;
import io.recordsmith.generator.option.TypeFeature;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes methods of records that only some users want: {@code withX}, and {@code optionalX} beside what may be null. */
final class ConvenienceMethods {
    private final TypeNames types;
    private final TypeEmitOptions options;

    ConvenienceMethods(TypeNames types, TypeEmitOptions options) {
        this.types = types;
        this.options = options;
    }

    /** Adds methods to a type; {@code wide} tells whether only its builder makes it. */
    void addTo(TypeSpec.Builder type, ClassName self, List<RecordPart> parts, boolean wide) {
        Set<String> taken = new HashSet<>();
        parts.forEach(part -> taken.add(part.name()));
        if (options.has(TypeFeature.OPTIONAL_ACCESSORS)) {
            parts.stream()
                    .filter(part -> part.component().javaNullable() && !part.rest())
                    .forEach(part -> type.addMethod(optional(part, free("optional", part, taken), wide)));
        }
        if (options.has(TypeFeature.WITHERS)) {
            Set<String> names = new HashSet<>();
            for (RecordPart part : parts) {
                type.addMethod(wither(self, part, free("with", part, names), parts, wide));
            }
        }
    }

    private static String free(String prefix, RecordPart part, Set<String> taken) {
        String name = prefix
                + part.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + part.name().substring(1);
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }

    private MethodSpec optional(RecordPart part, String name, boolean wide) {
        TypeName value = types.reference(part.component().type().type());
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(KnownTypes.of(Optional.class), value))
                .addStatement("return $T.ofNullable($N$L)", Optional.class, part.name(), wide ? "()" : "");
        return deprecated(method, part).build();
    }

    private MethodSpec wither(ClassName self, RecordPart part, String name, List<RecordPart> parts, boolean wide) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addParameter(types.component(part.component()), part.name());
        if (wide) {
            method.addStatement("return toBuilder().$1N($1N).build()", part.name());
        } else {
            CodeBlock arguments =
                    parts.stream().map(p -> CodeBlock.of("$N", p.name())).collect(CodeBlock.joining(",$W"));
            method.addStatement("return new $T($L)", self, arguments);
        }
        return deprecated(method, part).build();
    }

    private static MethodSpec.Builder deprecated(MethodSpec.Builder method, RecordPart part) {
        return part.deprecated() ? method.addAnnotation(Deprecated.class) : method;
    }
}
