package io.recordsmith.it.corpus.differential;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values from a world so small that random schemas and random instances often speak of the same thing. */
final class RandomValues {
    static final List<String> NAMES = List.of("a", "b", "c", "ab", "x-1", "", "\u00e9", "~/%");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "b",
            "ab",
            "abc",
            "A1",
            "1",
            " ",
            "\u00e9",
            "\ud83d\ude00",
            "2024-02-29T00:00:00Z",
            "a\nb",
            "1.2.3.4",
            "urn:a");
    private static final List<String> NUMBERS =
            List.of("0", "1", "1.0", "-1", "2", "3", "0.5", "1.5", "10", "1e2", "100", "1e400", "12345678901234567890");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    JsonNode value(int depth) {
        return switch (random.nextInt(depth > 2 ? 5 : 9)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2, 3 -> number();
            case 4 -> NODES.stringNode(pick(TEXTS));
            case 5, 6 -> array(depth);
            default -> object(depth);
        };
    }

    JsonNode number() {
        BigDecimal number = new BigDecimal(pick(NUMBERS));
        return number.scale() == 0 ? NODES.numberNode(number.toBigInteger()) : NODES.numberNode(number);
    }

    String name() {
        return pick(NAMES);
    }

    private ArrayNode array(int depth) {
        ArrayNode array = NODES.arrayNode();
        for (int size = random.nextInt(4); size > 0; size--) {
            array.add(value(depth + 1));
        }
        return array;
    }

    private ObjectNode object(int depth) {
        ObjectNode object = NODES.objectNode();
        for (int size = random.nextInt(4); size > 0; size--) {
            object.set(name(), value(depth + 1));
        }
        return object;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
