package io.recordsmith.it.corpus.differential;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Random schemas of draft 2020-12, of all its keywords about validation. */
final class RandomSchemas {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 3;
    private static final List<String> TYPES =
            List.of("null", "boolean", "integer", "number", "string", "array", "object");
    private static final List<String> PATTERNS =
            List.of("^a", "b$", "^[a-z]+$", "\\d", "^x-", "a|1", "^.$", "\\p{L}", "^(ab)*$", "[^a]");
    /** Definitions, of which the last is recursive. */
    private static final List<String> DEFINITIONS = List.of("one", "two", "tree");
    /** Where resources of their own begin whose schemas are found through what evaluation came by. */
    static final String RESOURCES = "https://random.example/";

    private static final List<String> DYNAMIC = List.of("node", "leaf");
    private static final List<String> FORMATS = List.of("ipv4", "date-time", "uri", "x-none");

    private final Random random;
    private final RandomValues values;

    RandomSchemas(Random random) {
        this.random = random;
        this.values = new RandomValues(random);
    }

    ObjectNode next() {
        ObjectNode root = object(0);
        ObjectNode definitions = root.putObject("$defs");
        definitions.set("one", object(DEEPEST - 1));
        definitions.set("two", object(DEEPEST - 1));
        ObjectNode tree = definitions.putObject("tree");
        tree.put("type", "object");
        tree.putObject("properties").putObject("a").put("$ref", "#/$defs/tree");
        tree.set("additionalProperties", object(DEEPEST));
        definitions.set("node", node());
        definitions.set("leaf", leaf());
        return root;
    }

    private ObjectNode node() {
        ObjectNode node = resource("node");
        node.putObject("properties").putObject("a").put("$dynamicRef", "#node");
        node.putObject("items").put("$dynamicRef", "#node");
        return node;
    }

    private ObjectNode leaf() {
        ObjectNode leaf = resource("leaf");
        leaf.setAll(object(DEEPEST));
        leaf.put("$ref", "node");
        return leaf;
    }

    private static ObjectNode resource(String name) {
        return NODES.objectNode().put("$id", RESOURCES + name).put("$dynamicAnchor", "node");
    }

    private JsonNode schema(int depth) {
        return random.nextInt(12) == 0 ? NODES.booleanNode(random.nextInt(3) > 0) : object(depth);
    }

    private ObjectNode object(int depth) {
        ObjectNode schema = NODES.objectNode();
        int families = 1 + random.nextInt(depth == 0 ? 4 : 2);
        if (random.nextInt(6) == 0) {
            annotations(schema);
        }
        for (int i = 0; i < families; i++) {
            switch (random.nextInt(depth >= DEEPEST ? 4 : 11)) {
                case 0 -> generic(schema);
                case 1 -> numbers(schema);
                case 2 -> strings(schema);
                case 3 -> sizes(schema);
                case 4, 5 -> properties(schema, depth + 1);
                case 6 -> arrays(schema, depth + 1);
                case 7 -> logic(schema, depth + 1);
                case 8 -> conditions(schema, depth + 1);
                case 9 -> unevaluated(schema, depth + 1);
                default -> reference(schema, depth);
            }
        }
        return schema;
    }

    private void generic(ObjectNode schema) {
        switch (random.nextInt(4)) {
            case 0 -> schema.put("type", values.pick(TYPES));
            case 1 -> schema.set("type", distinct(TYPES, 2));
            case 2 -> schema.set("const", values.value(1));
            default -> {
                ArrayNode members = schema.putArray("enum");
                Set<JsonNode> distinct = new LinkedHashSet<>();
                for (int i = 0; i < 3; i++) {
                    distinct.add(values.value(1));
                }
                distinct.forEach(members::add);
            }
        }
    }

    private void numbers(ObjectNode schema) {
        switch (random.nextInt(5)) {
            case 0 -> schema.set("minimum", values.number());
            case 1 -> schema.set("maximum", values.number());
            case 2 -> schema.set("exclusiveMinimum", values.number());
            case 3 -> schema.set("exclusiveMaximum", values.number());
            default -> schema.put("multipleOf", new BigDecimal(values.pick(List.of("1", "2", "0.5", "0.01", "3"))));
        }
    }

    /** None of these changes a verdict. */
    private void annotations(ObjectNode schema) {
        switch (random.nextInt(6)) {
            case 0 -> schema.put("title", values.name());
            case 1 -> schema.put("description", values.name());
            case 2 -> schema.set("default", values.value(1));
            case 3 -> schema.putArray("examples").add(values.value(1));
            case 4 -> schema.put("contentEncoding", "base64").put("contentMediaType", "application/json");
            default -> schema.put(values.pick(List.of("deprecated", "readOnly", "writeOnly")), random.nextBoolean());
        }
    }

