package io.recordsmith.it.conformance;

import io.recordsmith.it.harness.Jackson;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The outcome of a run as a JSON document: per dialect and file what passed and failed, failing cases by description. */
final class Report {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final KnownFailures known;

    Report(KnownFailures known) {
        this.known = known;
    }

    byte[] of(Map<Jackson, List<CaseOutcome>> outcomes) {
        ObjectNode report = NODES.objectNode();
        report.put(
                "jackson",
                outcomes.keySet().stream()
                        .map(jackson -> jackson.option().optionName())
                        .collect(Collectors.joining(",")));
        List<CaseOutcome> all = outcomes.values().stream().flatMap(List::stream).toList();
        total(report, all);
        ArrayNode dialects = report.putArray("dialects");
        outcomes.forEach((jackson, of) ->
                byDialect(of).forEach((dialect, some) -> dialects.add(dialect(jackson, dialect, some))));
        report.set("obsoleteKnownFailures", strings(known.obsolete(all)));
        return (MAPPER.writeValueAsString(report) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static Map<SuiteDialect, List<CaseOutcome>> byDialect(List<CaseOutcome> outcomes) {
        return outcomes.stream()
                .collect(Collectors.groupingBy(
                        outcome -> outcome.group().file().dialect(),
                        () -> new EnumMap<>(SuiteDialect.class),
                        Collectors.toList()));
    }

    private ObjectNode dialect(Jackson jackson, SuiteDialect dialect, List<CaseOutcome> outcomes) {
        ObjectNode node = NODES.objectNode();
        node.put("dialect", dialect.optionName());
        node.put("jackson", jackson.option().optionName());
        total(node, outcomes);
        Map<SuiteFile, List<CaseOutcome>> byFile = outcomes.stream()
                .collect(Collectors.groupingBy(outcome -> outcome.group().file(), TreeMap::new, Collectors.toList()));
        ArrayNode files = node.putArray("files");
        byFile.forEach((file, of) -> files.add(file(file, of)));
        return node;
    }

    private ObjectNode file(SuiteFile file, List<CaseOutcome> outcomes) {
        ObjectNode node = NODES.objectNode();
        node.put("file", file.path());
        total(node, outcomes);
        ArrayNode failures = node.putArray("failures");
        outcomes.stream().filter(outcome -> !outcome.passed()).forEach(outcome -> failures.add(failure(outcome)));
        ArrayNode refusals = node.putArray("refusals");
        outcomes.stream().filter(CaseOutcome::notRepresentable).forEach(outcome -> refusals.add(refusal(outcome)));
        return node;
    }

    private static ObjectNode refusal(CaseOutcome outcome) {
        ObjectNode node = NODES.objectNode();
        node.put("group", outcome.group().description());
        node.put("case", outcome.test().description());
        node.put("message", outcome.refusal().orElseThrow());
        return node;
    }

    private ObjectNode failure(CaseOutcome outcome) {
        ObjectNode node = NODES.objectNode();
        node.put("group", outcome.group().description());
        node.put("case", outcome.test().description());
        node.put("valid", outcome.test().valid());
        node.put("known", known.contains(outcome));
        node.put("explanation", outcome.explanation());
        return node;
    }

    private static void total(ObjectNode node, List<CaseOutcome> outcomes) {
        long passed = outcomes.stream().filter(CaseOutcome::passed).count();
        node.put("passed", passed);
        node.put("failed", outcomes.size() - passed);
        node.put(
                "notRepresentable",
                outcomes.stream().filter(CaseOutcome::notRepresentable).count());
    }

    private static ArrayNode strings(List<String> texts) {
        ArrayNode array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
