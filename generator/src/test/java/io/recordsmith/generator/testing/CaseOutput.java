package io.recordsmith.generator.testing;

import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.emit.EmitContext;
import io.recordsmith.generator.emit.GeneratedSource;
import io.recordsmith.generator.emit.type.TypeEmitOptions;
import io.recordsmith.generator.emit.type.TypeEmitter;
import io.recordsmith.generator.keyword.ReaderOptions;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.keyword.SchemaGraphReader;
import io.recordsmith.generator.naming.NameTable;
import io.recordsmith.generator.option.FormatTypes;
import io.recordsmith.generator.option.JacksonVersion;
import io.recordsmith.generator.option.UnknownProperties;
import io.recordsmith.generator.plan.type.TypeOptions;
import io.recordsmith.generator.plan.type.TypePlanner;
import io.recordsmith.generator.shape.Shapes;
import io.recordsmith.generator.source.SourceOptions;
import io.recordsmith.generator.source.SourceSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The types that are generated for a case.
 *
 * @param sources texts by path
 * @param diagnostics one a line
 */
public record CaseOutput(Case origin, Map<String, String> sources, String diagnostics) {

    public static CaseOutput of(Case one, JacksonVersion jackson) {
        Diagnostics diagnostics = new Diagnostics();
        SourceOptions files =
                new SourceOptions(one.sources(), one.components(), Optional.empty(), List.of(), List.of());
        SchemaGraph graph = SchemaGraphReader.read(
                SourceSet.ofFiles(files, diagnostics),
                ReaderOptions.DEFAULT.withJavaNames(one.flag("javaNames")),
                diagnostics);
        Shapes shapes = new Shapes(graph, diagnostics);
        NameTable names = NameTable.of(graph, shapes, diagnostics);
        EmitContext context = new EmitContext(one.packageName(), "io.recordsmith.support", jackson);
        List<GeneratedSource> generated = new TypeEmitter(
                        context, new TypeEmitOptions(one.flag("nullMarked"), false), graph)
                .emit(TypePlanner.plan(shapes, names, options(one), diagnostics));
        Map<String, String> sources = new TreeMap<>();
        generated.forEach(source -> sources.put(source.path(), source.text()));
        return new CaseOutput(one, sources, text(one, diagnostics));
    }

    /** Returns what is compared, by path inside the package. */
    public Map<String, String> golden() {
        String directory = origin.packageName().replace('.', '/') + "/";
        Map<String, String> golden = new TreeMap<>();
        sources.forEach((path, text) -> golden.put(path.replace(directory, ""), text));
        return golden;
    }

    private static TypeOptions options(Case one) {
        boolean lossless = one.flag("lossless");
        String unknown = one.text("unknownProperties", lossless ? "keep" : "ignore");
        String formats = one.text("formatTypes", lossless ? "string" : "java");
        return new TypeOptions(
                lossless,
                FormatTypes.valueOf(formats.toUpperCase(Locale.ROOT)),
                UnknownProperties.valueOf(unknown.toUpperCase(Locale.ROOT)));
    }

    private static String text(Case one, Diagnostics diagnostics) {
        Path folder = one.folder();
        return diagnostics.sorted().stream()
                .map(Diagnostic::toString)
                .map(line -> line.replace(folder + "/", "") + "\n")
                .collect(Collectors.joining());
    }
}
