package io.recordsmith.generator.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.source.SourceOptions;
import io.recordsmith.generator.testing.FrontEnd;
import io.recordsmith.generator.testing.SharedData;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The family of 575 schemas in every way that users have them. */
class CognitoFamilyTest {
    private static final String SEED = "cognito-idp-admin-reset-user-password-request-schema.json#";

    private Path schemas;
    private Path identity;
    private Path provider;

    @BeforeEach
    void findFamily() {
        schemas = SharedData.require("cognito/schemas");
        identity = SharedData.require("cognito/openapi/aws-cognito-identity-openapi.yaml");
        provider = SharedData.require("cognito/openapi/aws-cognito-identity-provider-openapi.yaml");
    }

    @Test
    void siblingsResolveAllReferences() {
        FrontEnd run = FrontEnd.of(SourceOptions.of(schemas), ReaderOptions.DEFAULT);

        assertThat(run.all()).isEmpty();
        assertThat(run.graph().entries()).hasSize(575);
        assertThat(run.graph().schemas()).hasSize(3701);
        assertThat(targetOfUserPoolId(run)).isEqualTo("file:///cognito-idp-user-pool-id-type-schema.json#");
    }

    @Test
    void componentDocumentsResolveAllReferences() {
        FrontEnd run = FrontEnd.of(SourceOptions.of(schemas).withComponents(identity, provider), ReaderOptions.DEFAULT);

        assertThat(run.all()).isEmpty();
        assertThat(run.graph().entries()).hasSize(575);
        assertThat(targetOfUserPoolId(run))
                .isEqualTo("file:///aws-cognito-identity-provider-openapi.yaml#/components/schemas/UserPoolIdType");
    }

    @Test
    void openApiDocumentsAreSourcesToo() {
        FrontEnd run = FrontEnd.of(SourceOptions.of(identity, provider), ReaderOptions.DEFAULT);

        assertThat(run.all()).isEmpty();
        assertThat(run.graph().entries())
                .hasSize(575)
                .allSatisfy(entry -> assertThat(entry.dialect()).isEqualTo("openapi-3.0"));
    }

    @Test
    void oneFileAloneFindsItsSiblings() {
        Path seed = schemas.resolve(SEED.substring(0, SEED.length() - 1));
        FrontEnd run = FrontEnd.of(SourceOptions.of(seed), ReaderOptions.DEFAULT);

        assertThat(run.all()).isEmpty();
        assertThat(run.graph().entries()).extracting(EntrySchema::key).containsExactly(SEED);
        assertThat(run.graph().schemas())
                .extracting(schema -> schema.location().document().toString())
                .contains("file:///cognito-idp-client-metadata-type-schema.json");
    }

    private static String targetOfUserPoolId(FrontEnd run) {
        List<Schema> branches = run.graph().schemas().stream()
                .filter(s -> s.location().toString().equals("file:///" + SEED + "/properties/UserPoolId/allOf/0"))
                .toList();
        return branches.get(0)
                .find(ReferenceKeyword.class)
                .orElseThrow()
                .target()
                .toString();
    }
}
