package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.ClassName;
import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.emit.code.TypeSpec;
import io.recordsmith.generator.keyword.ReferenceKeyword;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.ScopedGraph;
import io.recordsmith.generator.plan.check.CheckTarget;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** A class of methods that tell annotations, under construction: knows how they call each other and the checks. */
final class AnnotationClass {
    private final ValidatorClass type;
    private final ScopedGraph graph;
    private final Map<SchemaKey, CheckTarget> targets;

    AnnotationClass(CheckScope scope, String name, ScopedGraph graph, Map<SchemaKey, CheckTarget> targets) {
        TypeSpec.Builder builder = TypeSpec.classBuilder(name)
                .addJavadoc("Tells what the schemas say about instances that are valid.\n")
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        this.type = new ValidatorClass(scope, name, builder);
        this.graph = graph;
        this.targets = targets;
    }

    CheckScope scope() {
        return type.scope();
    }

    ScopedGraph graph() {
        return graph;
    }

    /** Returns calls of checks for their verdicts. */
    CheckCalls calls() {
        return new CheckCalls(type);
    }

    void add(MethodSpec method) {
        type.add(method);
    }

    String free(String wanted) {
        return type.free(wanted);
    }

    void reserve(String method) {
        type.reserve(method);
    }

    CodeBlock matches(String pattern, String wanted, String text) {
        return type.matches(pattern, wanted, text);
    }

    TypeSpec build() {
        return type.build();
    }

    ClassName evaluated() {
        return scope().support("Evaluated");
    }

    /** Begins a method about {@code instance}, which is at {@code report}. */
    MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addParameter(scope().jackson().node(), "instance")
                .addParameter(scope().support("Report"), "report");
    }

    /** Returns whether a schema says anything. */
    boolean speaks(SchemaKey key) {
        return targets.containsKey(key);
    }

    /** Returns a call of the method of a schema that speaks. */
    CodeBlock call(SchemaKey key, CodeBlock instance, CodeBlock report) {
        return type.call(targets.get(key), CodeBlock.of("$L, $L", instance, report));
    }

    /** Returns the report of a subschema about the same instance. */
    CodeBlock keyword(SchemaKey holder, Schema inner) {
        ClassName report = scope().support("Report");
        return moves(holder, inner)
                ? CodeBlock.of("$T.reference(report, $L, $L)", report, path(holder, inner), address(inner))
                : CodeBlock.of("$T.keyword(report, $L)", report, path(holder, inner));
    }

    /** Returns the report of what a reference leads to. */
    CodeBlock reference(SchemaKey holder, ReferenceKeyword keyword) {
        return CodeBlock.of(
                "$T.reference(report, $L, $L)",
                scope().support("Report"),
                Literals.string("/" + keyword.name()),
                address(graph.schema(graph.target(holder, keyword))));
    }

    /** Returns the report of a subschema about a property. */
    CodeBlock property(SchemaKey holder, Schema inner, CodeBlock name) {
        return below("property", holder, inner, name);
    }

    /** Returns the report of a subschema about an item. */
    CodeBlock item(SchemaKey holder, Schema inner, CodeBlock index) {
        return below("item", holder, inner, index);
    }

    private CodeBlock below(String step, SchemaKey holder, Schema inner, CodeBlock where) {
        ClassName report = scope().support("Report");
        CodeBlock path = path(holder, inner);
        return moves(holder, inner)
                ? CodeBlock.of("$T.$L(report, $L, $L, \"\", $L)", report, step, where, path, address(inner))
                : CodeBlock.of("$T.$L(report, $L, $L)", report, step, where, path);
    }

    private boolean moves(SchemaKey holder, Schema inner) {
        return !inner.resource().equals(graph.schema(holder).resource());
    }

    private static CodeBlock address(Schema schema) {
        return Literals.string(schema.absoluteUri());
    }

    private static CodeBlock path(SchemaKey holder, Schema inner) {
        int outer = holder.location().pointer().text().length();
        return Literals.string(inner.location().pointer().text().substring(outer));
    }
}
