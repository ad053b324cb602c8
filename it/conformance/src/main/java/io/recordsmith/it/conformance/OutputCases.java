package io.recordsmith.it.conformance;

import io.recordsmith.it.harness.ExactJson;
import io.recordsmith.it.harness.GeneratedEntry;
import io.recordsmith.it.harness.Jackson;
import io.recordsmith.it.harness.SchemaBatch;
import io.recordsmith.it.harness.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The suite's tests of output: what a validation reports, in a format of the specification, is valid by a schema, which
 * is compiled as well.
 */
final class OutputCases {
    static final String FOLDER = "output-tests";
    private static final String SCHEMA = "output-schema.json";

    private final Path root;
    private final Map<String, Path> remotes;
    private final Jackson jackson;

    /** A schema, an instance, and the schema for the output of one by the other. */
    private record OutputCase(TestGroup group, TestCase test, String format, JsonNode demanded) {}

    OutputCases(Path suite, Map<String, Path> remotes, Jackson jackson) {
        this.root = suite.resolve(FOLDER);
        this.remotes = remotes;
        this.jackson = jackson;
    }

    /** Runs the tests of a dialect, none if the suite has none. */
    List<CaseOutcome> run(SuiteDialect dialect) {
        Path folder = root.resolve(dialect.folder());
        if (!Files.isDirectory(folder.resolve("content")) || !Files.isRegularFile(folder.resolve(SCHEMA))) {
            return List.of();
        }
        List<OutputCase> cases = cases(dialect, folder.resolve("content"));
        List<SchemaBatch.Request> requests = new ArrayList<>();
        for (OutputCase each : cases) {
            requests.add(request(dialect, each.group.schema()));
            requests.add(request(dialect, each.demanded));
        }
        try (Workspace workspace = new Workspace()) {
            Path catalog = SuiteRun.writeCatalog(workspace.root(), documents(folder));
            List<SchemaBatch.Outcome> compiled =
                    SchemaBatch.compile(requests, workspace.root(), Optional.of(catalog), jackson);
            List<CaseOutcome> outcomes = new ArrayList<>();
            for (int i = 0; i < cases.size(); i++) {
                outcomes.add(outcome(cases.get(i), compiled.get(2 * i), compiled.get(2 * i + 1)));
            }
            return outcomes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SchemaBatch.Request request(SuiteDialect dialect, JsonNode schema) {
        return new SchemaBatch.Request(schema, dialect.optionName(), options -> options.annotations(true));
    }

    private static List<OutputCase> cases(SuiteDialect dialect, Path folder) {
        List<OutputCase> cases = new ArrayList<>();
        for (Path file : TestSuite.jsonFiles(folder)) {
            SuiteFile suiteFile = new SuiteFile(dialect, FOLDER + "/" + file.getFileName());
            for (JsonNode group : ExactJson.read(file)) {
                TestGroup testGroup = new TestGroup(
                        suiteFile, group.path("description").asString(""), group.required("schema"), List.of());
                for (JsonNode test : group.path("tests")) {
                    test.path("output").properties().forEach(output -> {
                        String description = test.path("description").asString("") + " (" + output.getKey() + ")";
                        TestCase testCase = new TestCase(description, test.required("data"), true);
                        cases.add(new OutputCase(testGroup, testCase, output.getKey(), output.getValue()));
                    });
                }
            }
        }
        return cases;
    }

    private static CaseOutcome outcome(OutputCase of, SchemaBatch.Outcome subject, SchemaBatch.Outcome demanded) {
        for (SchemaBatch.Outcome each : List.of(subject, demanded)) {
            if (each.entry().isEmpty()) {
                return CaseOutcome.notCompiled(of.group, of.test, each.fault());
            }
        }
        GeneratedEntry validator = subject.entry().orElseThrow();
        String output = validator.output(ExactJson.write(of.test.data()), of.format.toUpperCase(Locale.ROOT));
        List<String> wrong = demanded.entry().orElseThrow().errors(output.getBytes(StandardCharsets.UTF_8));
        return new CaseOutcome(
                of.group,
                of.test,
                Optional.empty(),
                wrong.isEmpty() ? wrong : List.of("output " + output + ": " + wrong));
    }

    /** The remotes, and the schema of the output format by its own identifier. */
    private Map<String, Path> documents(Path folder) {
        Map<String, Path> documents = new TreeMap<>(remotes);
        Path schema = folder.resolve(SCHEMA).toAbsolutePath();
        documents.put(ExactJson.read(schema).required("$id").stringValue(), schema);
        return documents;
    }
}
