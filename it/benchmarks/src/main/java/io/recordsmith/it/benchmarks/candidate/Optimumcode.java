package io.recordsmith.it.benchmarks.candidate;

import io.github.optimumcode.json.schema.ErrorCollector;
import io.github.optimumcode.json.schema.JsonSchema;
import java.nio.charset.StandardCharsets;
import kotlinx.serialization.json.Json;
import kotlinx.serialization.json.JsonElement;

/** {@code io.github.optimumcode:json-schema-validator}, on kotlinx.serialization. */
final class Optimumcode implements TreeValidator<JsonSchema> {

    @Override
    public JsonSchema load(byte[] schema) {
        return JsonSchema.fromDefinition(new String(schema, StandardCharsets.UTF_8));
    }

    @Override
    public Object tree(byte[] json) {
        return Json.Default.parseToJsonElement(new String(json, StandardCharsets.UTF_8));
    }

    @Override
    public boolean isValid(JsonSchema schema, Object tree) {
        return schema.validate((JsonElement) tree, ErrorCollector.EMPTY);
    }
}
