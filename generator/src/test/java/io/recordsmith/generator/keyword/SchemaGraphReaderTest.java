package io.recordsmith.generator.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.source.SourceOptions;
import io.recordsmith.generator.testing.FrontEnd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaGraphReaderTest {
    @Test
    void everyDocumentIsAnEntryAndOpenApiDocumentsAreOnesOfTheirSchemas() {
        FrontEnd run = new FrontEnd()
                .source("s.json", "{\"$defs\": {\"x\": {}}}")
                .source("api.yaml", "{openapi: 3.0.0, components: {schemas: {B: {}, A: {}}}}")
                .source("old.json", "{\"swagger\": \"2.0\", \"definitions\": {\"C/D\": {}}}")
                .options(ReaderOptions.DEFAULT.withEntries(List.of("/$defs/x")))
                .read();

        assertThat(run.all()).isEmpty();
        assertThat(run.graph().entries())
                .extracting(EntrySchema::key)
                .containsExactly(
                        "api.yaml#/components/schemas/A",
                        "api.yaml#/components/schemas/B",
                        "old.json#/definitions/C~1D",
                        "s.json#",
                        "s.json#/$defs/x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/$defs/y", "x", "#/$defs/x"})
    void anEntryThatNoDocumentHasIsAnError(String pointer) {
        FrontEnd run = new FrontEnd()
                .source("s.json", "{\"$defs\": {\"x\": {}}}")
                .options(ReaderOptions.DEFAULT.withEntries(List.of(pointer)))
                .read();

        assertThat(run.summary()).containsExactly("error [no-such-entry] ");
    }

    @Test
    void noSchemaAtAllIsAnError() {
        assertThat(new FrontEnd().read().summary()).containsExactly("error [no-schema] ");
    }

    @Test
    void onlyWhatEntriesReachIsInTheGraph() {
        FrontEnd run = FrontEnd.of("""
                {"properties": {"a": {"$ref": "#/$defs/used"}}, "$defs": {"used": {"items": {}}, "unused": {}}}
                """);

        assertThat(run.graph().schemas())
                .extracting(s -> s.location().pointer().text())
                .containsExactly("", "/$defs/used", "/$defs/used/items", "/properties/a");
    }

    @Test
    void schemasKnowTheirResourceAndAbsoluteUri() {
        FrontEnd run = FrontEnd.of("""
                {"$id": "https://x.test/root", "properties": {"a b": {"$id": "sub", "items": {}}}}
                """);

        Schema items = run.schema("/properties/a b/items");
        assertThat(items.resource()).hasToString("https://x.test/sub");
        assertThat(items.absoluteUri()).isEqualTo("https://x.test/sub#/items");
        assertThat(run.schema("").absoluteUri()).isEqualTo("https://x.test/root#");
        assertThat(items.place().toString()).isEqualTo("s.json:1:78");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"$ref\": \"#\"}",
                "{\"allOf\": [{\"$ref\": \"#\"}]}",
                "{\"not\": {\"anyOf\": [true, {\"oneOf\": [{\"if\": {\"$ref\": \"#\"}}]}]}}",
                "{\"dependentSchemas\": {\"a\": {\"$ref\": \"#\"}}}",
                "{\"$dynamicRef\": \"#x\", \"$dynamicAnchor\": \"x\"}",
                "{\"then\": {\"$ref\": \"#\"}, \"if\": true}"
            })
    void schemasThatNeverConsumeAnythingAreCycles(String text) {
        assertThat(FrontEnd.of(text).errors())
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString()).contains("[reference-cycle]", "# -> "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"properties\": {\"a\": {\"$ref\": \"#\"}}}",
                "{\"items\": {\"$ref\": \"#\"}}",
                "{\"additionalProperties\": {\"anyOf\": [{\"$ref\": \"#\"}]}}",
                "{\"propertyNames\": {\"$ref\": \"#\"}}",
                "{\"allOf\": [{\"$ref\": \"#/$defs/a\"}, {\"$ref\": \"#/$defs/a\"}], \"$defs\": {\"a\": {}}}",
                "{\"unevaluatedProperties\": {\"$ref\": \"#\"}}",
                "{\"contains\": {\"$ref\": \"#\"}}",
                "{\"then\": {\"$ref\": \"#\"}}"
            })
    void recursionThatConsumesIsNone(String text) {
        assertThat(FrontEnd.of(text).errors()).isEmpty();
    }

    @Test
    void deepSchemasDoNotOverflowASmallStack() throws InterruptedException {
        String deep = "{\"not\":".repeat(499) + "true" + "}".repeat(499);
        StringBuilder seen = new StringBuilder();
        Thread small = new Thread(null, () -> seen.append(FrontEnd.of(deep).summary()), "small", 512 * 1024);
        small.start();
        small.join();

        assertThat(seen).hasToString("[]");
    }

    @Test
    void longChainsOfReferencesDoNotOverflow() {
        StringBuilder text = new StringBuilder("{\"$ref\": \"#/$defs/d0\", \"$defs\": {");
        for (int i = 0; i < 20_000; i++) {
            text.append("\"d" + i + "\": {\"$ref\": \"#/$defs/d" + (i + 1) + "\"},");
        }
        FrontEnd run = FrontEnd.of(text.append("\"d20000\": {}}}").toString());

        assertThat(run.all()).isEmpty();
        assertThat(run.graph().schemas()).hasSize(20_002);
    }

    @Test
    void theOrderOfSourcesDoesNotMatter(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("a.json"), "{\"$ref\": \"https://x.test/b\"}");
        Files.writeString(directory.resolve("b.json"), "{\"$id\": \"https://x.test/b\", \"$ref\": \"c\"}");
        Files.writeString(directory.resolve("c.json"), "{\"$id\": \"https://x.test/c\"}");
        Path a = directory.resolve("a.json");
        Path b = directory.resolve("b.json");
        Path c = directory.resolve("c.json");

        FrontEnd one = FrontEnd.of(SourceOptions.of(a, b, c), ReaderOptions.DEFAULT);
        FrontEnd other = FrontEnd.of(SourceOptions.of(c, a, b), ReaderOptions.DEFAULT);
        assertThat(one.all()).isEmpty();
        assertThat(List.copyOf(one.graph().schemas()))
                .isEqualTo(List.copyOf(other.graph().schemas()));
    }
}
