package io.recordsmith.generator.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.keyword.ReferenceKeyword;
import io.recordsmith.generator.testing.FrontEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentResolutionTest {
    private static final String OPENAPI = """
            openapi: 3.0.3
            info: {title: t, version: '1'}
            paths: {}
            components: {schemas: {Name: {type: string, maxLength: 9}, Deep: {properties: {p: {$ref: '#/components/schemas/Name'}}}}}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"#/components/schemas/Name", "#/definitions/Name", "#/$defs/Name"})
    void danglingComponentsAreFoundInComponentDocuments(String reference) {
        FrontEnd run = new FrontEnd()
                .source("s.json", "{\"$ref\": \"" + reference + "\"}")
                .component("api.yaml", OPENAPI)
                .read();

        assertThat(run.errors()).isEmpty();
        assertThat(run.target("")).isEqualTo("components/api.yaml#/components/schemas/Name");
    }

    @Test
    void referencesInsideAComponentDocumentStayThere() {
        FrontEnd run = new FrontEnd()
                .source("s.json", "{\"$ref\": \"#/components/schemas/Deep/properties/p\"}")
                .source("name.json", "{\"title\": \"Name\"}")
                .component("api.yaml", OPENAPI)
                .read();

        assertThat(run.errors()).isEmpty();
        assertThat(run.target("")).isEqualTo("components/api.yaml#/components/schemas/Deep/properties/p");
        assertThat(run.graph().schemas())
                .extracting(s -> s.location().toString())
                .contains("https://test.example/components/api.yaml#/components/schemas/Name");
    }

    @Test
    void theOwnDocumentComesFirst() {
        FrontEnd run = new FrontEnd()
                .source("s.json", "{\"$ref\": \"#/$defs/Name\", \"$defs\": {\"Name\": {}}}")
                .component("api.yaml", OPENAPI)
                .read();

        assertThat(run.target("")).isEqualTo("s.json#/$defs/Name");
    }

    @Test
    void earlierComponentDocumentsWinOverLaterOnesAndSiblings() {
        FrontEnd run = new FrontEnd()
                .source("s.json", "{\"$ref\": \"#/components/schemas/Name\"}")
                .source("name.json", "{\"title\": \"Name\"}")
                .component("first.json", "{\"$defs\": {\"Name\": {}}}")
                .component("second.yaml", OPENAPI)
                .read();

        assertThat(run.target("")).isEqualTo("components/first.json#/$defs/Name");
    }

    @Test
    void siblingsAreFoundByTitleInTheSameDirectoryOnly() {
        FrontEnd run = new FrontEnd()
                .source("s.json", "{\"$ref\": \"#/components/schemas/Name\"}")
                .source("dir/s.json", "{\"$ref\": \"#/components/schemas/Other\"}")
                .source("a-name.json", "{\"title\": \"Name\"}")
                .source("a-other.json", "{\"title\": \"Other\"}")
                .read();

        assertThat(run.target("")).isEqualTo("a-name.json#");
        assertThat(run.errors())
                .singleElement()
                .satisfies(fault -> assertThat(fault.place().file()).isEqualTo("dir/s.json"));
    }

    @Test
    void ofSeveralSiblingsTheOneWithTheMostLeadingWordsIsMeant() {
        FrontEnd run = new FrontEnd()
                .source("cognito-idp-request.json", "{\"$ref\": \"#/components/schemas/Key\"}")
                .source("cognito-identity-key.json", "{\"title\": \"Key\", \"maxLength\": 1}")
                .source("cognito-idp-key.json", "{\"title\": \"Key\", \"maxLength\": 2}")
                .source("cognito-idpx-key.json", "{\"title\": \"Key\", \"maxLength\": 3}")
                .read();

        assertThat(run.errors()).isEmpty();
        assertThat(run.schema("cognito-idp-request.json", "")
                        .find(ReferenceKeyword.class)
                        .orElseThrow()
                        .target())
                .hasToString("https://test.example/cognito-idp-key.json#");
    }

    @Test
    void siblingsThatDifferAreAnErrorThatNamesThemAll() {
        FrontEnd run = new FrontEnd()
                .source("a-s.json", "{\"$ref\": \"#/components/schemas/Key\"}")
                .source("b-key.json", "{\"title\": \"Key\", \"maxLength\": 1}")
                .source("c-key.json", "{\"title\": \"Key\", \"maxLength\": 2}")
                .read();

        assertThat(run.errors()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(Code.AMBIGUOUS_REFERENCE);
            assertThat(fault.message()).endsWith("b-key.json, c-key.json");
        });
    }

    @Test
    void siblingsThatSayTheSameAreOne() {
        FrontEnd run = new FrontEnd()
                .source("s.json", "{\"$ref\": \"#/components/schemas/Key\"}")
                .source("b-key.json", "{\"$id\": \"https://x.test/b\", \"title\": \"Key\", \"maxLength\": 1}")
                .source("c-key.json", "{\"title\": \"Key\", \"maxLength\": 1.0, \"$id\": \"https://x.test/c\"}")
                .read();

        assertThat(run.errors()).isEmpty();
        assertThat(run.target("")).isEqualTo("b-key.json#");
    }

    @Test
    void aComponentThatIsNowhereIsAnErrorWithNearNames() {
        FrontEnd run = new FrontEnd()
                .source("s.json", "{\n  \"$ref\": \"#/components/schemas/UserPoolId\"\n}")
                .source("t.json", "{\"title\": \"UserPoolIdType\"}")
                .component("api.json", "{\"definitions\": {\"UserPoolIds\": {}}}")
                .read();

        assertThat(run.errors())
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString())
                        .isEqualTo("s.json:2:11: error: [unresolved-reference] #/components/schemas/UserPoolId leads to"
                                + " nothing, neither here nor in a component document or sibling file (at #/$ref); hint: did"
                                + " you mean UserPoolIds or UserPoolIdType?"));
    }
}
