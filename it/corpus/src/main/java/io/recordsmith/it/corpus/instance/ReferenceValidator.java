package io.recordsmith.it.corpus.instance;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.regex.JoniRegularExpressionFactory;
import tools.jackson.databind.JsonNode;

/** The verdicts of networknt's interpreting validator, with the regular expressions of ECMA-262 by Joni. */
public final class ReferenceValidator {
    private final Schema schema;

    private ReferenceValidator(Schema schema) {
        this.schema = schema;
    }

    /**
     * Prepares a schema whose {@code format} never asserts.
     *
     * @param root the schema, whose references all lead to places inside of it
     * @param dialect the dialect, unless the schema declares another
     * @return its validator
     */
    public static ReferenceValidator of(JsonNode root, SpecificationVersion dialect) {
        return of(root, dialect, SchemaRegistryConfig.builder().formatAssertionsEnabled(false));
    }

    /**
     * Prepares a schema whose {@code format} asserts, whatever its dialect says.
     *
     * @param root the schema, whose references all lead to places inside of it
     * @param dialect the dialect, unless the schema declares another
     * @return its validator
     */
    public static ReferenceValidator assertingFormats(JsonNode root, SpecificationVersion dialect) {
        return of(root, dialect, SchemaRegistryConfig.builder().formatAssertionsEnabled(true));
    }

    private static ReferenceValidator of(
            JsonNode root, SpecificationVersion dialect, SchemaRegistryConfig.Builder config) {
        config.regularExpressionFactory(JoniRegularExpressionFactory.getInstance());
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(dialect, builder -> builder.schemaRegistryConfig(config.build()));
        return new ReferenceValidator(registry.getSchema(root));
    }

    /**
     * Returns whether an instance is valid.
     *
     * @param instance the instance
     * @return the verdict
     */
    public boolean isValid(JsonNode instance) {
        return schema.validate(instance).isEmpty();
    }
}
