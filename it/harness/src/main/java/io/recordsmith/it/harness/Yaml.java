package io.recordsmith.it.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads YAML by the core schema of YAML 1.2, apart from the compiler's own reader, which tests hold against this. */
public final class Yaml {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Yaml() {}

    /**
     * Reads a document.
     *
     * @param file a file of one YAML document in UTF-8
     * @return its value
     */
    public static JsonNode read(Path file) {
        try {
            LoadSettings settings =
                    LoadSettings.builder().setCodePointLimit(100_000_000).build();
            return tree(new Load(settings).loadFromString(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(Object value) {
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = NODES.objectNode();
            map.forEach((key, each) -> object.set(String.valueOf(key), tree(each)));
            return object;
        }
        if (value instanceof Iterable<?> elements) {
            ArrayNode array = NODES.arrayNode();
            elements.forEach(each -> array.add(tree(each)));
            return array;
        }
        if (value instanceof Boolean truth) {
            return NODES.booleanNode(truth);
        }
        if (value instanceof Number) {
            return ExactJson.read(value.toString());
        }
        return value == null ? NODES.nullNode() : NODES.stringNode(value.toString());
    }
}
