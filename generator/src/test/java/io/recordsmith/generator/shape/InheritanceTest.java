package io.recordsmith.generator.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.testing.CompiledSchema;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas that extend one with a discriminator, in Swagger 2.0; the case {@code union-by-inheritance} is OpenAPI. */
class InheritanceTest {
    private static final String SCHEMA = """
            {"swagger": "2.0", "info": {"title": "Shapes", "version": "1"}, "paths": {}, "definitions": {
              "Figure": {"type": "object", "discriminator": "kind", "required": ["kind"],
                "properties": {"kind": {"type": "string"}}},
              "Circle": {"allOf": [{"$ref": "#/definitions/Figure"},
                {"type": "object", "required": ["radius"], "properties": {"radius": {"type": "number"}}}]},
              "Plain": {"allOf": [{"$ref": "#/definitions/Figure"}, {"description": "Says nothing more."}]}}}
            """;

    @TempDir
    Path directory;

    private CompiledSchema figures;

    @BeforeEach
    void compile() throws Exception {
        figures = CompiledSchema.of(directory, SCHEMA, options -> options.lossless(true));
    }

    @Test
    void theValueNamesTheDefinition() throws Exception {
        Object circle = figures.read("Figure", "{\"kind\":\"Circle\",\"radius\":1.50}");

        assertThat(circle).isInstanceOf(figures.type("Circle"));
        assertThat(figures.write("Figure", circle)).isEqualTo("{\"kind\":\"Circle\",\"radius\":1.50}");
    }

    @Test
    void whatTheDiscriminatorDoesNotTellIsValidAndIsKept() throws Exception {
        for (String json : new String[] {
            "{\"kind\":\"Circle\",\"radius\":\"none\"}", "{\"kind\":\"Square\",\"side\":[1]}", "{\"kind\":\"Plain\"}"
        }) {
            Object other = figures.read("Figure", json);

            assertThat(other).isInstanceOf(figures.type("FigureOther"));
            assertThat(figures.write("Figure", other)).isEqualTo(json);
        }
    }

    @Test
    void aDefinitionThatAddsNothingIsTheOneItRefersTo() {
        assertThat(figures.source("Figure")).contains("interface Figure permits Circle, FigureOther");
        assertThat(figures.source("Plain")).isNull();
    }
}
