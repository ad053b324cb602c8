package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.KnownTypes;
import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.ObjectKeyword.AdditionalProperties;
import io.recordsmith.generator.keyword.ObjectKeyword.PatternProperties;
import io.recordsmith.generator.keyword.ObjectKeyword.Properties;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.UnevaluatedKeyword.UnevaluatedProperties;
import io.recordsmith.generator.plan.SchemaKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Emits what a schema says about the members of objects, and which of them it has evaluated. */
final class MemberAnnotations {
    private static final TypeName NAMES =
            ParameterizedTypeName.get(KnownTypes.of(Set.class), KnownTypes.type(String.class));

    private final AnnotationMethods method;
    private final AnnotationClass host;

    MemberAnnotations(AnnotationMethods method) {
        this.method = method;
        this.host = method.host();
    }

    /** Emits the keywords that look at names, and then the one for the names that those did not look at. */
    CodeBlock evaluated() {
        CodeBlock.Builder code = CodeBlock.builder();
        Optional<Properties> properties = method.schema().find(Properties.class);
        Optional<PatternProperties> patterns = method.schema().find(PatternProperties.class);
        List<CodeBlock> seen = new ArrayList<>();
        properties.ifPresent(keyword -> {
            named(keyword, code);
            seen.add(CodeBlock.of("!properties.contains(name)"));
        });
        patterns.ifPresent(keyword -> {
            patterned(keyword, code);
            seen.add(CodeBlock.of("!patternProperties.contains(name)"));
        });
        method.schema()
                .find(AdditionalProperties.class)
                .ifPresent(keyword -> others(keyword, keyword.schema(), CodeBlock.join(seen, " && "), code));
        return ofObjects(code.build());
    }

    /** Emits the keyword for the names that nothing has evaluated that holds for the object. */
    CodeBlock rest() {
        CodeBlock.Builder code = CodeBlock.builder();
        method.schema()
                .find(UnevaluatedProperties.class)
                .ifPresent(keyword ->
                        others(keyword, keyword.schema(), CodeBlock.of("!evaluated.hasProperty(name)"), code));
        return ofObjects(code.build());
    }

    private static CodeBlock ofObjects(CodeBlock code) {
        return AnnotationMethods.when(CodeBlock.of("instance.isObject()"), code);
    }

    private void named(Properties keyword, CodeBlock.Builder code) {
        set("properties", code);
        List<CodeBlock> members = new ArrayList<>();
        keyword.schemas().forEach((name, schema) -> members.add(member(name, schema)));
        code.add(method.split(members, method.name() + "Properties", NAMES, "properties"));
        tell(keyword, "properties", code);
    }

    private CodeBlock member(String name, Schema schema) {
        CodeBlock literal = Literals.string(name);
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if (instance.has($L))", literal)
                .addStatement("properties.add($L)", literal);
        call(schema, CodeBlock.of("instance.get($L)", literal), literal, code);
        return code.endControlFlow().build();
    }

    private void patterned(PatternProperties keyword, CodeBlock.Builder code) {
        set("patternProperties", code);
        open(code);
        keyword.schemas().forEach((pattern, schema) -> {
            CodeBlock matches = host.matches(keyword.pattern(pattern), method.name(), "name");
            code.beginControlFlow("if ($L)", matches).addStatement("patternProperties.add(name)");
            call(schema, CodeBlock.of("member.getValue()"), CodeBlock.of("name"), code);
            code.endControlFlow();
        });
        code.endControlFlow();
        tell(keyword, "patternProperties", code);
    }

    private void others(Keyword keyword, Schema schema, CodeBlock unseen, CodeBlock.Builder code) {
        set(keyword.name(), code);
        open(code);
        if (!unseen.isEmpty()) {
            code.beginControlFlow("if ($L)", unseen);
        }
        code.addStatement("$L.add(name)", keyword.name());
        call(schema, CodeBlock.of("member.getValue()"), CodeBlock.of("name"), code);
        if (!unseen.isEmpty()) {
            code.endControlFlow();
        }
        code.endControlFlow();
        tell(keyword, keyword.name(), code);
    }

    private static void set(String variable, CodeBlock.Builder code) {
        code.addStatement("$T $L = new $T<>()", NAMES, variable, LinkedHashSet.class);
    }

    private void open(CodeBlock.Builder code) {
        TypeName member = ParameterizedTypeName.get(
                KnownTypes.of(Map.Entry.class),
                KnownTypes.type(String.class),
                host.scope().jackson().node());
        code.beginControlFlow("for ($T member : instance.properties())", member);
        code.addStatement("$T name = member.getKey()", String.class);
    }

    private void call(Schema schema, CodeBlock value, CodeBlock name, CodeBlock.Builder code) {
        SchemaKey applied = host.graph().subschema(method.key(), schema);
        if (host.speaks(applied)) {
            code.addStatement(host.call(applied, value, host.property(method.key(), schema, name)));
        }
    }

    private void tell(Keyword keyword, String variable, CodeBlock.Builder code) {
        code.addStatement(
                "$T.properties(report, $L, $L, evaluated)",
                host.scope().support("Annotations"),
                Literals.string(keyword.name()),
                variable);
    }
}
