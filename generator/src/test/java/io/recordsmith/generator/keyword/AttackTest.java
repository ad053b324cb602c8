package io.recordsmith.generator.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.keyword.MetadataKeyword.Annotation;
import io.recordsmith.generator.keyword.ObjectKeyword.Properties;
import io.recordsmith.generator.source.SourceOptions;
import io.recordsmith.generator.testing.FrontEnd;
import io.recordsmith.generator.testing.SharedData;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile schemas of the shared corpus, as far as the front end answers for them. */
class AttackTest {
    @Test
    void foreignExtensionKeywordsAreAnnotations() {
        FrontEnd run = read("11-foreign-extension-keywords/schema.json");

        assertThat(run.errors()).isEmpty();
        assertThat(run.graph().schemas())
                .allSatisfy(schema -> assertThat(schema.all(Annotation.class))
                        .filteredOn(a -> a.name().startsWith("x-") || a.name().startsWith("java"))
                        .isNotEmpty());
    }

    @Test
    void loneSurrogatesAreKeptOrRefusedAtTheirPlace() {
        assertThat(read("13-lone-surrogates/schema-b.json").all()).isEmpty();
        assertThat(read("13-lone-surrogates/schema.json").all()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(Code.SYNTAX);
            assertThat(fault.place().pointer()).isEqualTo("/properties");
        });
    }

    @Test
    void tenReferencesToForeignFilesAreTenErrors() {
        FrontEnd run = read("25-ref-file-traversal/schema.json");

        assertThat(run.all())
                .hasSize(10)
                .allSatisfy(fault -> assertThat(fault.toString()).doesNotContain("root:", "daemon"))
                .extracting(Diagnostic::code)
                .containsOnly(Code.FORBIDDEN_REFERENCE, Code.UNRESOLVED_REFERENCE);
        assertThat(run.all())
                .extracting(fault -> fault.place().pointer())
                .containsExactly(IntStream.range(0, 10)
                        .mapToObj(i -> "/anyOf/" + i + "/$ref")
                        .toArray(String[]::new));
    }

    @Test
    void metaSchemasAreNeverFetched() {
        FrontEnd run = read("27-metaschema-fetch/schema.json");

        assertThat(run.all()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(Code.UNKNOWN_DIALECT);
            assertThat(fault.hint()).contains("draft-04", "2020-12");
        });
    }

    @ParameterizedTest
    @CsvSource({"schema-http-official.json, draft-07", "schema-https-trailing.json, 2020-12"})
    void officialDialectsAreKnownWithAndWithoutEmptyFragment(String file, String dialect) {
        FrontEnd run = read("27-metaschema-fetch/" + file);

        assertThat(run.all()).isEmpty();
        assertThat(run.graph().entries()).extracting(EntrySchema::dialect).containsExactly(dialect);
    }

    @ParameterizedTest
    @CsvSource({
        "schema.json, #/$defs/a -> #/$defs/b -> #/$defs/b/allOf/0 -> #/$defs/a",
        "schema2.json, # -> #",
        "schema3.json, # -> #"
    })
    void cyclesThatConsumeNothingAreErrorsWithTheirChain(String file, String chain) {
        assertThat(read("29-ref-cycle/" + file).all()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(Code.REFERENCE_CYCLE);
            assertThat(fault.message()).endsWith(": " + chain);
        });
    }

    @Test
    void duplicateIdentifiersAndAnchorsNameBothPlaces() {
        assertThat(read("31-duplicate-identifiers/schema.json").all())
                .extracting(Diagnostic::toString)
                .satisfiesExactly(
                        identifier -> assertThat(identifier)
                                .contains("[duplicate-identifier]", "http://example.test/x", "#/$defs/a", "#/$defs/b"),
                        anchor -> assertThat(anchor)
                                .contains("[duplicate-identifier]", "\"n\"", "#/$defs/c", "#/$defs/d"));
    }

    @Test
    void everyInvalidKeywordValueIsListed() {
        assertThat(read("33-invalid-schema-values/schema.json").errors())
                .extracting(fault -> fault.place().pointer())
                .containsExactly(
                        "/type",
                        "/minLength",
                        "/maxLength",
                        "/multipleOf",
                        "/pattern",
                        "/required",
                        "/properties",
                        "/items",
                        "/enum",
                        "/uniqueItems",
                        "/additionalProperties",
                        "/allOf",
                        "/format");
    }

    @Test
    void aliasesThatMultiplyAreAnErrorThatNamesTheLimit() {
        assertThat(read("35-yaml-billion-laughs/schema.yaml").all())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo(Code.INPUT_LIMIT);
                    assertThat(fault.message()).contains("1000000");
                });
    }

    @Test
    void yamlIsReadByTheCoreSchemaOfVersion12() {
        FrontEnd run = read("37-yaml-scalars/schema.yaml");

        assertThat(run.summary())
                .containsExactly(
                        "error [yaml-scalar] /components/schemas/A/properties/no/enum/11",
                        "error [yaml-scalar] /components/schemas/A/properties/no/enum/12",
                        "warning [yaml-scalar] ");
        Schema schema = run.graph().schema(run.graph().entries().get(0).location());
        assertThat(schema.find(Properties.class).orElseThrow().schemas())
                .containsOnlyKeys("no", "y", "200", "null", "1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"19-enum-6000-values", "21-3000-properties-with-patterns", "23-allof-wide-20000"})
    void largeSchemasAreRead(String attack) {
        assertThat(read(attack + "/schema.json").errors()).isEmpty();
    }

    private static FrontEnd read(String file) {
        Path schema = SharedData.require("attacks/" + file);
        return FrontEnd.of(SourceOptions.of(schema), ReaderOptions.DEFAULT);
    }
}
