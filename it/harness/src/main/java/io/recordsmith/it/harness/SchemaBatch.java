package io.recordsmith.it.harness;

import io.recordsmith.generator.CompilationResult;
import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.generator.SchemaCompiler;
import io.recordsmith.generator.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Schemas that have nothing to do with each other, generated one by one, each into a package of its own, and compiled
 * in one call. One that cannot be generated or compiled fails alone.
 */
public final class SchemaBatch {
    private static final String SUPPORT = "batch.support";
    private static final String SUPPORT_FOLDER = "batch/support/";

    private final Path workspace;
    private final Optional<Path> catalog;
    private final Jackson jackson;
    private final Map<Integer, Unit> units = new TreeMap<>();
    private final Map<Integer, String> faults = new TreeMap<>();
    private final Map<String, String> support = new TreeMap<>();

    /**
     * A schema to compile.
     *
     * @param schema the schema
     * @param dialect the compiler's name for its dialect, which a {@code $schema} in it overrules
     * @param options adds the options that the schema is to be read with
     */
    public record Request(JsonNode schema, String dialect, UnaryOperator<CompilerOptions.Builder> options) {

        /**
         * Makes a request with the compiler's own options.
         *
         * @param schema the schema
         * @param dialect the compiler's name for its dialect
         */
        public Request(JsonNode schema, String dialect) {
            this(schema, dialect, UnaryOperator.identity());
        }
    }

    /**
     * What a schema became.
     *
     * @param entry its code, empty if it became none
     * @param fault why it became none, else empty
     */
    public record Outcome(Optional<GeneratedEntry> entry, String fault) {}

    private record Unit(Map<String, String> sources, String validator, String codec) {}

    private SchemaBatch(Path workspace, Optional<Path> catalog, Jackson jackson) {
        this.workspace = workspace;
        this.catalog = catalog;
        this.jackson = jackson;
    }

    /**
     * Generates, compiles and loads schemas, lossless.
     *
     * @param requests the schemas
     * @param workspace an empty directory
     * @param catalog the compiler's catalog of other documents
     * @param jackson what code is generated for
     * @return what each became, in order
     */
    public static List<Outcome> compile(
            List<Request> requests, Path workspace, Optional<Path> catalog, Jackson jackson) {
        return new SchemaBatch(workspace, catalog, jackson).run(requests);
    }

    private List<Outcome> run(List<Request> requests) {
        for (int i = 0; i < requests.size(); i++) {
            generate(i, requests.get(i));
        }
        GeneratedClasses loader = new GeneratedClasses(compile());
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            outcomes.add(load(i, loader));
        }
        return outcomes;
    }

    private void generate(int index, Request request) {
        CompilationResult result;
        try {
            result = SchemaCompiler.compile(options(index, request));
        } catch (RuntimeException | StackOverflowError crash) {
            faults.put(index, "the compiler crashed: " + Answer.threw(crash).detail());
            return;
        }
        if (result.hasErrors()) {
            faults.put(index, errors(result));
            return;
        }
        JsonNode entry = GeneratedCode.manifest(result.files()).get("schema.json#");
        if (entry == null) {
            faults.put(index, "the manifest does not name schema.json#");
            return;
        }
        String validator = entry.get("validator").stringValue();
        String codec = entry.get("codec").stringValue();
        units.put(index, new Unit(ownSources(index, result), validator, codec));
    }

    /** Puts the support classes with those of the other schemas and returns the rest. */
    private Map<String, String> ownSources(int index, CompilationResult result) {
        Map<String, String> own = new TreeMap<>();
        GeneratedCode.javaSources(result.files()).forEach((path, text) -> {
            if (!path.startsWith(SUPPORT_FOLDER)) {
                own.put(path, text);
            } else if (!text.equals(support.computeIfAbsent(path, unseen -> text))) {
                faults.put(index, "the support class " + path + " is not the one that another schema gets");
            }
        });
        return own;
    }

    private CompilerOptions options(int index, Request request) {
        CompilerOptions.Builder builder = CompilerOptions.builder()
                .sources(List.of(write(index, request.schema())))
                .packageName(packageName(index))
                .supportPackage(Optional.of(SUPPORT))
                .jackson(jackson.option())
                .dialect(Optional.of(request.dialect()))
                .lossless(true)
                .catalog(catalog);
        return request.options().apply(builder).build();
    }

    private Path write(int index, JsonNode schema) {
        try {
            Path folder = Files.createDirectories(workspace.resolve(packageName(index)));
            return Files.write(folder.resolve("schema.json"), ExactJson.write(schema));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles all units, leaving out those with problems until the rest compiles. */
    private Map<String, byte[]> compile() {
        while (!units.isEmpty()) {
            Map<String, String> sources = new TreeMap<>(support);
            units.values().forEach(unit -> sources.putAll(unit.sources()));
            JavaCompilation compilation = JavaCompilation.of(sources, jackson);
            if (compilation.problems().isEmpty()) {
                return compilation.classes();
            }
            if (!dropFaulty(compilation.problems())) {
                String problem = oneLine(compilation.problems().get(0).toString());
                units.keySet().forEach(index -> faults.put(index, "javac, in what all schemas share: " + problem));
                units.clear();
            }
        }
        return Map.of();
    }

    private boolean dropFaulty(List<JavaCompilation.Problem> problems) {
        boolean dropped = false;
        for (JavaCompilation.Problem problem : problems) {
            String folder = problem.path().split("/", 2)[0];
            if (folder.matches("s\\d+")) {
                int index = Integer.parseInt(folder.substring(1));
                dropped |= units.remove(index) != null;
                faults.putIfAbsent(index, "javac: " + oneLine(problem.toString()));
            }
        }
        return dropped;
    }

    private Outcome load(int index, ClassLoader loader) {
        if (faults.containsKey(index)) {
            return new Outcome(Optional.empty(), faults.get(index));
        }
        Unit unit = units.get(index);
        try {
            GeneratedEntry entry = new GeneratedEntry(loader, jackson, unit.validator(), unit.codec());
            return new Outcome(Optional.of(entry), "");
        } catch (IllegalStateException | LinkageError e) {
            return new Outcome(Optional.empty(), "the code cannot be loaded: " + e);
        }
    }

    private static String errors(CompilationResult result) {
        return result.diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .limit(3)
                .map(each -> "[" + each.code().id() + "] " + each.detail())
                .collect(Collectors.joining(" | "));
    }

    private static String packageName(int index) {
        return "s" + index;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
