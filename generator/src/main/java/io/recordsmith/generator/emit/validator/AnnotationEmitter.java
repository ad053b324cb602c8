package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.emit.Literals;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.emit.code.TypeSpec;
import io.recordsmith.generator.keyword.EntrySchema;
import io.recordsmith.generator.naming.Unit;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.ScopedGraph;
import io.recordsmith.generator.plan.annotation.AnnotationPlans;
import io.recordsmith.generator.plan.check.CheckTarget;
import io.recordsmith.generator.plan.check.MethodNames;
import io.recordsmith.generator.resource.SchemaLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Emits the classes that tell annotations: beside each unit's checks, which decide alone whether an instance is valid.
 * They are asked about valid instances only, so that whatever failed on the way has said nothing.
 */
final class AnnotationEmitter {
    private static final String ENTRY = "of";

    /** A schema takes some ten entries of a class's constant pool, of 65535. */
    private static final int IN_ONE_CLASS = 1000;

    private final ScopedGraph graph;
    private final CheckScope scope;
    private final Map<SchemaKey, CheckTarget> targets = new HashMap<>();
    private final SortedMap<String, List<SchemaKey>> classes = new TreeMap<>();
    private final SortedMap<String, Unit> units = new TreeMap<>();

    AnnotationEmitter(
            ScopedGraph graph, CheckScope scope, AnnotationPlans plans, Function<SchemaLocation, Unit> units) {
        this.graph = graph;
        this.scope = scope;
        SortedMap<Unit, List<SchemaKey>> byUnit = new TreeMap<>();
        for (SchemaKey key : plans.speaking()) {
            byUnit.computeIfAbsent(units.apply(key.location()), first -> new ArrayList<>())
                    .add(key);
        }
        byUnit.forEach(this::place);
    }

    private void place(Unit unit, List<SchemaKey> keys) {
        MethodNames names = new MethodNames(unit);
        names.take(ENTRY);
        for (int i = 0; i < keys.size(); i++) {
            int part = i / IN_ONE_CLASS + 1;
            String host = unit.validator() + "Annotations" + (part == 1 ? "" : "Part" + part);
            SchemaKey key = keys.get(i);
            targets.put(key, new CheckTarget(host, names.name(key.location())));
            classes.computeIfAbsent(host, first -> new ArrayList<>()).add(key);
            units.put(host, unit);
        }
    }

    /** Returns the name of the class that tells the annotations of an entry; empty when its schemas say nothing. */
    Optional<String> host(EntrySchema entry) {
        return Optional.ofNullable(targets.get(graph.entry(entry))).map(CheckTarget::host);
    }

    /** Returns the unit that a class belongs to; empty for a class of another emitter. */
    Optional<Unit> unit(String host) {
        return Optional.ofNullable(units.get(host));
    }

    /** Returns the classes, ordered by name. */
    List<TypeSpec> emit(Collection<EntrySchema> entries) {
        List<TypeSpec> types = new ArrayList<>();
        classes.forEach((name, keys) -> {
            AnnotationClass host = new AnnotationClass(scope, name, graph, targets);
            keys.forEach(key -> host.reserve(targets.get(key).method()));
            entries.stream()
                    .filter(entry -> host(entry).filter(name::equals).isPresent())
                    .forEach(entry -> host.add(entry(host, entry)));
            keys.forEach(
                    key -> new AnnotationMethods(host, key, targets.get(key).method()).emit());
            types.add(host.build());
        });
        return types;
    }

    private MethodSpec entry(AnnotationClass host, EntrySchema entry) {
        SchemaKey root = graph.entry(entry);
        return MethodSpec.methodBuilder(ENTRY)
                .addJavadoc(
                        "Returns the result for a valid instance; it says so when there were too many annotations.\n")
                .addModifiers(Modifier.STATIC)
                .returns(scope.support("ValidationResult"))
                .addParameter(scope.jackson().node(), "instance")
                .addStatement(
                        "$1T report = $1T.root($2L, $1T.DEFAULT_LIMIT, true)",
                        scope.support("Report"),
                        Literals.string(graph.schema(root).absoluteUri()))
                .beginControlFlow("try")
                .addStatement("$L(instance, report)", targets.get(root).method())
                .nextControlFlow("catch ($T limit)", scope.support("Rejection"))
                .addStatement("return report.result()")
                .endControlFlow()
                .addStatement("return report.result()")
                .build();
    }
}
