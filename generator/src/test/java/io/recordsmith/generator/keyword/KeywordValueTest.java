package io.recordsmith.generator.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Severity;
import io.recordsmith.generator.testing.FrontEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordValueTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\": \"strnig\" | /type | type must be one of array, boolean,",
                "\"type\": [\"string\", 5] | /type/1 | type must be one of",
                "\"type\": [] | /type | type must be the name of a type or an array of at least one",
                "\"minLength\": -1 | /minLength | minLength must be a non-negative integer, but is -1",
                "\"maxItems\": 1.5 | /maxItems | maxItems must be a non-negative integer, but is 1.5",
                "\"maxProperties\": \"1\" | /maxProperties | maxProperties must be a non-negative integer, but is \"1\"",
                "\"multipleOf\": 0 | /multipleOf | multipleOf must be greater than 0",
                "\"minimum\": \"1\" | /minimum | minimum must be a number",
                "\"exclusiveMinimum\": true | /exclusiveMinimum | exclusiveMinimum must be a number, but is true",
                "\"required\": \"a\" | /required | required must be an array of strings",
                "\"required\": [\"a\", 1] | /required/1 | required must be a string, but is 1",
                "\"dependentRequired\": {\"a\": 1} | /dependentRequired/a | dependentRequired must be an array",
                "\"properties\": [] | /properties | properties must be an object of schemas, but is an empty array",
                "\"properties\": {\"a\": 1} | /properties/a | a schema must be an object or a boolean, but this is 1",
                "\"items\": [true] | /items | a schema must be an object or a boolean, but this is an array",
                "\"enum\": {} | /enum | enum must be an array, but is an object",
                "\"uniqueItems\": \"yes\" | /uniqueItems | uniqueItems must be a boolean",
                "\"additionalProperties\": \"false\" | /additionalProperties | a schema must be an object or a boolean",
                "\"allOf\": [] | /allOf | allOf must be an array of at least one schema",
                "\"oneOf\": {} | /oneOf | oneOf must be an array of at least one schema, but is an object",
                "\"format\": 5 | /format | format must be a string",
                "\"$ref\": 5 | /$ref | $ref must be a string",
                "\"$id\": 5 | /$id | $id must be a string",
                "\"$id\": \"x#y\" | /$id | $id must be a URI reference whose fragment, if any, is empty",
                "\"$id\": \"http://[x\" | /$id | \"http://[x\" is no URI",
                "\"$anchor\": \"a b\" | /$anchor | \"a b\" is no anchor name",
                "\"$defs\": [] | /$defs | $defs must be an object",
                "\"$defs\": {\"a\": {\"minimum\": null}} | /$defs/a/minimum | minimum must be a number, but is null",
                "\"then\": 1 | /then | a schema must be an object or a boolean",
                "\"title\": {} | /title | title must be a string",
                "\"deprecated\": 1 | /deprecated | deprecated must be a boolean",
                "\"examples\": {} | /examples | examples must be an array",
                "\"contentSchema\": 1 | /contentSchema | a schema must be an object or a boolean"
            })
    void aWrongValueIsOneErrorAtItsPlace(String member, String pointer, String message) {
        FrontEnd run = FrontEnd.of("{\n  " + member + "}");

        assertThat(run.all()).singleElement().satisfies(fault -> {
            assertThat(fault.severity()).isEqualTo(Severity.ERROR);
            assertThat(fault.code()).isEqualTo(Code.KEYWORD_VALUE);
            assertThat(fault.place().pointer()).isEqualTo(pointer);
            assertThat(fault.place().line()).isEqualTo(2);
            assertThat(fault.message()).startsWith(message);
        });
    }

    @Test
    void patternsThatAreNotEcma262AreErrorsAtTheirPlace() {
        FrontEnd run = FrontEnd.of("{\"pattern\": \"a(\",\n \"patternProperties\": {\"^x\": true, \"a++\": true}}");

        assertThat(run.errors())
                .allSatisfy(fault -> assertThat(fault.code()).isEqualTo(Code.PATTERN_SYNTAX))
                .extracting(fault -> fault.place() + " " + fault.place().pointer())
                .containsExactly("s.json:1:13 /pattern", "s.json:2:36 /patternProperties/a++");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "5", "\"text\"", "null"})
    void aDocumentThatIsNoSchemaIsAnError(String text) {
        assertThat(FrontEnd.of(text).summary()).containsExactly("error [keyword-value] ");
    }

    @Test
    void repetitionsAreOnlyWarnedOf() {
        FrontEnd run = FrontEnd.of("{\"required\": [\"a\", \"a\"], \"type\": [\"null\", \"null\"]}");

        assertThat(run.summary())
                .containsExactly("warning [keyword-value] /required/1", "warning [keyword-value] /type/1");
        assertThat(run.schema("")
                        .find(ObjectKeyword.Required.class)
                        .orElseThrow()
                        .properties())
                .containsExactly("a");
    }

    @Test
    void allFaultsOfADocumentAreReportedAtOnce() {
        FrontEnd run = FrontEnd.of("{\"type\": 1, \"minLength\": -1, \"properties\": {\"a\": {\"pattern\": 1}}}");

        assertThat(run.errors()).hasSize(3);
    }
}
