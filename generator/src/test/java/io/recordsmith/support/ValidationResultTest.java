package io.recordsmith.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class ValidationResultTest {

    private static final String SCHEMA = "https://example.com/s";

    @Test
    void aResultWithoutErrorsIsValid() {
        assertThat(ValidationResult.VALID.valid()).isTrue();
        assertThat(ValidationResult.VALID.errors()).isEmpty();
        assertThat(ValidationResult.VALID).hasToString("valid");
        assertThat(ValidationResult.of(List.of())).isSameAs(ValidationResult.VALID);
        assertThat(Report.root(SCHEMA).result()).isSameAs(ValidationResult.VALID);
    }

    @Test
    void theExceptionShowsTheFirstErrorsAndHoldsAll() {
        Report report = Report.root(SCHEMA);
        for (int i = 0; i < 7; i++) {
            Report.item(report, i, "/items").forbidden("items");
        }
        ValidationException exception = new ValidationException(report.result());

        assertThat(exception.result().errors()).hasSize(7);
        assertThat(exception)
                .hasMessageContaining("/0: nothing is allowed here")
                .hasMessageContaining("/4: nothing")
                .hasMessageEndingWith("and 2 more");
    }

    @Test
    void theRejectionHasNoStack() {
        assertThat(Rejection.INSTANCE.getStackTrace()).isEmpty();
    }

    @Test
    void flagIsTheVerdict() {
        assertThat(ValidationResult.VALID.toOutput(Output.FLAG)).isEqualTo("{\"valid\":true}");
        assertThat(invalid().toOutput(Output.FLAG)).isEqualTo("{\"valid\":false}");
    }

    @Test
    void basicListsKeywordLocations() {
        Report report = Report.root(SCHEMA);
        Report.property(report, "a\"", "/properties/a\"").not();

        assertThat(report.result().toOutput(Output.BASIC))
                .isEqualTo("{\"valid\":false,\"keywordLocation\":\"\",\"instanceLocation\":\"\",\"errors\":["
                        + "{\"valid\":false,\"keywordLocation\":\"/properties/a\\\"/not\","
                        + "\"absoluteKeywordLocation\":\"https://example.com/s#/properties/a%22/not\","
                        + "\"instanceLocation\":\"/a\\\"\",\"error\":\"must not match the schema, but does\"}]}");
    }

    @Test
    void basicListsAnnotationsOfAValidInstance() {
        Report report = Report.root(SCHEMA, 10, true);
        report.annotation("readOnly", "true");

        assertThat(report.result().valid()).isTrue();
        assertThat(report.result().toOutput(Output.BASIC))
                .isEqualTo("{\"valid\":true,\"keywordLocation\":\"\",\"instanceLocation\":\"\",\"annotations\":["
                        + "{\"valid\":true,\"keywordLocation\":\"/readOnly\","
                        + "\"absoluteKeywordLocation\":\"https://example.com/s#/readOnly\","
                        + "\"instanceLocation\":\"\",\"annotation\":true}]}");
    }

    @Test
    void basicDropsAnnotationsOfAnInvalidInstance() {
        assertThat(invalid().toOutput(Output.BASIC)).doesNotContain("annotation");
    }

    @Test
    void detailedNestsByTheWayThroughTheSchema() {
        JsonNode output = JsonTree.constant(invalid().toOutput(Output.DETAILED));
        JsonNode anyOf = output.get("errors").get(1);

        assertThat(output.get("errors").size()).isEqualTo(2);
        assertThat(anyOf.get("keywordLocation").stringValue()).isEqualTo("/properties/a/anyOf");
        assertThat(anyOf.get("instanceLocation").stringValue()).isEqualTo("/a");
        assertThat(anyOf.get("error").stringValue()).startsWith("must match at least one");
        assertThat(anyOf.get("errors").get(0).get("keywordLocation").stringValue())
                .isEqualTo("/properties/a/anyOf/0/type");
        assertThat(anyOf.get("errors").get(1).get("absoluteKeywordLocation").stringValue())
                .isEqualTo("https://example.com/other#/$defs/x");
        assertThat(anyOf.get("errors").get(1).get("errors").size()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void noMemberOfAnOutputIsWrittenTwice(Output output) {
        Report report = Report.root(SCHEMA);
        report.required("a");
        report.required("b");

        assertThat(JsonTree.parse(report.result().toOutput(output)).hasDuplicates())
                .isFalse();
    }

    @Test
    void messagesOfOneKeywordAreJoinedInAList() {
        Report report = Report.root(SCHEMA);
        report.required("a");
        report.required("b");

        assertThat(report.result().toOutput(Output.LIST))
                .contains("\"required\":\"property \\\"a\\\" is missing; property \\\"b\\\" is missing\"");
    }

    @Test
    void listHasOneUnitForEachSchemaAndInstance() {
        Report report = Report.root(SCHEMA, 10, true);
        report.annotation("readOnly", "true");
        report.type("a string", JsonTree.constant("1"));
        report.dependentRequired("a", "b");

        assertThat(report.result().toOutput(Output.LIST))
                .isEqualTo("{\"valid\":false,\"details\":[{\"valid\":false,\"evaluationPath\":\"\","
                        + "\"schemaLocation\":\"https://example.com/s#\",\"instanceLocation\":\"\",\"errors\":{"
                        + "\"type\":\"must be a string, but is the number 1\","
                        + "\"dependentRequired\":\"property \\\"b\\\" is missing beside \\\"a\\\"\"},"
                        + "\"droppedAnnotations\":{\"readOnly\":true}}]}");
    }

    @Test
    void hierarchicalNestsSchemas() {
        assertThat(invalid().toOutput(Output.HIERARCHICAL))
                .startsWith("{\"valid\":false,\"evaluationPath\":\"\"")
                .contains("\"evaluationPath\":\"/properties/a/anyOf/0\"")
                .contains("\"evaluationPath\":\"/properties/a/anyOf/1/$ref\"");
    }

    @Test
    void hierarchicalOutputNamesTheSchemaAlsoWhenThereIsNothingToSayOfIt() {
        assertThat(Report.root(SCHEMA, 10, true).result().toOutput(Output.HIERARCHICAL))
                .isEqualTo("{\"valid\":true,\"evaluationPath\":\"\",\"schemaLocation\":\"" + SCHEMA
                        + "\",\"instanceLocation\":\"\"}");
        assertThat(ValidationResult.VALID.toOutput(Output.HIERARCHICAL)).isEqualTo("{\"valid\":true}");
    }

    @ParameterizedTest
    @EnumSource
    void everyOutputMatchesTheSpecificationsSchema(Output output) throws IOException {
        String dialect = output == Output.LIST || output == Output.HIERARCHICAL ? "v1" : "draft2020-12";
        Path file = Suite.directory().resolve("output-tests/" + dialect + "/output-schema.json");
        String text = Files.readString(file).replace("https://json-schema.org/v1\"", META_SCHEMA);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
        Report annotated = Report.root(SCHEMA, 10, true);
        Report.property(annotated, "a", "/properties/a").annotation("title", "\"A\"");

        assertThat(schema.validate(invalid().toOutput(output), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(annotated.result().toOutput(output), InputFormat.JSON))
                .isEmpty();
    }

    private static final String META_SCHEMA = "https://json-schema.org/draft/2020-12/schema\"";

    private static ValidationResult invalid() {
        Report report = Report.root(SCHEMA, 10, true);
        report.annotation("title", "\"T\"");
        Report property = Report.property(report, "a", "/properties/a");
        property.anyOf();
        Report.keyword(property, "/anyOf/0").type("a string", JsonTree.constant("1"));
        Report target = Report.reference(property, "/anyOf/1/$ref", "https://example.com/other#/$defs/x");
        target.type("an array", JsonTree.constant("1"));
        Report.keyword(target, "/allOf/0").required("b");
        report.additionalProperties("c");
        return report.result();
    }
}
