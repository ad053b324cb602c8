package io.recordsmith.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@Timeout(10)
class JsonEqualityTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @ParameterizedTest
    @ValueSource(ints = {2, 12, 13, 200})
    void stringsAreUniqueUntilOneComesAgain(int size) {
        ArrayNode strings = NODES.arrayNode();
        for (int i = 0; i < size; i++) {
            strings.add("item " + i);
        }
        assertThat(JsonEquality.uniqueItems(strings)).isTrue();

        strings.add("item 1");
        assertThat(JsonEquality.uniqueItems(strings)).isFalse();
        assertThat(JsonEquality.duplicate(strings)).containsExactly(1, size);
    }

    @Test
    void arraysOfScalarsDifferFromWhatIsNoSuchArray() {
        JsonNode flat = JsonTree.constant("[1, null]");

        assertThat(JsonEquality.equal(flat, JsonTree.constant("[1.0, null]"))).isTrue();
        assertThat(JsonEquality.equal(flat, JsonTree.constant("[1, []]"))).isFalse();
        assertThat(JsonEquality.equal(flat, JsonTree.constant("[1]"))).isFalse();
        assertThat(JsonEquality.equal(flat, JsonTree.constant("{\"a\": 1, \"b\": null}")))
                .isFalse();
        assertThat(JsonEquality.equal(flat, JsonTree.constant("1"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 1.0",
                "1 | 1e0",
                "100 | 1e2",
                "0 | -0.0",
                "12345678901234567890 | 1.2345678901234567890e19",
                "1e1000000000 | 10e999999999",
                "9007199254740993 | 9007199254740993.0",
                "{\"a\":1,\"b\":[{}]} | {\"b\":[{}],\"a\":1.0}",
                "[[1],[2]] | [[1.0],[2.0]]",
                "\"a\" | \"\\u0061\"",
                "null | null",
                "true | true"
            })
    void equalByValue(String one, String other) {
        JsonNode left = JsonTree.constant(one);
        JsonNode right = JsonTree.constant(other);

        assertThat(JsonEquality.equal(left, right)).isTrue();
        assertThat(JsonEquality.equal(right, left)).isTrue();
        assertThat(JsonEquality.hash(left)).isEqualTo(JsonEquality.hash(right));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | true",
                "0 | false",
                "1 | \"1\"",
                "null | false",
                "{\"a\":null} | {}",
                "{\"a\":null} | {\"b\":null}",
                "[1,2] | [2,1]",
                "[] | {}",
                "[[]] | [{}]",
                "[[],1] | [1,[]]",
                "9007199254740993 | 9007199254740992.0",
                "1e1000000000 | 1e999999999",
                "\"\" | null",
                "{\"a\":{\"b\":1},\"c\":{\"b\":2}} | {\"a\":{\"b\":2},\"c\":{\"b\":1}}",
                "\"\\ud800\" | \"\\ufffd\""
            })
    void differentByValue(String one, String other) {
        JsonNode left = JsonTree.constant(one);
        JsonNode right = JsonTree.constant(other);

        assertThat(JsonEquality.equal(left, right)).isFalse();
        assertThat(JsonEquality.equal(right, left)).isFalse();
    }

    @Test
    void nodesOfTheCallersCompareByValueToo() {
        assertThat(JsonEquality.equal(NODES.numberNode(1.0), NODES.numberNode(1)))
                .isTrue();
        assertThat(JsonEquality.equal(NODES.numberNode(0.5f), JsonTree.constant("0.50")))
                .isTrue();
        assertThat(JsonEquality.equal(NODES.numberNode((short) 7), JsonTree.constant("7.0")))
                .isTrue();
        assertThat(JsonEquality.equal(NODES.numberNode(0.1), 1)).isFalse();
        assertThat(JsonEquality.equal(NODES.numberNode(2.0), 2)).isTrue();
        assertThat(JsonEquality.equal(NODES.numberNode(Double.NaN), 2)).isFalse();
        assertThat(JsonEquality.equal(NODES.numberNode(Double.POSITIVE_INFINITY), JsonTree.constant("1e400")))
                .isFalse();
        assertThat(JsonEquality.equal(NODES.stringNode("a"), "a")).isTrue();
        assertThat(JsonEquality.equal(NODES.nullNode(), "a")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | ",
                "[1] | ",
                "[1,2,1.0] | 0 2",
                "[1,true,\"1\",null,0,false,[],{}] | ",
                "[{\"a\":1,\"b\":2},3,{\"b\":2,\"a\":1}] | 0 2",
                "[1e1000000000,1e999999999] | ",
                "[1e1000000000,10e999999999] | 0 1",
                "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,14.0,2.0] | 13 15",
                "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,[14],{\"a\":2}] | "
            })
    void findsTheFirstDuplicate(String array, String expected) {
        JsonNode node = JsonTree.constant(array);
        int[] duplicate = JsonEquality.duplicate(node);

        assertThat(duplicate == null ? null : duplicate[0] + " " + duplicate[1]).isEqualTo(expected);
        assertThat(JsonEquality.uniqueItems(node)).isEqualTo(expected == null);
    }

    @Test
    void numbersThatAreNoneAreNotUnique() {
        ArrayNode array = NODES.arrayNode().add(Double.NaN).add(Double.POSITIVE_INFINITY);

        assertThat(JsonEquality.uniqueItems(array)).isFalse();
    }

    @Test
    @Timeout(2)
    void manyItemsOfOneJavaHashTakeNoTime() {
        ArrayNode strings = NODES.arrayNode();
        ArrayNode objects = NODES.arrayNode();
        for (String text : Collisions.strings(14)) {
            strings.add(text);
            objects.add(NODES.objectNode().put(text, 1));
        }
        assertThat(JsonEquality.uniqueItems(strings)).isTrue();
        assertThat(JsonEquality.uniqueItems(objects)).isTrue();
        strings.add(strings.get(4711));
        assertThat(JsonEquality.duplicate(strings)).containsExactly(4711, 16384);
    }

    @Test
    void deepTreesNeedNoStack() {
        assertThat(JsonEquality.equal(Deep.arrays(100_000), Deep.arrays(100_000)))
                .isTrue();
        assertThat(JsonEquality.equal(Deep.arrays(100_000), Deep.arrays(100_001)))
                .isFalse();
        assertThat(JsonEquality.hash(Deep.arrays(100_000))).isEqualTo(JsonEquality.hash(Deep.arrays(100_000)));
    }

    @Test
    void wideObjectsCompareByLookingUp() {
        ObjectNode one = NODES.objectNode();
        ObjectNode other = NODES.objectNode();
        for (int i = 0; i < 100_000; i++) {
            one.put("p" + i, i);
            other.put("p" + (99_999 - i), 99_999 - i);
        }
        assertThat(JsonEquality.equal(one, other)).isTrue();
        assertThat(JsonEquality.hash(one)).isEqualTo(JsonEquality.hash(other));
    }
}
