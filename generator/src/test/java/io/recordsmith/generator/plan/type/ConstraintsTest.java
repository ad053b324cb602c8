package io.recordsmith.generator.plan.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.option.TypeFeature;
import io.recordsmith.generator.testing.CompiledSchema;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Jakarta Bean Validation is told of components, beside the case {@code jakarta-validation}. */
class ConstraintsTest {
    @TempDir
    Path directory;

    @Test
    void schemasThatShareATypeTellWhatAllOfThemAskFor() throws Exception {
        String line = """
                {"title": "Line", "type": "object", "required": ["sku"], "properties": {
                  "sku": {"type": "string", "maxLength": %d}, "note": {"type": "string", "maxLength": 9}}}""";
        String source = annotated("{\"title\": \"Order\", \"type\": \"object\", \"properties\": {\"first\": "
                        + line.formatted(3) + ", \"last\": " + line.formatted(5) + "}}")
                .source("Line");

        assertThat(source)
                .contains("@JsonProperty(\"sku\") @NotNull String sku")
                .contains("@JsonProperty(\"note\") @Size(max = 9) String note");
    }

    @Test
    void fieldsOfWideClassesAreConstrained() throws Exception {
        String properties = IntStream.range(0, 300)
                .mapToObj(i -> "\"p" + i + "\": {\"type\": \"string\", \"maxLength\": 7}")
                .collect(Collectors.joining(", "));
        String source = annotated("{\"title\": \"Wide\", \"type\": \"object\", \"properties\": {" + properties + "}}")
                .source("Wide");

        assertThat(source).containsSubsequence("@Size(max = 7)", "private final String p299;");
    }

    @Test
    void valuesOfOtherBranchesAreNotConstrained() throws Exception {
        String source = annotated("""
                {"title": "Thing", "type": "object", "anyOf": [
                  {"properties": {"name": {"type": "string", "maxLength": 3}}},
                  {"properties": {"name": {"type": "string"}, "size": {"type": "integer", "minimum": 1}}}]}""").source("Thing");

        assertThat(source)
                .contains("@JsonProperty(\"name\") String name")
                .contains("@JsonProperty(\"size\") Long size");
    }

    private CompiledSchema annotated(String schema) throws Exception {
        return CompiledSchema.of(
                directory, schema, options -> options.features(Set.of(TypeFeature.JAKARTA_VALIDATION)));
    }
}
