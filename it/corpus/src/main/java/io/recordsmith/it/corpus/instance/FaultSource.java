package io.recordsmith.it.corpus.instance;

import io.recordsmith.it.corpus.instance.Demand.Type;
import io.recordsmith.it.corpus.instance.SchemaDocument.Located;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Breaks one demand at one place of a valid instance. */
final class FaultSource {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int LONGEST = 200_000;
    /** Texts that most patterns do not match. */
    private static final List<String> ODD_TEXTS = List.of("", " ", "\u0001", "\n", "_", "-", "\u00e9", "{", "0", "a b");

    private final SchemaDocument document;
    private final Random random;
    private final ValueSource values;

    /** A value inside of an instance, the names and indexes that lead there, and what is demanded of it. */
    private record Place(List<Object> path, JsonNode value, Demand demand) {}

    FaultSource(SchemaDocument document, Random random) {
        this.document = document;
        this.random = random;
        this.values = new ValueSource(document, random);
    }

    /**
     * Changes one thing.
     *
     * @return the changed instance, or {@code null} if nothing is demanded at the place that was picked
     */
    JsonNode fault(JsonNode valid) {
        List<Place> places = new ArrayList<>();
        walk(List.of(), valid, List.of(document.root()), places);
        Place place = places.get(random.nextInt(places.size()));
        List<JsonNode> candidates = candidates(place);
        if (candidates.isEmpty()) {
            return null;
        }
        return replace(valid.deepCopy(), place.path, 0, candidates.get(random.nextInt(candidates.size())));
    }

