package io.recordsmith.generator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.GeneratedSource;
import io.recordsmith.generator.emit.SourceFiles;
import io.recordsmith.generator.emit.codec.CheckTargets;
import io.recordsmith.generator.emit.codec.CodecEmitter;
import io.recordsmith.generator.emit.support.SupportSources;
import io.recordsmith.generator.emit.type.TypeEmitOptions;
import io.recordsmith.generator.emit.type.TypeEmitter;
import io.recordsmith.generator.emit.type.TypeNames;
import io.recordsmith.generator.emit.validator.CatalogFormats;
import io.recordsmith.generator.emit.validator.CheckCalls;
import io.recordsmith.generator.emit.validator.PatternMethods;
import io.recordsmith.generator.emit.validator.RegexMethods;
import io.recordsmith.generator.emit.validator.ValidatorEmitter;
import io.recordsmith.generator.keyword.EntrySchema;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.naming.NameTable;
import io.recordsmith.generator.naming.Unit;
import io.recordsmith.generator.output.GeneratedFile;
import io.recordsmith.generator.output.Manifest;
import io.recordsmith.generator.output.ManifestEntry;
import io.recordsmith.generator.plan.PatternPlans;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.ScopedGraph;
import io.recordsmith.generator.plan.check.CheckPlans;
import io.recordsmith.generator.plan.check.Placement;
import io.recordsmith.generator.plan.check.Verdict;
import io.recordsmith.generator.plan.stream.CheckKnowledge;
import io.recordsmith.generator.plan.stream.StatePlanner;
import io.recordsmith.generator.plan.type.JavaType;
import io.recordsmith.generator.plan.type.TypeDeclaration.RecordDeclaration;
import io.recordsmith.generator.plan.type.TypeModel;
import io.recordsmith.generator.plan.type.TypeUse;
import java.util.ArrayList;
import java.util.List;

/** The back of the compiler: from plans to files. */
final class CodeGeneration {
    private final CompilerOptions options;
    private final SchemaGraph graph;
    private final ScopedGraph scoped;
    private final NameTable names;
    private final TypeModel types;
    private final CheckPlans checks;
    private final PatternPlans patterns;
    private final EmitContext context;
    private final PatternMethods matchers;

    CodeGeneration(
            CompilerOptions options,
            SchemaGraph graph,
            ScopedGraph scoped,
            NameTable names,
            TypeModel types,
            CheckPlans checks,
            PatternPlans patterns) {
        this.options = options;
        this.graph = graph;
        this.scoped = scoped;
        this.names = names;
        this.types = types;
        this.checks = checks;
        this.patterns = patterns;
        String support = options.supportPackage().orElse(options.packageName() + ".support");
        this.context = new EmitContext(options.packageName(), support, options.jackson());
        this.matchers = new RegexMethods(patterns);
    }

    List<GeneratedFile> run() {
        List<GeneratedSource> sources = new ArrayList<>();
        sources.addAll(
                new TypeEmitter(context, new TypeEmitOptions(options.nullMarked(), options.databindAdapter()), graph)
                        .emit(types));
        Placement placement = Placement.of(checks, names::unit);
        ValidatorEmitter validators = validators(placement);
        for (TypeSpec type : validators.emit()) {
            sources.add(SourceFiles.of(context, origin(placement.unit(type.name())), type));
        }
        sources.addAll(codecs(validators.calls()).emit(names.entries()));
        List<GeneratedFile> files = new ArrayList<>();
        sources.forEach(source -> files.add(new GeneratedFile(source.path(), source.text())));
        SupportSources.copy(context.supportClasses(), context.supportPackage(), options.jackson())
                .forEach((path, text) -> files.add(new GeneratedFile(path, text)));
        files.add(Manifest.render(manifest()));
        files.sort(null);
        return files;
    }

    private String origin(Unit unit) {
        return graph.document(unit.root()).name() + "#" + unit.root().pointer();
    }

    private ValidatorEmitter validators(Placement placement) {
        return new ValidatorEmitter(scoped, checks, placement, context, matchers, new CatalogFormats(context), true);
    }

    private CodecEmitter codecs(CheckCalls calls) {
        StatePlanner states = new StatePlanner(scoped, new PlannedChecks(), patterns::matches);
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
                    public CodeBlock text(SchemaKey key, String text) {
                        return calls.text(key, text);
                    }
                },
                matchers::add,
                context,
                options.databindAdapter());
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

    private List<ManifestEntry> manifest() {
        TypeNames typeNames = new TypeNames(context, false);
        List<ManifestEntry> entries = new ArrayList<>();
        for (Unit unit : names.entries()) {
            EntrySchema entry = unit.entry().orElseThrow();
            TypeUse use = types.entryType(entry);
            String type = (use.nullable() ? typeNames.reference(use.type()) : typeNames.value(use.type())).toString();
            entries.add(new ManifestEntry(
                    entry.key(),
                    entry.dialect(),
                    type,
                    context.generated(unit.validator()).reflectionName(),
                    context.generated(unit.codec()).reflectionName(),
                    isImplied(use)));
        }
        return entries;
    }

    private boolean isImplied(TypeUse use) {
        return use.type() instanceof JavaType.Named named
                && types.declaration(named) instanceof RecordDeclaration record
                && record.implied();
    }
}
