package io.recordsmith.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.type.Component;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.TypeDeclaration.PatternComponent;
import io.recordsmith.generator.plan.type.TypeDeclaration.RecordDeclaration;
import java.util.function.UnaryOperator;

/** Emits what puts members of an object into the maps that a record keeps for them. */
final class MapPlaces {
    private final CodecScope scope;
    private final ClassName host;
    private final UnaryOperator<String> variables;

    /** Creates the places; {@code variables} gives the variable for a component's name. */
    MapPlaces(CodecScope scope, ClassName host, UnaryOperator<String> variables) {
        this.scope = scope;
        this.host = host;
        this.variables = variables;
    }

    /** Returns the variable that collects a component's entries. */
    String variable(Component map) {
        return variables.apply(map.javaName());
    }

    /** Emits variables that collect the entries of a record's maps. */
    CodeBlock declare(RecordDeclaration record) {
        CodeBlock.Builder code = CodeBlock.builder();
        record.maps().forEach(map -> code.add(declare(type(map), variable(map))));
        return code.build();
    }

    /** Emits a variable that collects the entries of a map. */
    CodeBlock declare(JavaType.MapOf type, String variable) {
        ClassName map = scope.support(type.key().isPresent() ? "KeyedMap" : "FlatMap");
        TypeName value = scope.typeNames().reference(type.value().type());
        CodeBlock types = type.key().isPresent()
                ? CodeBlock.of("$T, $T", scope.typeNames().key(type), value)
                : CodeBlock.of("$T", value);
        return CodeBlock.builder()
                .addStatement(
                        "$T<$L> $L = $T.$L()",
                        map.nestedClass("Builder"),
                        types,
                        variable,
                        map,
                        type.value().nullable() ? "nullableBuilder" : "builder")
                .build();
    }

    /**
     * Emits the statements that put a member, whose name is in {@code name}, where the record keeps it.
     *
     * @param homeless what becomes of a member that the record has no place for; null means that it may be skipped
     * @return null when every member may be skipped
     */
    CodeBlock put(RecordDeclaration record, State state, CodeBlock homeless) {
        CodeBlock last = record.additional()
                .map(map -> put(type(map), variable(map), state))
                .orElse(homeless);
        if (record.byPattern().isEmpty()) {
            return last;
        }
        CodeBlock.Builder code = CodeBlock.builder();
        String branch = "if";
        for (PatternComponent one : record.byPattern()) {
            CodeBlock matches = one.patterns().stream()
                    .map(pattern -> scope.methods()
                            .of(new CodecTask.Match(pattern), host)
                            .call(host, "name"))
                    .collect(CodeBlock.joining(" || "));
            code.add("$L ($L) {\n$>", branch, matches)
                    .add(put(type(one.map()), variable(one.map()), state))
                    .add("$<");
            branch = "} else if";
        }
        CodeBlock skip =
                CodeBlock.builder().addStatement("parser.skipChildren()").build();
        return code.add("} else {\n$>")
                .add(last == null ? skip : last)
                .add("$<}\n")
                .build();
    }

    /** Emits the statements that put a member into a map; a name must not come twice. */
    CodeBlock put(JavaType.MapOf map, String variable, State state) {
        CodeBlock key = map.key()
                .map(type -> scope.methods().of(new CodecTask.Key(type), host).call(host, "name, parser"))
                .orElse(CodeBlock.of("name"));
        return CodeBlock.builder()
                .beginControlFlow("if (!$L.put($L, $L))", variable, key, scope.read(map.value(), state, host))
                .addStatement("throw $T.duplicate(parser)", scope.support("Scalars"))
                .endControlFlow()
                .build();
    }

    private static JavaType.MapOf type(Component map) {
        return (JavaType.MapOf) map.type().type();
    }
}
