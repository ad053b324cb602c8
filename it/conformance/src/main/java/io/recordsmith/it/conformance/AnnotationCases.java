package io.recordsmith.it.conformance;

import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.it.harness.Answers;
import io.recordsmith.it.harness.ExactJson;
import io.recordsmith.it.harness.GeneratedEntry;
import io.recordsmith.it.harness.Jackson;
import io.recordsmith.it.harness.SchemaBatch;
import io.recordsmith.it.harness.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The suite's tests of annotations: what schemas say about a place in an instance, as the output of code that was
 * generated with annotations tells it. Each assertion counts as a case.
 */
final class AnnotationCases {
    static final String FOLDER = "annotations";

    private final Path folder;
    private final Jackson jackson;

    /** What one group of a file says: a schema, the documents it refers to, and its tests. */
    private record AnnotationGroup(TestGroup group, JsonNode external, JsonNode tests) {}

    AnnotationCases(Path suite, Jackson jackson) {
        this.folder = suite.resolve(FOLDER).resolve("tests");
        this.jackson = jackson;
    }

    /** Runs the tests that are meant for a dialect, none if the suite has none. */
    List<CaseOutcome> run(SuiteDialect dialect) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<AnnotationGroup> groups = groups(dialect);
        try (Workspace workspace = new Workspace()) {
            Path catalog = SuiteRun.writeCatalog(workspace.root(), external(groups, workspace.root()));
            List<SchemaBatch.Request> requests = groups.stream()
                    .map(each -> new SchemaBatch.Request(
                            each.group.schema(), dialect.optionName(), AnnotationCases::options))
                    .toList();
            List<SchemaBatch.Outcome> compiled =
                    SchemaBatch.compile(requests, workspace.root(), Optional.of(catalog), jackson);
            List<CaseOutcome> outcomes = new ArrayList<>();
            for (int i = 0; i < groups.size(); i++) {
                outcomes.addAll(outcomes(groups.get(i), compiled.get(i)));
            }
            return outcomes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CompilerOptions.Builder options(CompilerOptions.Builder builder) {
        return builder.annotations(true);
    }

    private List<AnnotationGroup> groups(SuiteDialect dialect) {
        List<AnnotationGroup> groups = new ArrayList<>();
        for (Path file : TestSuite.jsonFiles(folder)) {
            SuiteFile suiteFile = new SuiteFile(dialect, FOLDER + "/" + file.getFileName());
            for (JsonNode group : ExactJson.read(file).path("suite")) {
                if (dialect.isCompatible(group.path("compatibility").asString(""))) {
                    String description = group.path("description").asString("");
                    groups.add(new AnnotationGroup(
                            new TestGroup(suiteFile, description, group.required("schema"), List.of()),
                            group.path("externalSchemas"),
                            group.path("tests")));
                }
            }
        }
        return groups;
    }

    private static Map<String, Path> external(List<AnnotationGroup> groups, Path workspace) throws IOException {
        Map<String, Path> documents = new TreeMap<>();
        for (AnnotationGroup group : groups) {
            for (Map.Entry<String, JsonNode> each : group.external.properties()) {
                Path file = workspace.resolve("external" + documents.size() + ".json");
                documents.put(each.getKey(), Files.write(file, ExactJson.write(each.getValue())));
            }
        }
        return documents;
    }

    private static List<CaseOutcome> outcomes(AnnotationGroup of, SchemaBatch.Outcome compiled) {
        List<CaseOutcome> outcomes = new ArrayList<>();
        for (JsonNode test : of.tests) {
            JsonNode instance = test.required("instance");
            for (JsonNode assertion : test.path("assertions")) {
                String description =
                        instance + " | " + assertion.path("keyword").asString("") + " at '"
                                + assertion.path("location").asString("") + "'";
                TestCase testCase = new TestCase(description, instance, true);
                outcomes.add(compiled.entry()
                        .map(entry -> outcome(of.group, testCase, assertion, entry))
                        .orElseGet(() -> CaseOutcome.notCompiled(of.group, testCase, compiled.fault())));
            }
        }
        return outcomes;
    }

    private static CaseOutcome outcome(TestGroup group, TestCase test, JsonNode assertion, GeneratedEntry entry) {
        Answers answers = Answers.of(entry, ExactJson.write(test.data()));
        List<String> wrong = new ArrayList<>(answers.wrong(true));
        ObjectNode found = annotations(entry, group, test, assertion);
        JsonNode expected = assertion.required("expected");
        if (!ExactJson.same(found, expected)) {
            wrong.add("the annotations are " + found + " instead of " + expected);
        }
        return new CaseOutcome(group, test, Optional.empty(), wrong);
    }

    /** Returns the annotations of a keyword at a place by the schemas that say them, as the suite writes their places. */
    private static ObjectNode annotations(GeneratedEntry entry, TestGroup group, TestCase test, JsonNode assertion) {
        Map<String, String> resources = new TreeMap<>();
        index(group.schema(), "", URI.create(""), resources);
        String ending = "/" + assertion.required("keyword").stringValue();
        ObjectNode found = JsonNodeFactory.instance.objectNode();
        String output = entry.output(ExactJson.write(test.data()), "BASIC");
        for (JsonNode unit :
                ExactJson.read(output.getBytes(StandardCharsets.UTF_8)).path("annotations")) {
            String absolute = unit.required("absoluteKeywordLocation").stringValue();
            boolean here = unit.required("instanceLocation").equals(assertion.required("location"));
            if (here && absolute.endsWith(ending)) {
                String place = absolute.substring(0, absolute.length() - ending.length());
                String[] parts = place.split("#", 2);
                found.set("#" + resources.getOrDefault(parts[0], "") + parts[1], unit.required("annotation"));
            }
        }
        return found;
    }

    /** Notes where in the document the resources begin that have identifiers of their own. */
    private static void index(JsonNode schema, String pointer, URI base, Map<String, String> resources) {
        URI own = schema.path("$id").isString() ? base.resolve(schema.get("$id").stringValue()) : base;
        if (!own.equals(base)) {
            resources.put(own.toString(), pointer);
        }
        schema.properties().forEach(each -> index(each.getValue(), pointer + "/" + each.getKey(), own, resources));
    }
}
