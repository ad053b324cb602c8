package io.recordsmith.generator.emit;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.emit.code.CodeBlock;
import io.recordsmith.generator.emit.code.TypeSpec;
import io.recordsmith.generator.emit.codec.CheckTargets;
import io.recordsmith.generator.emit.codec.CodecEmitter;
import io.recordsmith.generator.emit.support.SupportCatalogue;
import io.recordsmith.generator.emit.support.SupportSources;
import io.recordsmith.generator.emit.type.TypeEmitOptions;
import io.recordsmith.generator.emit.type.TypeEmitter;
import io.recordsmith.generator.emit.type.TypeNames;
import io.recordsmith.generator.emit.validator.CatalogFormats;
import io.recordsmith.generator.emit.validator.CheckCalls;
import io.recordsmith.generator.emit.validator.PatternMethods;
import io.recordsmith.generator.emit.validator.PlannedMatchers;
import io.recordsmith.generator.emit.validator.ValidatorEmitter;
import io.recordsmith.generator.emit.validator.ValidatorEmitter.TypedValues;
import io.recordsmith.generator.keyword.EntrySchema;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.naming.NameTable;
import io.recordsmith.generator.naming.Unit;
import io.recordsmith.generator.option.TypeFeature;
import io.recordsmith.generator.plan.PatternPlans;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.ScopedGraph;
import io.recordsmith.generator.plan.annotation.AnnotationPlans;
import io.recordsmith.generator.plan.check.CheckPlans;
import io.recordsmith.generator.plan.check.Placement;
import io.recordsmith.generator.plan.check.Verdict;
import io.recordsmith.generator.plan.lane.FastLane;
import io.recordsmith.generator.plan.lane.LaneTask;
import io.recordsmith.generator.plan.stream.CheckKnowledge;
import io.recordsmith.generator.plan.stream.State;
import io.recordsmith.generator.plan.stream.StatePlanner;
import io.recordsmith.generator.plan.type.TypeModel;
import io.recordsmith.generator.plan.type.TypeUse;
import io.recordsmith.generator.resource.SchemaLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes all code of a run: types, validators, codecs and the support classes that they need. */
public final class CodeEmission {
    private final EmitOptions options;
    private final SchemaGraph graph;
    private final ScopedGraph scoped;
    private final NameTable names;
    private final TypeModel types;
    private final CheckPlans checks;
    private final PatternPlans patterns;
    private final EmitContext context;
    private final PatternMethods matchers;
    private final Diagnostics diagnostics;

    /** Creates an emission of what the stages before have planned. */
    public CodeEmission(
            EmitOptions options,
            SchemaGraph graph,
            ScopedGraph scoped,
            NameTable names,
            TypeModel types,
            CheckPlans checks,
            PatternPlans patterns,
            Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.options = options;
        this.graph = graph;
        this.scoped = scoped;
        this.names = names;
        this.types = types;
        this.checks = checks;
        this.patterns = patterns;
        this.context = new EmitContext(
                options.packageName(),
                options.supportPackage(),
                options.jackson(),
                options.features().contains(TypeFeature.GENERATED_ANNOTATION));
        this.matchers = new PlannedMatchers(patterns, context);
    }

    /** Returns all source files, ordered by path. */
    public List<GeneratedSource> run() {
        TypeEmitOptions typeOptions = new TypeEmitOptions(
                options.nullMarked(), options.databindAdapter(), options.features(), options.interfaces());
        List<GeneratedSource> sources = new ArrayList<>(new TypeEmitter(context, typeOptions, graph).emit(types));
        Placement placement = Placement.of(checks, names::unit);
        StatePlanner states = new StatePlanner(scoped, new PlannedChecks(), patterns::matches);
        ValidatorEmitter validators = validators(placement, states);
        // Codecs first: validators have methods that only some codecs need.
        sources.addAll(codecs(validators.calls(), states, lane(states)).emit(names.entries()));
        for (TypeSpec type : validators.emit()) {
            sources.add(SourceFiles.of(context, origin(validators.unit(type.name())), type));
        }
        SupportSources.copy(supportClasses(), context.supportPackage(), options.jackson())
                .forEach((path, text) -> sources.add(new GeneratedSource(path, text)));
        sources.sort(null);
        return sources;
    }

