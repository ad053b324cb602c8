package io.recordsmith.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.it.harness.ExactJson;
import io.recordsmith.it.harness.GeneratedEntry;
import io.recordsmith.it.harness.Jackson;
import io.recordsmith.it.harness.SchemaBatch;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What annotations cost and where they end. */
class AnnotationsTest {
    @TempDir
    private Path folder;

    @Test
    void anInvalidInstanceHasNone() {
        GeneratedEntry entry =
                compiled("{\"title\": \"T\", \"properties\": {\"a\": {\"title\": \"A\", \"type\": \"null\"}}}");

        assertThat(entry.output(bytes("{\"a\": null}"), "LIST")).contains("\"T\"", "\"A\"");
        assertThat(entry.output(bytes("{\"a\": 1}"), "LIST"))
                .contains("\"errors\"")
                .doesNotContain("\"T\"", "\"A\"");
    }

    @Test
    void aSchemaThatMultipliesItselfDoesNotMultiplyThemForEver() {
        String levels = IntStream.range(0, 40)
                .mapToObj(i -> "\"l%d\": {\"allOf\": [{\"$ref\": \"#/$defs/l%d\"}, {\"$ref\": \"#/$defs/l%d\"}]}"
                        .formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(", "));
        GeneratedEntry entry =
                compiled("{\"$ref\": \"#/$defs/l0\", \"$defs\": {" + levels + ", \"l40\": {\"title\": \"T\"}}}");

        JsonNode output = ExactJson.read(bytes(entry.output(bytes("1"), "BASIC")));
        assertThat(output.get("valid").booleanValue()).isTrue();
        assertThat(output.get("annotations")).hasSize(100_000);
    }

    @Test
    void manyPropertiesAndBranchesFitIntoMethods() {
        String properties = IntStream.range(0, 2500)
                .mapToObj(i -> "\"p%d\": {\"title\": \"t%d\"}".formatted(i, i))
                .collect(Collectors.joining(", "));
        String branches = IntStream.range(0, 500)
                .mapToObj(i -> "{\"required\": [\"p%d\"], \"description\": \"d%d\"}".formatted(i, i))
                .collect(Collectors.joining(", "));
        GeneratedEntry entry = compiled("{\"properties\": {" + properties + "}, \"anyOf\": [true, " + branches + "]}");

        JsonNode annotations = ExactJson.read(bytes(entry.output(bytes("{\"p499\": 1, \"p2499\": 2}"), "BASIC")))
                .get("annotations");
        assertThat(annotations)
                .extracting(unit -> unit.get("instanceLocation").stringValue() + " "
                        + unit.get("annotation").toString())
                .containsExactlyInAnyOrder(" \"d499\"", "/p499 \"t499\"", "/p2499 \"t2499\"", " [\"p499\",\"p2499\"]");
    }

    private GeneratedEntry compiled(String schema) {
        SchemaBatch.Request request =
                new SchemaBatch.Request(ExactJson.read(schema), "2020-12", options -> options.annotations(true));
        SchemaBatch.Outcome outcome = SchemaBatch.compile(List.of(request), folder, Optional.empty(), Jackson.THREE)
                .get(0);
        assertThat(outcome.fault()).isEmpty();
        return outcome.entry().orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