    private void strings(ObjectNode schema) {
        switch (random.nextInt(4)) {
            case 0 -> schema.put("minLength", random.nextInt(3));
            case 1 -> schema.put("maxLength", random.nextInt(3));
            case 2 -> schema.put("format", values.pick(FORMATS));
            default -> schema.put("pattern", values.pick(PATTERNS));
        }
    }

    private void sizes(ObjectNode schema) {
        switch (random.nextInt(6)) {
            case 0 -> schema.put("minItems", random.nextInt(3));
            case 1 -> schema.put("maxItems", random.nextInt(3));
            case 2 -> schema.put("uniqueItems", random.nextInt(4) > 0);
            case 3 -> schema.put("minProperties", random.nextInt(3));
            case 4 -> schema.put("maxProperties", random.nextInt(3));
            default -> schema.set("required", distinct(RandomValues.NAMES, 2));
        }
    }

    private void properties(ObjectNode schema, int depth) {
        switch (random.nextInt(7)) {
            case 0, 1, 2 -> named(schema.putObject("properties"), depth);
            case 3 -> {
                ObjectNode patterns = schema.putObject("patternProperties");
                patterns.set(values.pick(PATTERNS), schema(depth));
                patterns.set(values.pick(PATTERNS), schema(depth));
            }
            case 4 -> schema.set("additionalProperties", schema(depth));
            case 5 -> schema.set("propertyNames", schema(DEEPEST));
            default -> schema.putObject("dependentRequired").set(values.name(), distinct(RandomValues.NAMES, 2));
        }
    }

    private void named(ObjectNode properties, int depth) {
        for (int i = 0; i < 3; i++) {
            properties.set(values.name(), schema(depth));
        }
    }

    private void arrays(ObjectNode schema, int depth) {
        switch (random.nextInt(4)) {
            case 0 -> schema.set("items", schema(depth));
            case 1 -> schema.set("prefixItems", branches(depth));
            case 2 -> schema.set("contains", schema(depth));
            default -> {
                schema.set("contains", schema(depth));
                schema.put("minContains", random.nextInt(3));
                schema.put("maxContains", 1 + random.nextInt(2));
            }
        }
    }

    private void logic(ObjectNode schema, int depth) {
        switch (random.nextInt(4)) {
            case 0 -> schema.set("allOf", branches(depth));
            case 1 -> schema.set("anyOf", branches(depth));
            case 2 -> schema.set("oneOf", branches(depth));
            default -> schema.set("not", schema(depth));
        }
    }

    private void conditions(ObjectNode schema, int depth) {
        if (random.nextInt(3) == 0) {
            schema.putObject("dependentSchemas").set(values.name(), schema(depth));
            return;
        }
        schema.set("if", schema(depth));
        if (random.nextInt(4) > 0) {
            schema.set("then", schema(depth));
        }
        if (random.nextInt(4) > 0) {
            schema.set("else", schema(depth));
        }
    }

    private void unevaluated(ObjectNode schema, int depth) {
        boolean forbidden = random.nextInt(3) > 0;
        String keyword = random.nextBoolean() ? "unevaluatedProperties" : "unevaluatedItems";
        schema.set(keyword, forbidden ? NODES.booleanNode(false) : schema(depth));
        if (keyword.equals("unevaluatedProperties")) {
            properties(schema, depth);
        } else {
            arrays(schema, depth);
        }
        logic(schema, depth);
    }

    /** Definitions refer to none but the tree, so that no chain of references comes back to where it started. */
    private void reference(ObjectNode schema, int depth) {
        boolean inDefinition = depth >= DEEPEST - 1;
        if (!inDefinition && random.nextInt(3) == 0) {
            schema.put("$ref", RESOURCES + values.pick(DYNAMIC));
            return;
        }
        schema.put("$ref", "#/$defs/" + (inDefinition ? "tree" : values.pick(DEFINITIONS)));
    }

    private ArrayNode branches(int depth) {
        ArrayNode branches = NODES.arrayNode();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            branches.add(schema(depth));
        }
        return branches;
    }

    private ArrayNode distinct(List<String> choices, int count) {
        List<String> left = new ArrayList<>(choices);
        ArrayNode picked = NODES.arrayNode();
        for (int i = 0; i < count; i++) {
            picked.add(left.remove(random.nextInt(left.size())));
        }
        return picked;
    }
}
