package io.recordsmith.it.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import io.recordsmith.it.corpus.instance.InstanceGenerator;
import io.recordsmith.it.corpus.instance.ReferenceValidator;
import io.recordsmith.it.corpus.instance.SchemaDocument;
import io.recordsmith.it.harness.ExactJson;
import io.recordsmith.it.harness.GeneratedEntry;
import io.recordsmith.it.harness.Jackson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two large schemas that npm packages ship, of more than 5,000 subschemas each. */
class NpmSchemasTest {
    private static Path modules;

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        modules = NpmPackages.install(
                List.of("@octokit/webhooks-schemas@7.6.1", "@octokit/webhooks-examples@7.6.1", "vega-lite@5.21.0"));
    }

    /** GitHub's own examples of the messages that it sends to others. */
    @Test
    void messagesOfGithubGetTheirVerdictsAndSurviveTheRoundTrip() throws IOException {
        PackagedSchema schema =
                PackagedSchema.ofNpm(modules, "@octokit/webhooks-schemas", "schema.json", SpecificationVersion.DRAFT_7);
        ReferenceValidator reference = ReferenceValidator.of(schema.bundle(), schema.dialect());
        GeneratedEntry entry =
                PackagedSchemasTest.compile(schema, Jackson.THREE).entry(schema.name() + "#");
        Complaints complaints = Complaints.exceptWhatTypesCannotHold();
        List<JsonNode> messages = messages();
        assertThat(messages).hasSizeGreaterThan(300);
        for (JsonNode message : messages) {
            complaints.ask(schema.name(), entry, ExactJson.write(message), reference.isValid(message));
        }
        complaints.assertNone();
    }

    @Test
    void chartsOfVegaLiteGetTheirVerdictsAndSurviveTheRoundTrip() {
        PackagedSchema schema =
                PackagedSchema.ofNpm(modules, "vega-lite", "build/vega-lite-schema.json", SpecificationVersion.DRAFT_7);
        JsonNode bundle = schema.bundle();
        InstanceGenerator instances =
                new InstanceGenerator(new SchemaDocument(bundle), ReferenceValidator.of(bundle, schema.dialect()), 1);
        List<JsonNode> valid = instances.valid(10);
        List<JsonNode> invalid = instances.invalid(valid, 10);
        assertThat(valid).isNotEmpty();
        assertThat(invalid).isNotEmpty();
        GeneratedEntry entry =
                PackagedSchemasTest.compile(schema, Jackson.THREE).entry(schema.name() + "#");
        Complaints complaints = Complaints.exceptWhatTypesCannotHold();
        valid.forEach(chart -> complaints.ask(schema.name(), entry, ExactJson.write(chart), true));
        invalid.forEach(chart -> complaints.ask(schema.name(), entry, ExactJson.write(chart), false));
        complaints.assertNone();
    }

    private static List<JsonNode> messages() throws IOException {
        Path examples = modules.resolve("@octokit/webhooks-examples/api.github.com/index.json");
        List<JsonNode> messages = new ArrayList<>();
        for (JsonNode event : ExactJson.read(Files.readAllBytes(examples))) {
            event.get("examples").forEach(messages::add);
        }
        return messages;
    }
}
