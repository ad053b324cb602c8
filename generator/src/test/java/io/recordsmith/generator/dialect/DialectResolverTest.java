package io.recordsmith.generator.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.keyword.EntrySchema;
import io.recordsmith.generator.keyword.GenericKeyword;
import io.recordsmith.generator.keyword.ReaderOptions;
import io.recordsmith.generator.keyword.StringKeyword;
import io.recordsmith.generator.testing.FrontEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectResolverTest {
    @ParameterizedTest
    @CsvSource({
        "http://json-schema.org/draft-04/schema#, draft-04",
        "http://json-schema.org/draft-04/schema, draft-04",
        "http://json-schema.org/draft-06/schema#, draft-06",
        "http://json-schema.org/draft-07/schema#, draft-07",
        "http://json-schema.org/draft-07/schema, draft-07",
        "https://json-schema.org/draft/2019-09/schema, 2019-09",
        "https://json-schema.org/draft/2020-12/schema#, 2020-12",
        "https://json-schema.org/v1, v1",
        "https://json-schema.org/v1/2026, v1",
        "https://spec.openapis.org/oas/3.1/dialect/base, openapi-3.1",
        "https://spec.openapis.org/oas/3.1/dialect/2024-11-10, openapi-3.1"
    })
    void schemaNamesTheDialect(String uri, String name) {
        FrontEnd run = FrontEnd.of("{\"$schema\": \"" + uri + "\"}");

        assertThat(run.all()).isEmpty();
        assertThat(run.graph().entries()).extracting(EntrySchema::dialect).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "{\"openapi\": \"3.0.0\"}, openapi-3.0",
        "{\"openapi\": \"3.1.1\"}, openapi-3.1",
        "{\"swagger\": \"2.0\"}, swagger-2.0",
        "{\"swagger\": 2.0}, swagger-2.0"
    })
    void openApiDocumentsNameTheirVersion(String start, String name) {
        String schemas = name.equals("swagger-2.0")
                ? ", \"definitions\": {\"A\": {}}}"
                : ", \"components\": {\"schemas\": {\"A\": {}}}}";
        FrontEnd run = FrontEnd.of(start.substring(0, start.length() - 1) + schemas);

        assertThat(run.all()).isEmpty();
        assertThat(run.graph().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.dialect()).isEqualTo(name);
            assertThat(entry.location().pointer().text()).endsWith("/A");
        });
    }

    @Test
    void openApi31MayNameAnotherDialect() {
        FrontEnd run = FrontEnd.of("""
                {"openapi": "3.1.0", "jsonSchemaDialect": "http://json-schema.org/draft-07/schema#",
                 "components": {"schemas": {"A": {"$ref": "#/components/schemas/B", "minimum": 1}, "B": {}}}}
                """);

        assertThat(run.errors()).isEmpty();
        assertThat(run.schema("/components/schemas/A").keywords()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"$schema\": \"http://json-schema.org/draft-03/schema#\"}",
                "{\"$schema\": \"https://example.test/mine\"}",
                "{\"$schema\": \"http://json-schema.org/schema#\"}",
                "{\"openapi\": \"3.2.0\"}",
                "{\"swagger\": \"1.2\"}"
            })
    void whatIsNotKnownIsAnErrorThatNamesWhatIs(String text) {
        FrontEnd run = FrontEnd.of(text);

        assertThat(run.all()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(Code.UNKNOWN_DIALECT);
            assertThat(fault.hint()).contains("draft-04", "2020-12", "v1", "openapi-3.0", "swagger-2.0");
        });
    }

    @Test
    void theOtherSchemeIsUnderstoodWithAWarning() {
        FrontEnd run = FrontEnd.of("{\"$schema\": \"https://json-schema.org/draft-07/schema#\"}");

        assertThat(run.summary()).containsExactly("warning [unknown-dialect] /$schema");
        assertThat(run.graph().entries()).extracting(EntrySchema::dialect).containsExactly("draft-07");
    }

    @Test
    void documentsThatNameNoDialectHaveTheDefault() {
        FrontEnd run = new FrontEnd()
                .options(ReaderOptions.DEFAULT.withDialect(Dialects.DRAFT_04))
                .source("s.json", "{\"minimum\": 1, \"exclusiveMinimum\": true}")
                .read();

        assertThat(run.all()).isEmpty();
        assertThat(run.graph().entries()).extracting(EntrySchema::dialect).containsExactly("draft-04");
    }

    @Test
    void vocabulariesThatAMetaSchemaLeavesOutDoNotCount() {
        FrontEnd run = new FrontEnd()
                .source("s.json", "{\"$schema\": \"https://x.test/meta\", \"type\": \"string\", \"format\": \"date\"}")
                .catalog("https://x.test/meta", """
                        {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://x.test/meta",
                         "$vocabulary": {"https://json-schema.org/draft/2020-12/vocab/core": true,
                                         "https://json-schema.org/draft/2020-12/vocab/format-assertion": false,
                                         "https://x.test/own": false}}
                        """)
                .read();

        assertThat(run.errors()).isEmpty();
        assertThat(run.schema("").has(GenericKeyword.Type.class)).isFalse();
        assertThat(run.schema("").find(StringKeyword.Format.class).orElseThrow().asserted())
                .isTrue();
    }

    @Test
    void aVocabularyThatIsRequiredAndNotKnownIsAnError() {
        FrontEnd run = new FrontEnd()
                .source("s.json", "{\"$schema\": \"https://x.test/meta\"}")
                .catalog("https://x.test/meta", """
                        {"$schema": "https://json-schema.org/draft/2020-12/schema",
                         "$vocabulary": {"https://x.test/own": true}}
                        """)
                .read();

        assertThat(run.summary()).containsExactly("error [unknown-vocabulary] /$vocabulary/https:~1~1x.test~1own");
    }

    @Test
    void whatACustomMetaSchemaForbidsIsAnErrorAtItsPlace() {
        FrontEnd run = new FrontEnd()
                .source("s.json", "{\"$schema\": \"https://x.test/meta\",\n \"title\": 5, \"description\": \"\"}")
                .source("meta.json", """
                        {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://x.test/meta",
                         "$ref": "https://json-schema.org/draft/2020-12/schema",
                         "properties": {"description": {"minLength": 1}}, "required": ["$id"]}
                        """)
                .read();

        assertThat(run.errors())
                .extracting(d -> d.place().line() + " " + d.place().pointer())
                .contains("1 ", "2 /description", "2 /title");
    }

    @Test
    void aMetaSchemaThatDescribesItselfIsUnknown() {
        FrontEnd run = new FrontEnd()
                .source("s.json", "{\"$schema\": \"https://x.test/meta\"}")
                .catalog("https://x.test/meta", "{\"$schema\": \"https://x.test/meta\"}")
                .read();

        assertThat(run.errors())
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.code()).isEqualTo(Code.UNKNOWN_DIALECT));
    }
}
