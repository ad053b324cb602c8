package io.recordsmith.generator.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.dialect.Dialects;
import io.recordsmith.generator.keyword.ReaderOptions;
import io.recordsmith.generator.source.SourceOptions;
import io.recordsmith.generator.testing.FrontEnd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceResolutionTest {
    private static final ReaderOptions DRAFT_07 = ReaderOptions.DEFAULT.withDialect(Dialects.DRAFT_07);

    @ParameterizedTest
    @CsvSource({
        "#/$defs/a, s.json#/$defs/a",
        "#/$defs/p~1q%25r, s.json#/$defs/p~1q%r",
        "#/$defs/list/prefixItems/1, s.json#/$defs/list/prefixItems/1",
        "#named, s.json#/$defs/b",
        "#dynamic, s.json#/$defs/c",
        "nested, s.json#/$defs/d",
        "https://test.example/nested#inner, s.json#/$defs/d/$defs/e",
        "nested#/$defs/e, s.json#/$defs/d/$defs/e",
        "other.json, other.json#",
        "other.json#/$defs/x, other.json#/$defs/x",
        "s.json#/$defs/a, s.json#/$defs/a",
        "urn:example:given, other.json#/$defs/urn",
        "https://cat.example/c.json#/$defs/y, https://cat.example/c.json#/$defs/y"
    })
    void referencesLeadToTheirSchemas(String reference, String target) {
        FrontEnd run = new FrontEnd()
                .source("s.json", """
                        {"$ref": "%s", "$defs": {"a": {}, "p/q%%r": {}, "list": {"prefixItems": [true, {}]},
                         "b": {"$anchor": "named"}, "c": {"$dynamicAnchor": "dynamic"},
                         "d": {"$id": "nested", "$defs": {"e": {"$anchor": "inner"}}}}}
                        """.formatted(reference.replace("%25", "%25")))
                .source("other.json", "{\"$defs\": {\"x\": {}, \"urn\": {\"$id\": \"urn:example:given\"}}}")
                .catalog("https://cat.example/c.json", "{\"$defs\": {\"y\": {}}}")
                .read();

        assertThat(run.errors()).isEmpty();
        assertThat(run.target("")).isEqualTo(target);
    }

    @Test
    void identifiersInUnknownKeywordsAndValuesAreNone() {
        FrontEnd run = FrontEnd.of("""
                {"$ref": "https://x.test/real",
                 "enum": [{"$id": "https://x.test/real"}], "const": {"$id": "https://x.test/real"},
                 "unknown": {"$id": "https://x.test/real", "$anchor": "n"},
                 "$defs": {"r": {"$id": "https://x.test/real"}, "a": {"$anchor": "n"}}}
                """);

        assertThat(run.errors()).isEmpty();
        assertThat(run.target("")).isEqualTo("s.json#/$defs/r");
    }

    @Test
    void schemasInUnknownKeywordsCanBeReferredTo() {
        FrontEnd run = FrontEnd.of("""
                {"properties": {"a": {"$ref": "#/unknown/deep/0"}},
                 "unknown": {"deep": [{"$id": "https://x.test/own", "$ref": "#/$defs/i", "$defs": {"i": true}}]}}
                """);

        assertThat(run.errors()).isEmpty();
        assertThat(run.target("/properties/a")).isEqualTo("s.json#/unknown/deep/0");
        assertThat(run.target("/unknown/deep/0")).isEqualTo("s.json#/unknown/deep/0/$defs/i");
    }

    @Test
    void siblingsOfReferencesDeclareNothingUpToDraft07() {
        FrontEnd run = new FrontEnd().options(DRAFT_07).source("s.json", """
                        {"$id": "https://x.test/root", "properties": {"a": {"$id": "https://y.test/", "$ref": "b.json"}},
                         "definitions": {"b": {"$id": "b.json"}}}
                        """).read();

        assertThat(run.errors()).isEmpty();
        assertThat(run.target("/properties/a")).isEqualTo("s.json#/definitions/b");
    }

    @Test
    void plainNamesAreAnchorsUpToDraft07() {
        FrontEnd run = new FrontEnd().options(DRAFT_07).source("s.json", """
                        {"allOf": [{"$ref": "#foo"}, {"$ref": "bar#baz"}],
                         "definitions": {"a": {"$id": "#foo"}, "b": {"$id": "bar", "items": {"$id": "#baz"}}}}
                        """).read();

        assertThat(run.errors()).isEmpty();
        assertThat(run.target("/allOf/0")).isEqualTo("s.json#/definitions/a");
        assertThat(run.target("/allOf/1")).isEqualTo("s.json#/definitions/b/items");
    }

    @Test
    void anEmbeddedResourceMayHaveAnotherDialect() {
        FrontEnd run = FrontEnd.of("""
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "$ref": "old", "$defs": {"o": {
                  "$schema": "http://json-schema.org/draft-07/schema#", "$id": "old", "minimum": 1,
                  "properties": {"p": {"$ref": "#/definitions/d", "minimum": 2}}, "definitions": {"d": true}}}}
                """);

        assertThat(run.errors()).isEmpty();
        assertThat(run.schema("/$defs/o/properties/p").keywords()).hasSize(1);
    }

    @Test
    void theSameIdentifierInTwoDocumentsIsAnError() {
        FrontEnd run = new FrontEnd()
                .source("s.json", "{\"$id\": \"https://x.test/a\"}")
                .source("t.json", "{\"$id\": \"https://x.test/a\"}")
                .read();

        assertThat(run.errors()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(Code.DUPLICATE_IDENTIFIER);
            assertThat(fault.place().file()).isEqualTo("t.json");
            assertThat(fault.message()).contains("s.json:1:9");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "#/$defs/addres, did you mean address?",
        "#addr, did you mean adr?",
        "addresses.jsn, did you mean addresses.json?",
        "#/properties/x/y, ''"
    })
    void referencesToNothingSuggestWhatIsNear(String reference, String hint) {
        FrontEnd run = new FrontEnd()
                .source("s.json", """
                        {"properties": {"x": {"$ref": "%s"}}, "$defs": {"address": {"$anchor": "adr"}}}
                        """.formatted(reference))
                .source("addresses.json", "{}")
                .read();

        assertThat(run.errors()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(Code.UNRESOLVED_REFERENCE);
            assertThat(fault.place().pointer()).isEqualTo("/properties/x/$ref");
            assertThat(fault.hint()).isEqualTo(hint);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://nowhere.invalid/x.json", "//nowhere.invalid/x.json", "http://169.254.169.254/x"})
    void otherHostsAreNeverAsked(String reference) {
        FrontEnd run = FrontEnd.of("{\"$ref\": \"" + reference + "\"}");

        assertThat(run.summary()).containsExactly("error [forbidden-reference] /$ref");
    }

    @Test
    void theTrailSaysHowADocumentWasReached() {
        FrontEnd run = new FrontEnd()
                .source("s.json", "{\n\"$ref\": \"https://x.test/b\"}")
                .catalog("https://x.test/b", "{\"items\": {\"$ref\": \"c\"}}")
                .catalog("https://x.test/c", "{\"$ref\": \"#/$defs/none\"}")
                .read();

        Diagnostic fault = run.errors().get(0);
        assertThat(run.errors()).hasSize(1);
        assertThat(fault.trail())
                .extracting(place -> place.line() + " " + place.pointer())
                .containsExactly("1 /items/$ref", "2 /$ref");
    }

    @Test
    void metaSchemasCanBeReferredTo() {
        FrontEnd run = FrontEnd.of("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");

        assertThat(run.all()).isEmpty();
        assertThat(run.graph().schemas()).hasSizeGreaterThan(50);
    }

    @Test
    void documentsOfTheCatalogReferToEachOtherByUri(@TempDir Path directory) throws IOException {
        Files.createDirectories(directory.resolve("src"));
        Path source = Files.writeString(directory.resolve("src/s.json"), "{\"$ref\": \"https://c.test/x/a.json\"}");
        Files.writeString(directory.resolve("a.json"), "{\"$ref\": \"b.json\"}");
        Files.writeString(directory.resolve("other.json"), "{\"title\": \"b\"}");
        Path catalog = Files.writeString(
                directory.resolve("catalog.json"),
                "{\"https://c.test/x/a.json\": \"a.json\", \"https://c.test/x/b.json\": \"other.json\"}");

        FrontEnd run = FrontEnd.of(SourceOptions.of(source).withCatalog(catalog), ReaderOptions.DEFAULT);
        assertThat(run.all()).isEmpty();
        assertThat(run.graph().schemas())
                .extracting(s -> s.location().toString())
                .contains("https://c.test/x/b.json#");
    }

    @Test
    void filesReferToEachOtherByRelativePath(@TempDir Path directory) throws IOException {
        Files.createDirectories(directory.resolve("x"));
        Files.writeString(
                directory.resolve("x/a.json"), "{\"$id\": \"https://z.test/a\", \"$ref\": \"../b c.yaml#/d\"}");
        Files.writeString(directory.resolve("b c.yaml"), "d: {$ref: 'x/a.json#/$defs/e'}");
        Files.writeString(directory.resolve("x/e.json"), "{\"$ref\": \"../b%20c.yaml\"}");

        FrontEnd run = FrontEnd.of(SourceOptions.of(directory), ReaderOptions.DEFAULT);
        assertThat(run.summary()).containsExactly("error [unresolved-reference] /d/$ref");
    }
}
