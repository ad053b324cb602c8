package io.recordsmith.generator.emit.validator;

import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.dialect.Dialect;
import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.SourceFiles;
import io.recordsmith.generator.emit.support.SupportSources;
import io.recordsmith.generator.keyword.EntrySchema;
import io.recordsmith.generator.keyword.ReaderOptions;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.keyword.SchemaGraphReader;
import io.recordsmith.generator.naming.Unit;
import io.recordsmith.generator.option.JacksonVersion;
import io.recordsmith.generator.plan.FormatCatalog;
import io.recordsmith.generator.plan.PatternPlans;
import io.recordsmith.generator.plan.ScopedGraph;
import io.recordsmith.generator.plan.check.CheckPlans;
import io.recordsmith.generator.plan.check.Placement;
import io.recordsmith.generator.source.SourceSet;
import io.recordsmith.generator.source.SourceText;
import io.recordsmith.generator.testing.InMemoryCompiler;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Runs the stages from schema texts to validator sources, with trees as the only cursor, and compiles those. */
final class GeneratedValidators {
    static final String SUPPORT = "suite.support";

    private final SortedMap<String, String> sources = new TreeMap<>();
    private final SortedSet<String> supportClasses = new TreeSet<>();
    private final JacksonVersion jackson;

    GeneratedValidators(JacksonVersion jackson) {
        this.jackson = jackson;
    }

    /** Adds the validator of one schema, which becomes {@code packageName.SchemaValidator}. */
    Diagnostics add(String packageName, String schema, Dialect dialect, Map<URI, String> catalog) {
        return add(packageName, schema, ReaderOptions.DEFAULT.withDialect(dialect), catalog);
    }

    Diagnostics add(String packageName, String schema, ReaderOptions options, Map<URI, String> catalog) {
        Diagnostics diagnostics = new Diagnostics();
        SourceText text = new SourceText("schema.json", URI.create("https://example.com/schema.json"), schema);
        SourceSet set = SourceSet.ofTexts(List.of(text), List.of(), catalog, diagnostics);
        SchemaGraph graph = SchemaGraphReader.read(set, options, diagnostics);
        if (diagnostics.hasErrors()) {
            return diagnostics;
        }
        ScopedGraph scoped = new ScopedGraph(graph);
        PatternPlans patterns = PatternPlans.of(graph, diagnostics);
        CheckPlans plans = CheckPlans.of(
                graph.entries(), scoped, format -> FormatCatalog.find(format).isPresent(), diagnostics);
        if (diagnostics.hasErrors()) {
            return diagnostics;
        }
        EntrySchema entry = graph.entries().get(0);
        Unit unit = new Unit(entry.location(), Optional.of(entry), "Schema");
        EmitContext context = new EmitContext(packageName, SUPPORT, jackson);
        ValidatorEmitter emitter = new ValidatorEmitter(
                scoped,
                plans,
                Placement.of(plans, location -> unit),
                context,
                new PlannedMatchers(patterns, context),
                new CatalogFormats(context),
                Optional.empty());
        emitter.emit().forEach(type -> {
            var file = SourceFiles.of(context, "schema.json", type);
            sources.put(file.path(), file.text());
        });
        supportClasses.addAll(context.supportClasses());
        return diagnostics;
    }

    SortedMap<String, String> sources() {
        return sources;
    }

    /** Returns the support classes that the validators need. */
    Set<String> support() {
        return supportClasses;
    }

    /** Compiles all validators added so far, in one go. */
    ClassLoader compile() {
        SortedMap<String, String> all = new TreeMap<>(sources);
        var names = SupportSources.closure(supportClasses, jackson);
        all.putAll(SupportSources.copy(names, SUPPORT, jackson));
        return InMemoryCompiler.compile(all, System.getProperty("java.class.path"));
    }
}
