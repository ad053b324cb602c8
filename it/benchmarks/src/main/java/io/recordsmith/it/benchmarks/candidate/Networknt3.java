package io.recordsmith.it.benchmarks.candidate;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;

/** {@code com.networknt:json-schema-validator} 3, on Jackson 3, stopping at the first fault. */
final class Networknt3 implements TreeValidator<Schema> {
    /** Formats are not asserted, as generated code does not by default, so that all do the same work. */
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(false)
                    .build()));

    @Override
    public Schema load(byte[] schema) {
        Schema loaded = registry.getSchema(Jackson3.MAPPER.readTree(schema));
        loaded.initializeValidators();
        return loaded;
    }

    @Override
    public Object tree(byte[] json) {
        return Jackson3.MAPPER.readTree(json);
    }

    @Override
    public boolean isValid(Schema schema, Object tree) {
        return schema.validate((tools.jackson.databind.JsonNode) tree, OutputFormat.BOOLEAN);
    }
}
