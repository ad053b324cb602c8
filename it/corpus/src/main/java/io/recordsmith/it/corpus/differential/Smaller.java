package io.recordsmith.it.corpus.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The values that are one step simpler than a value, boldest steps first. */
final class Smaller {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Smaller() {}

    static List<JsonNode> than(JsonNode value) {
        List<JsonNode> smaller = new ArrayList<>();
        if (value.isContainer()) {
            value.forEach(smaller::add);
        }
        if (value instanceof ObjectNode object) {
            for (String name : object.propertyNames()) {
                smaller.add(object.deepCopy().without(name));
            }
            for (Map.Entry<String, JsonNode> property : object.properties()) {
                for (JsonNode each : than(property.getValue())) {
                    smaller.add(object.deepCopy().set(property.getKey(), each));
                }
            }
        } else if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                ArrayNode without = array.deepCopy();
                without.remove(i);
                smaller.add(without);
            }
            for (int i = 0; i < array.size(); i++) {
                for (JsonNode each : than(array.get(i))) {
                    ArrayNode changed = array.deepCopy();
                    changed.set(i, each);
                    smaller.add(changed);
                }
            }
        } else {
            scalar(value, smaller);
        }
        return smaller;
    }

    private static void scalar(JsonNode value, List<JsonNode> smaller) {
        if (value.isString() && value.stringValue().length() > 1) {
            smaller.add(NODES.stringNode(value.stringValue().substring(1)));
        } else if (value.isNumber() && value.decimalValue().signum() != 0) {
            smaller.add(NODES.numberNode(0));
            smaller.add(NODES.numberNode(1));
        }
        smaller.removeIf(value::equals);
    }
}
