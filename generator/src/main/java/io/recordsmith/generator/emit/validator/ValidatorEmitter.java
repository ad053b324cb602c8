package io.recordsmith.generator.emit.validator;

import com.palantir.javapoet.ClassName;
import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.SafeText;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.MethodSpec;
import io.recordsmith.generator.emit.code.TypeSpec;
import io.recordsmith.generator.emit.jackson.JacksonTree;
import io.recordsmith.generator.keyword.EntrySchema;
import io.recordsmith.generator.naming.Unit;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.ScopedGraph;
import io.recordsmith.generator.plan.annotation.AnnotationPlans;
import io.recordsmith.generator.plan.check.CharChecks;
import io.recordsmith.generator.plan.check.CheckPlans;
import io.recordsmith.generator.plan.check.PatternReach;
import io.recordsmith.generator.plan.check.Placement;
import io.recordsmith.generator.plan.check.ValidationPlan;
import io.recordsmith.generator.plan.stream.StatePlanner;
import io.recordsmith.generator.plan.type.TypeModel;
import io.recordsmith.generator.resource.SchemaLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Emits the validators: for each unit a class of checks, public where users name the unit, and further parts of it. */
public final class ValidatorEmitter {
    private final ScopedGraph graph;
    private final CheckScope scope;
    private final PatternReach reach;
    private final Optional<TypedValues> values;
    private Optional<AnnotationEmitter> annotations = Optional.empty();

    /** What is known of Java values: their types and, so that there are codecs, how they are read. */
    public record TypedValues(TypeModel types, StatePlanner states) {}

    /**
     * Creates an emitter.
     *
     * @param values empty when there are neither types nor codecs, so that every way leads through trees
     */
    public ValidatorEmitter(
            ScopedGraph graph,
            CheckPlans plans,
            Placement placement,
            EmitContext context,
            PatternMethods patterns,
            FormatChecks formats,
            Optional<TypedValues> values) {
        this.graph = graph;
        this.scope = new CheckScope(
                context,
                new JacksonTree(context.jackson()),
                plans,
                placement,
                patterns,
                new CharChecks(plans, patterns::takesChars),
                formats);
        this.values = values;
        this.reach = new PatternReach(graph, patterns::mayGiveUp);
    }

    /**
     * Lets the results for valid instances have annotations.
     *
     * @param units tells which unit a location belongs to
     */
    public void annotate(AnnotationPlans plans, Function<SchemaLocation, Unit> units) {
        annotations = Optional.of(new AnnotationEmitter(graph, scope, plans, units));
    }

    /** Returns the unit that a class belongs to. */
    public Unit unit(String name) {
        return annotations
                .flatMap(a -> a.unit(name))
                .orElseGet(() -> scope.placement().unit(name));
    }

    /** Returns how the checks are called; what is asked for here before {@link #emit} is emitted, too. */
    public CheckCalls calls() {
        return new CheckCalls(scope);
    }

    /** Returns the classes of checks, ordered by name, and then those of annotations. */
    public List<TypeSpec> emit() {
        SortedMap<String, ValidatorClass> hosts = new TreeMap<>();
        scope.placement().classes().forEach((name, plans) -> hosts.put(name, open(name, plans)));
        Optional<ValueApi> api = values.map(v -> new ValueApi(scope, v, hosts));
        CommonMethods common = new CommonMethods(scope);
        scope.placement().classes().forEach((name, plans) -> fill(hosts.get(name), common, plans, api));
        api.ifPresent(ValueApi::writeAll);
        List<TypeSpec> types = new ArrayList<>(
                hosts.values().stream().map(ValidatorClass::build).toList());
        List<EntrySchema> entries =
                hosts.keySet().stream().flatMap(name -> entry(name).stream()).toList();
        annotations.ifPresent(a -> types.addAll(a.emit(entries)));
        return types;
    }

    private ValidatorClass open(String name, List<ValidationPlan> plans) {
        Unit unit = scope.placement().unit(name);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(javadoc(unit))
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (entry(name).isPresent()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        ValidatorClass host = new ValidatorClass(scope, name, type);
        reserve(host, plans);
        return host;
    }

    /** Returns the entry whose public methods a class has. */
    private Optional<EntrySchema> entry(String name) {
        Unit unit = scope.placement().unit(name);
        return unit.entry().filter(e -> name.equals(unit.validator()));
    }

    private void fill(
            ValidatorClass host, CommonMethods common, List<ValidationPlan> plans, Optional<ValueApi> values) {
        entry(host.name()).ifPresent(entry -> addApi(host, common, entry, values));
        TreeMethods trees = new TreeMethods(host);
        TextMethods texts = new TextMethods(host);
        CharMethods chars = new CharMethods(host);
        for (ValidationPlan plan : plans) {
            trees.emit(plan);
            texts.emit(plan);
            chars.emit(plan);
        }
    }

    private void addApi(ValidatorClass host, CommonMethods common, EntrySchema entry, Optional<ValueApi> values) {
        SchemaKey root = graph.entry(entry);
        Unit unit = scope.placement().unit(host.name());
        Optional<ClassName> codec = values.map(v -> scope.context().generated(unit.codec()));
        String address = graph.schema(root).absoluteUri();
        String checkAddress = graph.schema(scope.plans().check(root).schema()).absoluteUri();
        boolean mayGiveUp = reach.from(root);
        Optional<ClassName> told = annotations.flatMap(a -> a.host(entry)).map(scope.context()::generated);
        ValidatorApi.Subject subject = new ValidatorApi.Subject(root, address, checkAddress, codec, mayGiveUp, told);
        new ValidatorApi(host, common, subject).methods().forEach(host::add);
        values.flatMap(v -> v.validate(host, entry, root, codec.orElseThrow(), mayGiveUp, told.isPresent()))
                .ifPresent(host::add);
    }

    private void reserve(ValidatorClass host, List<ValidationPlan> plans) {
        for (ValidationPlan plan : plans) {
            host.reserve(scope.placement().of(plan.key()).method());
            if (scope.plans().hasTextMethod(plan.key().schema())) {
                host.reserve(scope.placement().text(plan.key().schema()).method());
            }
        }
    }

    private static CodeBlock javadoc(Unit unit) {
        String place = "#" + unit.root().pointer();
        String schema = unit.entry().map(e -> e.document().name() + place).orElse(place);
        return CodeBlock.of("Checks instances of $L.\n", SafeText.code(schema));
    }
}
