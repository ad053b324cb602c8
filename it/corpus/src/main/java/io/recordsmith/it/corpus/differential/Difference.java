package io.recordsmith.it.corpus.differential;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * An instance that generated code and the reference see differently.
 *
 * @param schema the schema
 * @param instance the instance
 * @param valid the reference's verdict
 * @param wrong the answers of generated code that differ from it
 */
public record Difference(JsonNode schema, JsonNode instance, boolean valid, List<String> wrong) {
    @Override
    public String toString() {
        return "schema " + schema + " instance " + instance + ": the reference says " + (valid ? "valid" : "invalid")
                + " but " + String.join(", ", wrong);
    }

    int size() {
        return schema.toString().length() + instance.toString().length();
    }
}
