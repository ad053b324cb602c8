package io.recordsmith.it.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.generator.SchemaCompiler;
import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.it.harness.Corpora;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Places of real schemas whose Java type is a tree: how many there are, and why. The counts go into a report. */
class OpenTypesTest {
    private static final String PREFIX = "the Java type is JsonNode: ";

    @Test
    void everyReasonIsInTheGuide() throws IOException {
        String guide = Files.readString(Path.of("OPEN-TYPES.md"));
        Map<String, Map<String, Long>> report = new TreeMap<>();
        PackagedSchemasTest.schemas().forEach(schema -> report.put(schema.toString(), reasons(schema.path())));
        assumeTrue(Corpora.find("benchmark").isPresent(), Corpora.absent("benchmark"));
        try (Stream<Path> folders = Files.list(Corpora.find("benchmark").orElseThrow())) {
            folders.sorted()
                    .map(folder -> folder.resolve("schema.json"))
                    .filter(Files::exists)
                    .forEach(file -> report.put(file.getParent().getFileName().toString(), reasons(file)));
        }
        Files.writeString(Path.of("target", "open-types.txt"), text(report));
        assertThat(report).isNotEmpty();
        report.values()
                .forEach(counts ->
                        counts.keySet().forEach(reason -> assertThat(guide).contains("| " + reason + " |")));
    }

    private static Map<String, Long> reasons(Path schema) {
        return SchemaCompiler.compile(CompilerOptions.builder()
                        .sources(List.of(schema))
                        .packageName("com.acme")
                        .build())
                .diagnostics()
                .stream()
                .filter(each -> each.code() == Code.OPEN_TYPE)
                .map(Diagnostic::message)
                .collect(Collectors.groupingBy(
                        message -> message.substring(PREFIX.length()), TreeMap::new, Collectors.counting()));
    }

    private static String text(Map<String, Map<String, Long>> report) {
        StringBuilder text = new StringBuilder();
        report.forEach((schema, counts) -> {
            text.append(schema)
                    .append(": ")
                    .append(counts.values().stream().mapToLong(n -> n).sum());
            counts.forEach((reason, count) ->
                    text.append("\n  ").append(count).append(" ").append(reason));
            text.append("\n");
        });
        return text.toString();
    }
}
