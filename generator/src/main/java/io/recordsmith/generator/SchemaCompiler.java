package io.recordsmith.generator;

import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.dialect.Dialect;
import io.recordsmith.generator.dialect.Dialects;
import io.recordsmith.generator.keyword.ReaderOptions;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.keyword.SchemaGraphReader;
import io.recordsmith.generator.naming.NameTable;
import io.recordsmith.generator.output.GeneratedFile;
import io.recordsmith.generator.plan.FormatCatalog;
import io.recordsmith.generator.plan.PatternPlans;
import io.recordsmith.generator.plan.ScopedGraph;
import io.recordsmith.generator.plan.check.CheckPlans;
import io.recordsmith.generator.plan.type.TypeModel;
import io.recordsmith.generator.plan.type.TypeOptions;
import io.recordsmith.generator.plan.type.TypePlanner;
import io.recordsmith.generator.shape.Shapes;
import io.recordsmith.generator.source.SourceOptions;
import io.recordsmith.generator.source.SourceSet;
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
        return new CompilationResult(
                diagnostics.hasErrors() ? List.of() : files, diagnostics.sorted(), sources.files());
    }

    private List<GeneratedFile> generate(SchemaGraph graph) {
        Shapes shapes = new Shapes(graph, diagnostics);
        NameTable names = NameTable.of(graph, shapes, diagnostics);
        TypeModel types = TypePlanner.plan(shapes, names, typeOptions(), diagnostics);
        ScopedGraph scoped = new ScopedGraph(graph);
        PatternPlans patterns = PatternPlans.of(graph, diagnostics);
        CheckPlans checks = CheckPlans.of(
                graph.entries(), scoped, format -> FormatCatalog.find(format).isPresent(), diagnostics);
        if (diagnostics.hasErrors()) {
            return List.of();
        }
        return new CodeGeneration(options, graph, scoped, names, types, checks, patterns).run();
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
                .withEntries(options.entries());
    }

    private TypeOptions typeOptions() {
        return new TypeOptions(options.lossless(), options.formatTypes(), options.unknownProperties());
    }
}
