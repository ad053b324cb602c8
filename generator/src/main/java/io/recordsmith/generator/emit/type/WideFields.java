package io.recordsmith.generator.emit.type;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The fields of a wide class. All are final, so a constructor has to set them: where that would make it too long, they
 * are kept in objects of nested classes, each with a part of them.
 */
final class WideFields {
    /** Setting a field takes up to 11 bytes. */
    private static final int MOST_IN_CONSTRUCTOR = 600;

    private final TypeNames types;
    private final ClassName self;
    private final List<List<RecordPart>> groups;
    private final boolean split;
    private final Map<String, String> places = new HashMap<>();

    WideFields(TypeNames types, ClassName self, List<List<RecordPart>> groups) {
        this.types = types;
        this.self = self;
        this.groups = groups;
        this.split = groups.stream().mapToInt(List::size).sum() > MOST_IN_CONSTRUCTOR;
        for (int i = 1; i <= groups.size(); i++) {
            String place = split ? "part" + i + "." : "";
            groups.get(i - 1).forEach(part -> places.put(part.name(), place));
        }
    }

    /** Returns the expression for a component's field in an object, given as an expression. */
    CodeBlock of(String owner, RecordPart part) {
        return CodeBlock.of("$L.$L$N", owner, places.get(part.name()), part.name());
    }

    /** Adds the fields and the constructor, whose parameter is the builder. */
    void addTo(TypeSpec.Builder type) {
        if (!split) {
            groups.forEach(group -> group.forEach(part -> type.addField(field(part))));
            type.addMethod(constructor(groups.stream().flatMap(List::stream).toList()));
            return;
        }
        MethodSpec.Builder constructor = constructor();
        for (int i = 1; i <= groups.size(); i++) {
            ClassName nested = self.nestedClass("Part" + i);
            FieldSpec.Builder field = FieldSpec.builder(nested, "part" + i, Modifier.PRIVATE, Modifier.FINAL);
            boolean constrained = groups.get(i - 1).stream()
                    .anyMatch(part -> !part.component().constraints().isEmpty());
            if (constrained) {
                field.addAnnotation(
                        AnnotationSpec.builder(ConstraintAnnotations.VALID).build());
            }
            type.addField(field.build());
            constructor.addStatement("this.part$L = new $T(builder)", i, nested);
            type.addType(part(nested, groups.get(i - 1)));
        }
        type.addMethod(constructor.build());
    }

    private TypeSpec part(ClassName name, List<RecordPart> parts) {
        TypeSpec.Builder type =
                TypeSpec.classBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        parts.forEach(part -> type.addField(field(part)));
        return type.addMethod(constructor(parts)).build();
    }

    private FieldSpec field(RecordPart part) {
        return FieldSpec.builder(types.component(part.component()), part.name(), Modifier.PRIVATE, Modifier.FINAL)
                .addAnnotations(ConstraintAnnotations.of(part.component().constraints()))
                .build();
    }

    private MethodSpec constructor(List<RecordPart> parts) {
        MethodSpec.Builder constructor = constructor();
        parts.forEach(part -> constructor.addStatement("this.$N = $L", part.name(), taken(part)));
        return constructor.build();
    }

    private MethodSpec.Builder constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(self.nestedClass("Builder"), "builder");
    }

    private static CodeBlock taken(RecordPart part) {
        return part.rest()
                ? CodeBlock.of("builder.$1N == null ? $2T.of() : builder.$1N", part.name(), Map.class)
                : CodeBlock.of("builder.$N", part.name());
    }
}
