package io.recordsmith.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

class JsonTreeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "\"a\\u0000b\"",
                "[]",
                "{}",
                "[1,[2,{\"a\":[]}],3]",
                "{\"b\":1,\"a\":{\"c\":[{}]},\"d\":[[]]}",
                "1.0",
                "1.10E+400",
                "1E+1000000000",
                "-1E-1000000000",
                "0.1000000000000000055511151231257827021181583404541015625",
                "9223372036854775807",
                "9223372036854775808",
                "123456789012345678901234567890"
            })
    void writesBackWhatItHasRead(String json) {
        assertThat(written(JsonTree.parse(json).root())).isEqualTo(json);
    }

    @Test
    void readsBytes() {
        byte[] json = "{\"\u00e9\":\"\ud83d\ude00\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(JsonTree.parse(json).root().get("\u00e9").stringValue()).isEqualTo("\ud83d\ude00");
    }

    @Test
    void numbersHaveTheSmallestTypeThatHoldsThem() {
        assertThat(JsonTree.constant("1").isInt()).isTrue();
        assertThat(JsonTree.constant("12345678901").isLong()).isTrue();
        assertThat(JsonTree.constant("123456789012345678901").isBigInteger()).isTrue();
        assertThat(JsonTree.constant("1.5").isBigDecimal()).isTrue();
        assertThat(JsonTree.constant("1e2").decimalValue().toString()).isEqualTo("1E+2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1 2", "{} x", "[1,]", "[", "{\"a\"", "nul", "NaN", "01", "'a'", "[1] // c"})
    void refusesWhatIsNotOneValue(String json) {
        assertThatThrownBy(() -> JsonTree.parse(json)).isInstanceOf(JacksonException.class);
    }

    @Test
    void keepsJacksonsLimits() {
        String digits = "1".repeat(1001);
        String deep = "[".repeat(100_000);

        assertThatThrownBy(() -> JsonTree.parse(digits)).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> JsonTree.parse(deep)).isInstanceOf(JacksonException.class);
    }

    @Test
    void rememberesWhereNamesOccurOnceMore() {
        JsonTree tree = JsonTree.parse("{\"a\":[{\"x/y\":1,\"z\":2,\"x/y\":{\"b\":1,\"b\":2}}, 1],\"a\":2}");

        assertThat(tree.hasDuplicates()).isTrue();
        assertThat(tree.duplicates()).containsExactly("/a/0/x~1y", "/a/0/x~1y/b", "/a");
        assertThat(tree.root().get("a").intValue()).isEqualTo(2);
        assertThat(JsonTree.parse("{\"a\":{\"a\":1},\"b\":[{\"a\":1},{\"a\":1}]}")
                        .hasDuplicates())
                .isFalse();
    }

    @Test
    void rememberesNoMoreDuplicatesThanAnyoneReads() {
        String json = "{" + "\"a\":1,".repeat(100_000) + "\"b\":1}";

        assertThat(JsonTree.parse(json).duplicates()).hasSize(100);
    }

    @Test
    void readsOneValueAndLeavesTheParserAtItsEnd() {
        try (JsonParser parser = Json.parser("[{\"a\":[1]}, 2]")) {
            parser.nextToken();
            parser.nextToken();
            JsonNode first = JsonTree.read(parser).root();

            assertThat(written(first)).isEqualTo("{\"a\":[1]}");
            assertThat(parser.currentToken()).isEqualTo(JsonToken.END_OBJECT);
            assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
        }
    }

    @Test
    void readsATreeAgain() {
        JsonNode tree = JsonTree.constant("{\"a\":[1,2.50,\"x\",null],\"b\":{}}");

        assertThat(JsonTree.document(Json.parser(tree)).root()).isEqualTo(tree);
    }

    @Test
    void deepTreesOfTheCallersNeedNoStack() {
        JsonNode deep = Deep.arrays(100_000);

        assertThat(JsonTree.read(Json.parser(deep)).root().size()).isEqualTo(1);
    }

    private static String written(JsonNode node) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = Json.generator(text)) {
            Json.write(node, generator);
        }
        return text.toString();
    }
}
