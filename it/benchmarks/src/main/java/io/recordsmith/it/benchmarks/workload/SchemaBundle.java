package io.recordsmith.it.benchmarks.workload;

import io.recordsmith.it.harness.ExactJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A directory of schemas that refer to each other by {@code #/components/schemas/} and the other's title, a reference
 * that leads nowhere in the referring file. Validators other than ours need it rewritten.
 */
public final class SchemaBundle {
    private static final String DANGLING = "#/components/schemas/";
    private static final String DEFINITIONS = "#/$defs/";

    private final Map<String, ObjectNode> byFile = new TreeMap<>();
    private final Map<String, String> fileOfTitle = new HashMap<>();

    /**
     * Reads a directory.
     *
     * @param directory its schemas have names that end in {@code .json}
     */
    public SchemaBundle(Path directory) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*.json")) {
            for (Path file : files) {
                byFile.put(file.getFileName().toString(), (ObjectNode) ExactJson.read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byFile.forEach((file, schema) ->
                fileOfTitle.put(family(file) + schema.path("title").asString(), file));
    }

    /**
     * Returns the files read.
     *
     * @return schemas by file name
     */
    public Map<String, ObjectNode> files() {
        return byFile;
    }

    /**
     * Returns a schema as one document that holds all that it refers to in {@code $defs}.
     *
     * @param file the schema's file name
     * @return a schema without identifier
     */
    public JsonNode bundle(String file) {
        Map<String, JsonNode> definitions = new TreeMap<>();
        ObjectNode root = inline(file, definitions);
        if (!definitions.isEmpty()) {
            ObjectNode holder = root.putObject("$defs");
            definitions.forEach(holder::set);
        }
        return root;
    }

    /**
     * Returns a schema in which each reference to a sibling is a relative reference to the sibling's file.
     *
     * @param file the schema's file name
     * @return a schema without identifier
     */
    public JsonNode linked(String file) {
        return rewritten(byFile.get(file), reference -> sibling(file, reference));
    }

    private ObjectNode inline(String file, Map<String, JsonNode> definitions) {
        return (ObjectNode) rewritten(byFile.get(file), reference -> {
            String title = reference.substring(DANGLING.length());
            if (!definitions.containsKey(title)) {
                definitions.put(title, JsonNodeFactory.instance.nullNode());
                ObjectNode definition = inline(sibling(file, reference), definitions);
                definition.remove("$schema");
                definitions.put(title, definition);
            }
            return DEFINITIONS + title;
        });
    }

    private String sibling(String file, String reference) {
        String found = fileOfTitle.get(family(file) + reference.substring(DANGLING.length()));
        if (found == null) {
            throw new IllegalStateException(file + " refers to " + reference + ", which no sibling is titled");
        }
        return found;
    }

    private static String family(String file) {
        return file.startsWith("cognito-identity-") ? "cognito-identity-" : "cognito-idp-";
    }

    private static JsonNode rewritten(JsonNode node, UnaryOperator<String> target) {
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(each -> copy.add(rewritten(each, target)));
            return copy;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        object.forEachEntry((name, value) -> {
            if (name.equals("$ref") && value.asString("").startsWith(DANGLING)) {
                copy.put(name, target.apply(value.stringValue()));
            } else if (!name.equals("$id")) {
                copy.set(name, rewritten(value, target));
            }
        });
        return copy;
    }
}
