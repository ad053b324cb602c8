package io.recordsmith.support;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Trees deeper than any parser would make them. */
final class Deep {

    private Deep() {}

    static JsonNode arrays(int depth) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode();
        for (int i = 1; i < depth; i++) {
            node = JsonNodeFactory.instance.arrayNode().add(node);
        }
        return node;
    }
}
