package io.recordsmith.it.benchmarks.candidate;

import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** {@code dev.harrel:json-schema}, on Jackson 2. */
final class Harrel implements TreeValidator<URI> {
    private final JsonNodeFactory nodes = new JacksonNode.Factory();
    private final Validator validator = new ValidatorFactory()
            .withJsonNodeFactory(nodes)
            .withDisabledSchemaValidation(true)
            .createValidator();

    @Override
    public URI load(byte[] schema) {
        return validator.registerSchema(new String(schema, StandardCharsets.UTF_8));
    }

    @Override
    public Object tree(byte[] json) throws Exception {
        return nodes.wrap(Jackson2.MAPPER.readTree(json));
    }

    @Override
    public boolean isValid(URI schema, Object tree) {
        return validator.validate(schema, (dev.harrel.jsonschema.JsonNode) tree).isValid();
    }
}