    private Collection<String> supportClasses() {
        return switch (options.supportClasses()) {
            case NEEDED -> context.supportClasses();
            case ALL -> SupportCatalogue.ALL;
            case NONE -> List.of();
        };
    }

    /** Returns the Java type of an entry's values as it is written in source, with packages. */
    public String typeName(EntrySchema entry) {
        TypeNames typeNames = new TypeNames(context, false);
        TypeUse use = types.entryType(entry);
        return (use.nullable() ? typeNames.reference(use.type()) : typeNames.value(use.type())).toString();
    }

    private String origin(Unit unit) {
        return graph.document(unit.root()).name() + "#" + unit.root().pointer();
    }

    private ValidatorEmitter validators(Placement placement, StatePlanner states) {
        TypedValues values = new TypedValues(types, states);
        ValidatorEmitter emitter = new ValidatorEmitter(
                scoped, checks, placement, context, matchers, new CatalogFormats(context), Optional.of(values));
        if (options.annotations()) {
            emitter.annotate(AnnotationPlans.of(graph.entries(), scoped), names::unit);
        }
        return emitter;
    }

    /** Returns what plans fast lanes, if there shall be some, after telling which entries have none and why. */
    private Optional<FastLane> lane(StatePlanner states) {
        if (!options.fastLane()) {
            return Optional.empty();
        }
        FastLane lane = new FastLane(types, states);
        for (Unit unit : names.entries()) {
            EntrySchema entry = unit.entry().orElseThrow();
            State state = states.state(List.of(scoped.entry(entry)));
            lane.obstacle(new LaneTask.Read(types.entryType(entry), state))
                    .map(reason -> "no fast lane for " + unit.name() + ": " + reason)
                    .map(message -> Diagnostic.info(
                            Code.NO_FAST_LANE, graph.schema(entry.location()).place(), message))
                    .ifPresent(diagnostics::report);
        }
        return Optional.of(lane);
    }

    private CodecEmitter codecs(CheckCalls calls, StatePlanner states, Optional<FastLane> lane) {
        return new CodecEmitter(
                graph,
                scoped,
                types,
                states,
                names::unit,
                new CheckTargets() {
                    @Override
                    public CodeBlock tree(SchemaKey key, String node) {
                        return calls.tree(key, node);
                    }

                    @Override
                    public CodeBlock tree(SchemaLocation location, String node) {
                        return checks.keysAt(location).stream()
                                .map(key -> calls.tree(key, node))
                                .collect(CodeBlock.joining(" || "));
                    }

                    @Override
                    public CodeBlock text(SchemaKey key, String text) {
                        return calls.text(key, text);
                    }

                    @Override
                    public Optional<CodeBlock> chars(SchemaKey key, CodeBlock chars) {
                        return calls.chars(key, chars);
                    }
                },
                (pattern, name, type) -> matchers.add(pattern, name, false, type),
                context,
                options.databindAdapter(),
                lane);
    }

    /** What the plans of the checks tell to the forward pass. */
    private final class PlannedChecks implements CheckKnowledge {
        @Override
        public SchemaKey meant(SchemaKey key) {
            return checks.check(key).schema();
        }

        @Override
        public boolean acceptsAll(SchemaKey key) {
            return checks.verdict(key) == Verdict.ACCEPTS;
        }

        @Override
        public boolean decidesText(SchemaKey key) {
            return checks.textVerdict(key) != Verdict.DEPENDS || checks.decidesText(key);
        }

        @Override
        public boolean refusesText(SchemaKey key) {
            return checks.textVerdict(key) == Verdict.REJECTS;
        }

        @Override
        public boolean asksText(SchemaKey key) {
            return checks.textVerdict(key) == Verdict.DEPENDS;
        }
    }
}
