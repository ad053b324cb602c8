package io.recordsmith.it.conformance;

import io.recordsmith.generator.CompilationResult;
import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.generator.SchemaCompiler;
import io.recordsmith.generator.diagnostic.Severity;
import io.recordsmith.generator.option.FormatMode;
import io.recordsmith.it.harness.ExactJson;
import io.recordsmith.it.harness.GeneratedClasses;
import io.recordsmith.it.harness.GeneratedCode;
import io.recordsmith.it.harness.GeneratedEntry;
import io.recordsmith.it.harness.Jackson;
import io.recordsmith.it.harness.JavaCompilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Groups that are generated one by one, each into a package of its own, and compiled in one call. A group that cannot
 * be generated or compiled fails alone.
 */
final class GroupBatch {
    private static final String SUPPORT = "suite.support";
    private static final String SUPPORT_FOLDER = "suite/support/";

    private final Path workspace;
    private final Path catalog;
    private final Jackson jackson;
    private final Map<Integer, Unit> units = new TreeMap<>();
    private final Map<Integer, String> faults = new TreeMap<>();
    private final Map<String, String> support = new TreeMap<>();

    /** What one group became. */
    private record Unit(Map<String, String> sources, String validator, String codec) {}

    GroupBatch(Path workspace, Path catalog, Jackson jackson) {
        this.workspace = workspace;
        this.catalog = catalog;
        this.jackson = jackson;
    }

    /** Generates, compiles and asks, and returns the outcomes of all cases in order. */
    List<CaseOutcome> run(List<TestGroup> groups) {
        for (int i = 0; i < groups.size(); i++) {
            generate(i, groups.get(i));
        }
        GeneratedClasses loader = new GeneratedClasses(compile());
        List<CaseOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            outcomes.addAll(ask(i, groups.get(i), loader));
        }
        return outcomes;
    }

    private void generate(int index, TestGroup group) {
        CompilationResult result;
        try {
            result = SchemaCompiler.compile(options(index, group));
        } catch (RuntimeException | StackOverflowError crash) {
            faults.put(index, "the compiler crashed: " + crash + " at " + crash.getStackTrace()[0]);
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

    /** Puts the support classes with those of the other groups and returns the rest. */
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

    private CompilerOptions options(int index, TestGroup group) {
        return CompilerOptions.builder()
                .sources(List.of(write(index, group)))
                .packageName(packageName(index))
                .supportPackage(Optional.of(SUPPORT))
                .jackson(jackson.option())
                .dialect(Optional.of(group.file().dialect().optionName()))
                .formats(group.file().part() == SuiteFile.Part.FORMAT ? FormatMode.ASSERT : FormatMode.DIALECT)
                .lossless(true)
                .catalog(Optional.of(catalog))
                .build();
    }

    private Path write(int index, TestGroup group) {
        try {
            Path folder = Files.createDirectories(workspace.resolve(packageName(index)));
            return Files.write(folder.resolve("schema.json"), ExactJson.write(group.schema()));
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
                units.keySet().forEach(index -> faults.put(index, "javac, in what all groups share: " + problem));
                units.clear();
            }
        }
        return Map.of();
    }

    private boolean dropFaulty(List<JavaCompilation.Problem> problems) {
        boolean dropped = false;
        for (JavaCompilation.Problem problem : problems) {
            String folder = problem.path().split("/", 2)[0];
            if (folder.matches("g\\d+")) {
                int index = Integer.parseInt(folder.substring(1));
                dropped |= units.remove(index) != null;
                faults.putIfAbsent(index, "javac: " + oneLine(problem.toString()));
            }
        }
        return dropped;
    }

    private List<CaseOutcome> ask(int index, TestGroup group, ClassLoader loader) {
        if (faults.containsKey(index)) {
            return notCompiled(group, faults.get(index));
        }
        Unit unit = units.get(index);
        GeneratedEntry entry;
        try {
            entry = new GeneratedEntry(loader, jackson, unit.validator(), unit.codec());
        } catch (IllegalStateException | LinkageError e) {
            return notCompiled(group, "no entry: " + e.getMessage());
        }
        return group.cases().stream()
                .map(test -> CaseOutcome.of(group, test, entry))
                .toList();
    }

    private static List<CaseOutcome> notCompiled(TestGroup group, String fault) {
        return group.cases().stream()
                .map(test -> CaseOutcome.notCompiled(group, test, fault))
                .toList();
    }

    private static String errors(CompilationResult result) {
        return result.diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .limit(3)
                .map(each -> "[" + each.code().id() + "] " + each.detail())
                .collect(Collectors.joining(" | "));
    }

    private static String packageName(int index) {
        return "g" + index;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
