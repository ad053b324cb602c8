package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.SafeText;
import io.recordsmith.generator.emit.jackson.JacksonTree;
import io.recordsmith.generator.keyword.EntrySchema;
import io.recordsmith.generator.naming.Unit;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.ScopedGraph;
import io.recordsmith.generator.plan.check.CheckPlans;
import io.recordsmith.generator.plan.check.Placement;
import io.recordsmith.generator.plan.check.ValidationPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits the validators: for each unit a class of checks, public where users name the unit, and further parts of it. */
public final class ValidatorEmitter {
    private final ScopedGraph graph;
    private final CheckScope scope;
    private final boolean streams;

    /**
     * Creates an emitter.
     *
     * @param streams whether there are codecs, whose forward pass decides about bytes
     */
    public ValidatorEmitter(
            ScopedGraph graph,
            CheckPlans plans,
            Placement placement,
            EmitContext context,
            PatternMethods patterns,
            FormatChecks formats,
            boolean streams) {
        this.graph = graph;
        this.scope = new CheckScope(context, new JacksonTree(context.jackson()), plans, placement, patterns, formats);
        this.streams = streams;
    }

    /** Returns how the checks are called. */
    public CheckCalls calls() {
        return new CheckCalls(scope);
    }

    /** Returns the classes of checks, ordered by name. */
    public List<TypeSpec> emit() {
        List<TypeSpec> classes = new ArrayList<>();
        scope.placement().classes().forEach((name, plans) -> classes.add(emit(name, plans)));
        return classes;
    }

    private TypeSpec emit(String name, List<ValidationPlan> plans) {
        Unit unit = scope.placement().unit(name);
        Optional<EntrySchema> entry = unit.entry().filter(e -> name.equals(unit.validator()));
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(javadoc(unit))
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        ValidatorClass host = new ValidatorClass(scope, name, type);
        reserve(host, plans);
        entry.ifPresent(e -> {
            type.addModifiers(Modifier.PUBLIC);
            type.addMethods(api(host, unit, e));
        });
        TreeMethods trees = new TreeMethods(host);
        TextMethods texts = new TextMethods(host);
        for (ValidationPlan plan : plans) {
            trees.emit(plan);
            texts.emit(plan);
        }
        return host.build();
    }

    private void reserve(ValidatorClass host, List<ValidationPlan> plans) {
        for (ValidationPlan plan : plans) {
            host.reserve(scope.placement().of(plan.key()).method());
            if (scope.plans().hasTextMethod(plan.key().schema())) {
                host.reserve(scope.placement().text(plan.key().schema()).method());
            }
        }
    }

    private List<MethodSpec> api(ValidatorClass host, Unit unit, EntrySchema entry) {
        SchemaKey root = graph.entry(entry);
        Optional<ClassName> codec = streams ? Optional.of(scope.context().generated(unit.codec())) : Optional.empty();
        return new ValidatorApi(host, root, graph.schema(root).absoluteUri(), codec).methods();
    }

    private static CodeBlock javadoc(Unit unit) {
        String place = "#" + unit.root().pointer();
        String schema = unit.entry().map(e -> e.document().name() + place).orElse(place);
        return CodeBlock.of("Checks instances of $L.\n", SafeText.code(schema));
    }
}
