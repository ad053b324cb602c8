package io.recordsmith.it.benchmarks.candidate;

import java.nio.charset.StandardCharsets;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.Validator;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONObject;
import org.json.JSONTokener;

/** {@code com.github.erosb:everit-json-schema}, which knows the drafts up to 7, stopping at the first fault. */
final class Everit implements TreeValidator<Schema> {
    private final Validator validator = Validator.builder().failEarly().build();

    @Override
    public Schema load(byte[] schema) {
        JSONObject json = new JSONObject(new String(schema, StandardCharsets.UTF_8));
        return SchemaLoader.builder()
                .schemaJson(json)
                .draftV7Support()
                .build()
                .load()
                .build();
    }

    @Override
    public Object tree(byte[] json) {
        return new JSONTokener(new String(json, StandardCharsets.UTF_8)).nextValue();
    }

    @Override
    public boolean isValid(Schema schema, Object tree) {
        try {
            validator.performValidation(schema, tree);
            return true;
        } catch (ValidationException e) {
            return false;
        }
    }
}
