package io.recordsmith.it.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.generator.option.FormatMode;
import io.recordsmith.it.corpus.instance.InstanceGenerator;
import io.recordsmith.it.corpus.instance.ReferenceValidator;
import io.recordsmith.it.corpus.instance.SchemaDocument;
import io.recordsmith.it.harness.ExactJson;
import io.recordsmith.it.harness.GeneratedCode;
import io.recordsmith.it.harness.GeneratedEntry;
import io.recordsmith.it.harness.Jackson;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Schemas that Maven artifacts ship, with generated instances: they have none of their own. The build unpacks the
 * artifacts; their versions stand in the project's pom.
 */
class PackagedSchemasTest {
    private static final int INSTANCES = 30;
    private static final int FEW = 5;

    static Stream<PackagedSchema> schemas() {
        SpecificationVersion draft4 = SpecificationVersion.DRAFT_4;
        SpecificationVersion draft6 = SpecificationVersion.DRAFT_6;
        SpecificationVersion draft7 = SpecificationVersion.DRAFT_7;
        String har = "META-INF/resources/webjars/har-schema/2.0.0/lib/";
        String ajv = "META-INF/resources/webjars/ajv/6.12.6/lib/refs/";
        return Stream.of(
                PackagedSchema.ofMaven(
                        "cyclonedx", "bom-1.6.schema.json", draft7, "spdx.schema.json", "jsf-0.82.schema.json"),
                PackagedSchema.ofMaven("cyclonedx", "bom-1.2-strict.schema.json", draft7, "spdx.schema.json"),
                PackagedSchema.ofMaven("sarif", "schema/sarif-schema-2.1.0.json", draft4),
                PackagedSchema.ofMaven(
                        "har",
                        har + "har.json",
                        draft6,
                        "log.json",
                        "creator.json",
                        "browser.json",
                        "page.json",
                        "pageTimings.json",
                        "entry.json",
                        "request.json",
                        "response.json",
                        "cache.json",
                        "beforeRequest.json",
                        "afterRequest.json",
                        "timings.json",
                        "cookie.json",
                        "header.json",
                        "query.json",
                        "postData.json",
                        "content.json"),
                PackagedSchema.ofMaven("ajv", ajv + "json-schema-draft-07.json", draft7),
                PackagedSchema.ofMaven("ajv", ajv + "json-schema-draft-04.json", draft4),
                PackagedSchema.ofMaven("camel", "schema/camelYamlDsl.json", draft4));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void generatedInstancesGetTheirVerdictsAndValidOnesSurviveTheRoundTrip(PackagedSchema schema) {
        GeneratedEntry entry = compile(schema, Jackson.THREE).entry(schema.name() + "#");
        JsonNode bundle = schema.bundle();
        InstanceGenerator instances =
                new InstanceGenerator(new SchemaDocument(bundle), ReferenceValidator.of(bundle, schema.dialect()), 1);
        List<JsonNode> valid = instances.valid(INSTANCES);
        List<JsonNode> invalid = instances.invalid(valid, INSTANCES);
        assertThat(valid).hasSizeGreaterThanOrEqualTo(FEW);
        assertThat(invalid).hasSizeGreaterThanOrEqualTo(FEW);
        Complaints complaints = Complaints.exceptWhatTypesCannotHold();
        valid.forEach(instance -> complaints.ask(schema.name(), entry, ExactJson.write(instance), true));
        invalid.forEach(instance -> complaints.ask(schema.name(), entry, ExactJson.write(instance), false));
        complaints.assertNone();
    }

    @Test
    void codeForJackson2CompilesToo() {
        PackagedSchema first = schemas().findFirst().orElseThrow();
        assertThat(compile(first, Jackson.TWO).schemas()).contains(first.name() + "#");
    }

    static GeneratedCode compile(PackagedSchema schema, Jackson jackson) {
        CompilerOptions options = CompilerOptions.builder()
                .sources(List.of(schema.path()))
                .packageName("com.acme")
                .jackson(jackson.option())
                .formats(FormatMode.ANNOTATE)
                .lossless(true)
                .build();
        return CompiledSchemas.of(options, jackson);
    }
}
