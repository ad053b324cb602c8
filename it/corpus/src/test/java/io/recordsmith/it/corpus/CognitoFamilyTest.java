package io.recordsmith.it.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.SpecificationVersion;
import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.generator.SchemaCompiler;
import io.recordsmith.it.corpus.CognitoFamily.Member;
import io.recordsmith.it.corpus.instance.InstanceGenerator;
import io.recordsmith.it.corpus.instance.ReferenceValidator;
import io.recordsmith.it.corpus.instance.SchemaDocument;
import io.recordsmith.it.harness.Corpora;
import io.recordsmith.it.harness.ExactJson;
import io.recordsmith.it.harness.GeneratedCode;
import io.recordsmith.it.harness.GeneratedEntry;
import io.recordsmith.it.harness.Jackson;
import io.recordsmith.it.harness.MethodSizes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The 575 schemas of Amazon Cognito, from their files and from their OpenAPI documents, in one run each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CognitoFamilyTest {
    private static final int INSTANCES = 20;
    private static final int MEMBERS = 575;

    /** Where the schemas and the schemas that they refer to come from. */
    enum Origin {
        SIBLING_FILES,
        FILES_AND_COMPONENTS,
        OPENAPI_DOCUMENTS;

        CompilerOptions options(CognitoFamily family, Jackson jackson) {
            boolean files = this != OPENAPI_DOCUMENTS;
            return CompilerOptions.builder()
                    .sources(files ? List.of(family.schemas()) : family.openApiDocuments())
                    .components(this == FILES_AND_COMPONENTS ? family.openApiDocuments() : List.of())
                    .packageName("com.acme.cognito")
                    .jackson(jackson.option())
                    .lossless(true)
                    .build();
        }

        String entry(CognitoFamily family, Member member) {
            return this == OPENAPI_DOCUMENTS
                    ? family.openApiDocument(member).getFileName() + "#/components/schemas/" + member.component()
                    : member.file() + "#";
        }

        boolean verdict(Member member) {
            return this == SIBLING_FILES ? member.siblingVerdict() : member.openApiVerdict();
        }
    }

    private CognitoFamily family;
    private final Map<Origin, Map<Jackson, GeneratedCode>> code = new EnumMap<>(Origin.class);

    @BeforeAll
    void find() {
        assumeTrue(Corpora.find(CognitoFamily.CORPUS).isPresent(), Corpora.absent(CognitoFamily.CORPUS));
        family = new CognitoFamily(Corpora.find(CognitoFamily.CORPUS).orElseThrow());
    }

    @AfterAll
    void forget() {
        code.clear();
    }

    static Stream<Arguments> runs() {
        return Stream.of(Origin.values())
                .flatMap(origin -> Stream.of(Jackson.values()).map(jackson -> Arguments.of(origin, jackson)));
    }

    @ParameterizedTest(name = "{0}, Jackson {1}")
    @MethodSource("runs")
    void everySchemaBecomesCodeThatCompilesWithoutWarnings(Origin origin, Jackson jackson) {
        assertThat(code(origin, jackson).schemas())
                .hasSize(MEMBERS)
                .containsExactlyInAnyOrderElementsOf(family.members().stream()
                        .map(member -> origin.entry(family, member))
                        .toList());
    }

    @ParameterizedTest(name = "{0}, Jackson {1}")
    @MethodSource("runs")
    void everyExampleGetsItsVerdict(Origin origin, Jackson jackson) {
        Complaints complaints = new Complaints();
        for (Member member : family.members()) {
            GeneratedEntry entry = code(origin, jackson).entry(origin.entry(family, member));
            complaints.ask(member.file(), entry, member.example(), origin.verdict(member));
        }
        complaints.assertNone();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"SIBLING_FILES", "OPENAPI_DOCUMENTS"})
    void generatedInstancesGetTheirVerdictsAndValidOnesSurviveTheRoundTrip(Origin origin) {
        Complaints complaints = new Complaints();
        List<String> few = new ArrayList<>();
        for (Member member : family.members()) {
            boolean files = origin == Origin.SIBLING_FILES;
            JsonNode schema = files ? family.withSiblings(member) : family.withComponents(member);
            JsonNode own = files ? family.file(member) : family.component(member);
            InstanceGenerator instances = new InstanceGenerator(
                    new SchemaDocument(schema),
                    ReferenceValidator.of(schema, SpecificationVersion.DRAFT_2020_12),
                    member.file().hashCode());
            List<JsonNode> valid = instances.valid(INSTANCES);
            List<JsonNode> invalid = instances.invalid(valid, INSTANCES);
            if (valid.size() < Math.min(INSTANCES, values(own))
                    || invalid.size() < (forbidsAnything(own) ? INSTANCES : 0)) {
                few.add(member.file() + ": " + valid.size() + " valid, " + invalid.size() + " invalid");
            }
            for (Jackson jackson : Jackson.values()) {
                GeneratedEntry entry = code(origin, jackson).entry(origin.entry(family, member));
                valid.forEach(instance -> complaints.ask(member.file(), entry, ExactJson.write(instance), true));
                invalid.forEach(instance -> complaints.ask(member.file(), entry, ExactJson.write(instance), false));
            }
        }
        assertThat(few).as("schemas with too few instances").isEmpty();
        complaints.assertNone();
    }

    @ParameterizedTest(name = "{0}, Jackson {1}")
    @MethodSource("runs")
    void noMethodIsTooLongForTheJit(Origin origin, Jackson jackson) {
        assertThat(MethodSizes.tooLong(code(origin, jackson).classes())).isEmpty();
    }

    @Test
    void theSeedBecomesTheRecordThatATeamWouldWrite() {
        CompilerOptions options = CompilerOptions.builder()
                .sources(List.of(family.schemas()))
                .includes(List.of("cognito-idp-admin-reset-user-password-request-schema.json"))
                .packageName("com.acme.cognito")
                .build();
        String source = SchemaCompiler.compile(options).files().stream()
                .filter(file -> file.path().equals("com/acme/cognito/AdminResetUserPasswordRequest.java"))
                .findFirst()
                .orElseThrow()
                .content();
        assertThat(source.lines()).hasSizeLessThanOrEqualTo(90);
        assertThat(SourceFacts.of(Map.of("AdminResetUserPasswordRequest.java", source))
                        .components("AdminResetUserPasswordRequest"))
                .containsExactly("String userPoolId", "String username", "Map<String, String> clientMetadata");
    }

    private GeneratedCode code(Origin origin, Jackson jackson) {
        return code.computeIfAbsent(origin, each -> new EnumMap<>(Jackson.class))
                .computeIfAbsent(jackson, each -> generate(origin, jackson));
    }

    private GeneratedCode generate(Origin origin, Jackson jackson) {
        return CompiledSchemas.of(origin.options(family, jackson), jackson);
    }

    /** How many values a schema allows, as far as that is few. */
    private static int values(JsonNode schema) {
        if (schema.path("enum").isArray()) {
            boolean strings = schema.path("type").asString("").equals("string");
            int count = 0;
            for (JsonNode value : schema.get("enum")) {
                count += !strings || value.isString() ? 1 : 0;
            }
            return count;
        }
        if (schema.path("minimum").isNumber() && schema.path("maximum").isNumber()) {
            return schema.get("maximum").intValue() - schema.get("minimum").intValue() + 1;
        }
        return schema.path("type").asString("").equals("boolean") ? 2 : Integer.MAX_VALUE;
    }

    private static boolean forbidsAnything(JsonNode schema) {
        return schema.has("type");
    }
}
