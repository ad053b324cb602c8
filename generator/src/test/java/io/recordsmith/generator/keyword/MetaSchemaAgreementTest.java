package io.recordsmith.generator.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.dialect.Dialect;
import io.recordsmith.generator.dialect.Dialects;
import io.recordsmith.generator.testing.FrontEnd;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the checks of keyword values against the official meta-schemas, as another implementation applies them: every
 * keyword with values of every kind.
 */
class MetaSchemaAgreementTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "-1",
            "1.0",
            "1.5",
            "\"\"",
            "\"string\"",
            "\"array\"",
            "\"#\"",
            "[]",
            "[1]",
            "[\"string\"]",
            "[\"string\", \"null\"]",
            "[{}]",
            "[true]",
            "[[]]",
            "{}",
            "{\"a\": 1}",
            "{\"a\": {}}",
            "{\"a\": true}",
            "{\"a\": [\"b\"]}",
            "{\"a\": [1]}",
            "{\"a\": []}",
            "{\"a\": {\"type\": 1}}",
            "[{\"type\": 1}]",
            "{\"minLength\": -1}");

    @ParameterizedTest
    @ValueSource(strings = {"draft-04", "draft-06", "draft-07", "2019-09", "2020-12"})
    void whatTheMetaSchemaForbidsIsAnErrorAndNothingElse(String name) {
        Dialect dialect = Dialects.named(name).orElseThrow();
        Schema metaSchema = metaSchema(dialect);
        List<String> differences = new ArrayList<>();
        for (String keyword : dialect.rules().keySet()) {
            for (String value : VALUES) {
                String text = "{\"" + keyword + "\": " + value + "}";
                boolean allowed = metaSchema.validate(MAPPER.readTree(text)).isEmpty();
                FrontEnd run = new FrontEnd()
                        .options(ReaderOptions.DEFAULT.withDialect(dialect))
                        .source("s.json", text)
                        .read();
                if (allowed == refused(run) && !isKnown(dialect, keyword, value)) {
                    differences.add(text + (allowed ? " is allowed: " : " is forbidden: ") + run.all());
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    /** Whether a value is refused as such; where a reference leads is no question of the meta-schema. */
    private static boolean refused(FrontEnd run) {
        return run.errors().stream().map(Diagnostic::code).anyMatch(code -> switch (code) {
            case UNRESOLVED_REFERENCE, REFERENCE_CYCLE, UNKNOWN_DIALECT -> false;
            default -> true;
        });
    }

    /** Where we differ on purpose. */
    private static boolean isKnown(Dialect dialect, String keyword, String value) {
        boolean draft04 = dialect == Dialects.DRAFT_04;
        return switch (keyword) {
            // Harmless, and common in what people publish: a warning.
            case "enum" -> value.equals("[]");
            case "required" -> draft04 && value.equals("[]");
            case "dependencies" -> draft04 && value.equals("{\"a\": []}");
            // The meta-schema of draft-04 forgot that it is a keyword.
            case "$ref" -> draft04;
            // The text of the specification says what the meta-schema does not: "#" is the only value.
            case "$recursiveRef" -> !value.equals("\"#\"");
            // Strings that are no URI, which the meta-schema asks for as a format, are no dialect anyway.
            case "$schema" -> value.startsWith("\"");
            // A number that is written with a fraction of zero can mean one thing only.
            case "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties" ->
                draft04 && value.equals("1.0");
            // An empty tuple says nothing, and does no harm.
            case "items" -> value.equals("[]");
            default -> false;
        };
    }

    private static Schema metaSchema(Dialect dialect) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return registry.getSchema(SchemaLocation.of(
                dialect.metaSchema().orElseThrow() + (dialect.name().startsWith("draft") ? "#" : "")));
    }
}