    private void walk(List<Object> path, JsonNode value, List<Located> schemas, List<Place> places) {
        Demand demand = Demand.of(document, schemas, random);
        places.add(new Place(path, value, demand));
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> property : value.properties()) {
                List<Located> below = demand.property(property.getKey());
                walk(append(path, property.getKey()), property.getValue(), below, places);
            }
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            walk(append(path, i), value.get(i), demand.element(i), places);
        }
    }

    private static List<Object> append(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static JsonNode replace(JsonNode node, List<Object> path, int depth, JsonNode value) {
        if (depth == path.size()) {
            return value;
        }
        if (path.get(depth) instanceof Integer index) {
            ((ArrayNode) node).set(index, replace(node.get(index), path, depth + 1, value));
        } else {
            String name = (String) path.get(depth);
            ((ObjectNode) node).set(name, replace(node.get(name), path, depth + 1, value));
        }
        return node;
    }

    private List<JsonNode> candidates(Place place) {
        List<JsonNode> candidates = new ArrayList<>();
        otherTypes(place.demand, candidates);
        if (place.demand.values != null) {
            candidates.add(values.value(List.of(ofType(Type.STRING)), 0));
            place.demand.values.forEach(value -> candidates.add(NODES.stringNode(value.asString("") + "_")));
        }
        switch (place.value.getNodeType()) {
            case NUMBER -> numbers(place.demand, place.value.decimalValue(), candidates);
            case STRING -> strings(place.demand, place.value.stringValue(), candidates);
            case ARRAY -> arrays(place.demand, (ArrayNode) place.value, candidates);
            case OBJECT -> objects(place.demand, (ObjectNode) place.value, candidates);
            default -> {}
        }
        return candidates;
    }

    private void otherTypes(Demand demand, List<JsonNode> candidates) {
        for (Type type : Type.values()) {
            if (!demand.types.contains(type)) {
                candidates.add(values.value(List.of(ofType(type)), 0));
            }
        }
    }

    private Located ofType(Type type) {
        JsonNode schema = NODES.objectNode().put("type", type.name().toLowerCase(Locale.ROOT));
        return document.root().child(schema);
    }

    private static void numbers(Demand demand, BigDecimal value, List<JsonNode> candidates) {
        BigDecimal little = new BigDecimal("0.000001");
        if (demand.minimum != null) {
            candidates.add(NODES.numberNode(demand.minimum.subtract(BigDecimal.ONE)));
            candidates.add(NODES.numberNode(demand.minimumExcluded ? demand.minimum : demand.minimum.subtract(little)));
        }
        if (demand.maximum != null) {
            candidates.add(NODES.numberNode(demand.maximum.add(BigDecimal.ONE)));
            candidates.add(NODES.numberNode(demand.maximumExcluded ? demand.maximum : demand.maximum.add(little)));
        }
        for (BigDecimal multiple : demand.multiples) {
            candidates.add(NODES.numberNode(value.add(multiple.divide(BigDecimal.valueOf(2)))));
        }
    }

    private void strings(Demand demand, String value, List<JsonNode> candidates) {
        int length = value.codePointCount(0, value.length());
        if (length > 0 && demand.minLength > 0) {
            int shorter = Math.min(length, demand.minLength) - 1;
            candidates.add(NODES.stringNode(value.substring(0, value.offsetByCodePoints(0, shorter))));
        }
        if (demand.maxLength < LONGEST) {
            String filler = value.isEmpty() ? "x" : value.substring(value.offsetByCodePoints(value.length(), -1));
            int missing = demand.maxLength + 1 - length;
            candidates.add(NODES.stringNode(value + filler.repeat(Math.max(1, missing))));
        }
        if (!demand.patterns.isEmpty() || !Formats.examples(demand.format).isEmpty()) {
            for (String odd : ODD_TEXTS) {
                String text = odd.repeat(Math.max(1, Math.min(demand.minLength, LONGEST)));
                if (!demand.patterns.stream().allMatch(each -> matches(each, text))) {
                    candidates.add(NODES.stringNode(text));
                }
            }
        }
    }

    private static boolean matches(String pattern, String text) {
        return PatternText.compile(pattern).matcher(text).find();
    }

    private void arrays(Demand demand, ArrayNode value, List<JsonNode> candidates) {
        if (demand.minItems > 0 || !demand.contains.isEmpty()) {
            ArrayNode shorter = value.deepCopy();
            while (shorter.size() >= Math.max(1, demand.minItems)) {
                shorter.remove(shorter.size() - 1);
            }
            candidates.add(shorter);
        }
        if (!demand.contains.isEmpty() && !value.isEmpty()) {
            ArrayNode other = value.deepCopy();
            other.setNull(random.nextInt(value.size()));
            candidates.add(other);
        }
        if (demand.maxItems < LONGEST && !value.isEmpty()) {
            ArrayNode longer = value.deepCopy();
            while (longer.size() <= demand.maxItems) {
                longer.add(value.get(random.nextInt(value.size())).deepCopy());
            }
            candidates.add(longer);
        }
        if (demand.unique && !value.isEmpty()) {
            candidates.add(value.deepCopy().add(value.get(0).deepCopy()));
        }
        candidates.add(value.deepCopy().add(NODES.stringNode("one more")));
    }

    private void objects(Demand demand, ObjectNode value, List<JsonNode> candidates) {
        for (String name : demand.required) {
            candidates.add(value.deepCopy().without(name));
        }
        if (demand.minProperties > 0) {
            ObjectNode smaller = value.deepCopy();
            for (String name : List.copyOf(value.propertyNames())) {
                if (smaller.size() >= demand.minProperties && !demand.required.contains(name)) {
                    smaller.remove(name);
                }
            }
            candidates.add(smaller);
        }
        if (demand.maxProperties < LONGEST) {
            JsonNode filler =
                    value.isEmpty() ? NODES.nullNode() : value.iterator().next();
            ObjectNode bigger = value.deepCopy();
            for (int i = 0; bigger.size() <= demand.maxProperties; i++) {
                bigger.set("more" + i, filler.deepCopy());
            }
            candidates.add(bigger);
        }
        boolean mapLike = demand.objects.stream().anyMatch(rule -> rule.additional() != null);
        if (mapLike || demand.closed || !demand.propertyNames.isEmpty()) {
            candidates.add(value.deepCopy().set("no such name!", NODES.nullNode()));
        }
        for (Map.Entry<String, List<String>> dependent : demand.dependentNames.entrySet()) {
            candidates.add(value.deepCopy().put(dependent.getKey(), "here").without(dependent.getValue()));
        }
    }
}
