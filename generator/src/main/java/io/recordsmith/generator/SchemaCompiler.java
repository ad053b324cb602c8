package io.recordsmith.generator;

import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.dialect.Dialect;
import io.recordsmith.generator.dialect.Dialects;
import io.recordsmith.generator.emit.CodeEmission;
import io.recordsmith.generator.emit.EmitOptions;
import io.recordsmith.generator.keyword.EntrySchema;
import io.recordsmith.generator.keyword.ReaderOptions;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.keyword.SchemaGraphReader;
import io.recordsmith.generator.naming.NameTable;
import io.recordsmith.generator.naming.NamingOptions;
import io.recordsmith.generator.naming.Unit;
import io.recordsmith.generator.option.TypeFeature;
import io.recordsmith.generator.output.GeneratedFile;
import io.recordsmith.generator.output.Manifest;
import io.recordsmith.generator.output.ManifestEntry;
import io.recordsmith.generator.plan.FormatCatalog;
import io.recordsmith.generator.plan.PatternPlans;
import io.recordsmith.generator.plan.ScopedGraph;
import io.recordsmith.generator.plan.check.CheckPlans;
import io.recordsmith.generator.plan.type.TypeModel;
import io.recordsmith.generator.plan.type.TypeOptions;
import io.recordsmith.generator.plan.type.TypePlanner;
import io.recordsmith.generator.shape.Shapes;
import io.recordsmith.generator.source.ManifestReader;
import io.recordsmith.generator.source.SourceOptions;
import io.recordsmith.generator.source.SourceSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The compiler: runs the stages, from source files to generated files, without writing anything. */
public final class SchemaCompiler {
    private final CompilerOptions options;
    private final Diagnostics diagnostics = new Diagnostics();

    private SchemaCompiler(CompilerOptions options) {
        this.options = options;
    }

    /**
     * Compiles schemas. Faults of the input are told in the result; nothing is thrown for them and nothing is written.
     *
     * @param options what to compile, and how
     * @return the generated files and what there is to say about the input
     */
    public static CompilationResult compile(CompilerOptions options) {
        return new SchemaCompiler(options).run();
    }

    private CompilationResult run() {
        SourceSet sources = SourceSet.ofFiles(sourceOptions(), diagnostics);
        SchemaGraph graph = SchemaGraphReader.read(sources, readerOptions(), diagnostics);
        List<GeneratedFile> files = diagnostics.hasErrors() ? List.of() : generate(graph);
        List<Path> inputs = new ArrayList<>(sources.files());
        inputs.addAll(options.manifests());
        return new CompilationResult(diagnostics.hasErrors() ? List.of() : files, diagnostics.sorted(), inputs);
    }

    private List<GeneratedFile> generate(SchemaGraph graph) {
        Shapes shapes = new Shapes(graph, diagnostics);
        NameTable names = NameTable.of(graph, shapes, namingOptions(), diagnostics);
        TypeModel types = TypePlanner.plan(shapes, names, typeOptions(), diagnostics);
        ScopedGraph scoped = new ScopedGraph(graph);
        PatternPlans patterns = PatternPlans.of(graph, diagnostics);
        CheckPlans checks = CheckPlans.of(
                graph.entries(), scoped, format -> FormatCatalog.find(format).isPresent(), diagnostics);
        if (diagnostics.hasErrors()) {
            return List.of();
        }
        CodeEmission emission =
                new CodeEmission(emitOptions(), graph, scoped, names, types, checks, patterns, diagnostics);
        List<GeneratedFile> files = new ArrayList<>();
        emission.run().forEach(source -> files.add(new GeneratedFile(source.path(), source.text())));
        files.add(Manifest.render(manifest(names, types, emission)));
        files.sort(null);
        return files;
    }

    private List<ManifestEntry> manifest(NameTable names, TypeModel types, CodeEmission emission) {
        String prefix = options.packageName().isEmpty() ? "" : options.packageName() + ".";
        List<ManifestEntry> entries = new ArrayList<>();
        for (Unit unit : names.entries()) {
            EntrySchema entry = unit.entry().orElseThrow();
            entries.add(new ManifestEntry(
                    entry.key(),
                    entry.dialect(),
                    emission.typeName(entry),
                    prefix + unit.validator(),
                    prefix + unit.codec(),
                    types.isImplied(entry)));
        }
        return entries;
    }

    private SourceOptions sourceOptions() {
        return new SourceOptions(
                options.sources(), options.components(), options.catalog(), options.includes(), options.excludes());
    }

    private ReaderOptions readerOptions() {
        Dialect dialect = options.dialect().flatMap(Dialects::named).orElse(Dialects.DRAFT_2020_12);
        return ReaderOptions.DEFAULT
                .withDialect(dialect)
                .withFormats(options.formats())
                .withContent(options.content())
                .withUnknownKeywords(options.unknownKeywords())
                .withJavaNames(options.javaNames())
                .withEntries(options.entries());
    }

    private NamingOptions namingOptions() {
        return new NamingOptions(
                options.typePrefix(),
                options.typeSuffix(),
                options.typeNames(),
                options.existingTypes(),
                ManifestReader.read(options.manifests(), diagnostics));
    }

    private EmitOptions emitOptions() {
        String support = options.supportPackage().orElse(options.packageName() + ".support");
        return new EmitOptions(
                options.packageName(),
                support,
                options.jackson(),
                options.databindAdapter(),
                options.nullMarked(),
                options.annotations(),
                options.fastLane(),
                options.features(),
                options.interfaces(),
                options.supportClasses());
    }

    private TypeOptions typeOptions() {
        return new TypeOptions(
                options.lossless(),
                options.formatTypes(),
                options.typesByFormat(),
                options.numberTypes(),
                options.unknownProperties(),
                options.features().contains(TypeFeature.JAKARTA_VALIDATION));
    }
}
