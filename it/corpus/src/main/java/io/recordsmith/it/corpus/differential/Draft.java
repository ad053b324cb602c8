package io.recordsmith.it.corpus.differential;

import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The drafts that random schemas are written in: each is made in the newest and, for older ones, put in their words. */
enum Draft {
    DRAFT_04("draft-04", SpecificationVersion.DRAFT_4, "http://json-schema.org/draft-04/schema#"),
    DRAFT_06("draft-06", SpecificationVersion.DRAFT_6, "http://json-schema.org/draft-06/schema#"),
    DRAFT_07("draft-07", SpecificationVersion.DRAFT_7, "http://json-schema.org/draft-07/schema#"),
    DRAFT_2019_09("2019-09", SpecificationVersion.DRAFT_2019_09, "https://json-schema.org/draft/2019-09/schema"),
    DRAFT_2020_12("2020-12", SpecificationVersion.DRAFT_2020_12, "https://json-schema.org/draft/2020-12/schema");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> MAPS = Set.of("properties", "patternProperties", "$defs", "dependentSchemas");
    private static final Set<String> LISTS = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
    private static final Set<String> SINGLE = Set.of(
            "not",
            "if",
            "then",
            "else",
            "items",
            "contains",
            "additionalProperties",
            "propertyNames",
            "unevaluatedProperties",
            "unevaluatedItems");

    private final String optionName;
    private final SpecificationVersion version;
    private final String uri;

    Draft(String optionName, SpecificationVersion version, String uri) {
        this.optionName = optionName;
        this.version = version;
        this.uri = uri;
    }

    String optionName() {
        return optionName;
    }

    SpecificationVersion version() {
        return version;
    }

    /** Puts a root schema of draft 2020-12 in the words of this draft, leaving out what it has no words for. */
    ObjectNode spell(ObjectNode root) {
        ObjectNode spelled = (ObjectNode) spellAny(root);
        spelled.put("$schema", uri);
        return spelled;
    }

    private JsonNode spellAny(JsonNode schema) {
        if (schema.isBoolean()) {
            return this == DRAFT_04 ? booleanByObject(schema.booleanValue()) : schema;
        }
        ObjectNode spelled = NODES.objectNode();
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            spelled.set(keyword.getKey(), spellBelow(keyword.getKey(), keyword.getValue()));
        }
        if (this != DRAFT_2020_12) {
            tuples(spelled);
        }
        if (this == DRAFT_2019_09) {
            // The reference counts what contains matches as evaluated, as only the next draft says.
            spelled.remove("unevaluatedItems");
            recursive(spelled);
        } else if (this != DRAFT_2020_12) {
            olderThan2019(spelled);
        }
        if (this == DRAFT_07) {
            // The reference asserts these, and takes base64 without padding and texts without a value for right.
            spelled.remove(List.of("contentEncoding", "contentMediaType"));
        }
        if (this == DRAFT_04) {
            draft04(spelled);
        } else if (this == DRAFT_06) {
            spelled.remove(List.of("if", "then", "else"));
        }
        return spelled;
    }

    private JsonNode spellBelow(String keyword, JsonNode value) {
        if (SINGLE.contains(keyword)) {
            return spellAny(value);
        }
        if (LISTS.contains(keyword)) {
            ArrayNode list = NODES.arrayNode();
            value.forEach(each -> list.add(spellAny(each)));
            return list;
        }
        if (MAPS.contains(keyword)) {
            ObjectNode map = NODES.objectNode();
            value.properties().forEach(each -> map.set(each.getKey(), spellAny(each.getValue())));
            return map;
        }
        if (keyword.equals("$ref") && compareTo(DRAFT_07) <= 0) {
            boolean dynamic = value.stringValue().startsWith(RandomSchemas.RESOURCES);
            return NODES.stringNode(
                    dynamic ? "#/definitions/tree" : value.stringValue().replace("$defs", "definitions"));
        }
        return value;
    }

    private static void tuples(ObjectNode schema) {
        JsonNode prefix = schema.remove("prefixItems");
        if (prefix != null) {
            JsonNode rest = schema.remove("items");
            schema.set("items", prefix);
            if (rest != null) {
                schema.set("additionalItems", rest);
            }
        }
    }

    /** There is but one dynamic anchor, which all schemas that have it have at their root. */
    private static void recursive(ObjectNode schema) {
        if (schema.remove("$dynamicAnchor") != null) {
            schema.put("$recursiveAnchor", true);
        }
        if (schema.remove("$dynamicRef") != null) {
            schema.put("$recursiveRef", "#");
        }
    }

    private static void olderThan2019(ObjectNode schema) {
        rename(schema, "$defs", "definitions");
        if (schema.get("definitions") instanceof ObjectNode definitions) {
            definitions.remove(List.of("node", "leaf"));
        }
        ObjectNode dependencies = NODES.objectNode();
        for (String keyword : List.of("dependentSchemas", "dependentRequired")) {
            JsonNode dependents = schema.remove(keyword);
            if (dependents != null) {
                dependents.properties().forEach(each -> dependencies.set(each.getKey(), each.getValue()));
            }
        }
        if (!dependencies.isEmpty()) {
            schema.set("dependencies", dependencies);
        }
        schema.remove(List.of("unevaluatedProperties", "unevaluatedItems", "minContains", "maxContains"));
    }

    private static void draft04(ObjectNode schema) {
        schema.remove(List.of("if", "then", "else", "contains", "propertyNames"));
        JsonNode constant = schema.remove("const");
        if (constant != null) {
            schema.putArray("enum").add(constant);
        }
        exclusive(schema, "exclusiveMinimum", "minimum");
        exclusive(schema, "exclusiveMaximum", "maximum");
    }

    private static void exclusive(ObjectNode schema, String exclusive, String bound) {
        JsonNode value = schema.remove(exclusive);
        if (value != null) {
            schema.set(bound, value);
            schema.put(exclusive, true);
        }
    }

    private static void rename(ObjectNode schema, String from, String to) {
        JsonNode value = schema.remove(from);
        if (value != null) {
            schema.set(to, value);
        }
    }

    private static ObjectNode booleanByObject(boolean value) {
        ObjectNode schema = NODES.objectNode();
        if (!value) {
            schema.putObject("not");
        }
        return schema;
    }
}
