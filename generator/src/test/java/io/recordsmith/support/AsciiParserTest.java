package io.recordsmith.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiParserTest {

    @Test
    void readsMembersInAnyOrder() {
        String[] names = {"a", "longer-name"};
        AsciiParser parser = parser(" {\"longer-name\" : [ true ,null],\"a\":-12, \"\":\"x y\"}\n");
        parser.startObject();
        assertThat(parser.nextMember()).isTrue();
        assertThat(parser.member(names)).isEqualTo(1);
        assertThat(parser.name()).isEqualTo("longer-name").isSameAs(parser.name());
        parser.startArray();
        assertThat(parser.nextElement()).isTrue();
        assertThat(parser.bool()).isTrue();
        assertThat(parser.nextElement()).isTrue();
        assertThat(parser.skipNull()).isTrue();
        assertThat(parser.nextElement()).isFalse();
        assertThat(parser.nextMember()).isTrue();
        assertThat(parser.member(names)).isZero();
        assertThat(parser.int32()).isEqualTo(-12);
        assertThat(parser.nextMember()).isTrue();
        assertThat(parser.member(names)).isEqualTo(-1);
        assertThat(parser.name()).isEmpty();
        assertThat(parser.string()).isEqualTo("x y");
        assertThat(parser.nextMember()).isFalse();
        parser.end();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 15, 16, 17, 63, 64, 65, 1000})
    void textMayBeOfAnyLength(int length) {
        String text = "abcdefghijk".repeat(100).substring(0, length);
        String json = "{\"" + text + "\":\"" + text + "\"}";
        AsciiParser parser = parser(json);
        parser.startObject();
        assertThat(parser.nextMember()).isTrue();
        assertThat(parser.name()).isEqualTo(text);
        char[] chars = parser.chars();
        assertThat(new String(chars, 0, parser.length())).isEqualTo(text);
    }

    @Test
    void noByteButPlainOnesIsTextWhereverItIs() {
        for (int at = 0; at < 20; at++) {
            for (int value = 0; value < 256; value++) {
                byte[] json = ("\"" + "a".repeat(20) + "\"").getBytes(StandardCharsets.ISO_8859_1);
                json[at + 1] = (byte) value;
                boolean plain = value >= ' ' && value < 0x80 && value != '"' && value != '\\';
                assertThat(takes(json)).as("%d at %d", value, at).isEqualTo(plain);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "999999999999999999",
                "{}",
                "[]",
                "[[],{}]",
                "{\"a\":[1,{\"b\":null}]}",
                "true ",
                "\t\"\"\r\n"
            })
    void takesPlainValues(String json) {
        assertThat(takes(json.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "-0",
                "01",
                "1.0",
                "1e2",
                "1000000000000000000",
                "+1",
                "1 2",
                "[1",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{,}",
                "{\"a\" 1}",
                "{a:1}",
                "[}",
                "{]",
                "tru",
                "truE",
                "nul",
                "nulll",
                "\"",
                "\"\\n\"",
                "'a'",
                "\u00a0 1",
                "//\n1",
                "1x",
                "[1]]",
                "\ufeff1"
            })
    void givesUpOnWhateverElse(String json) {
        assertThat(takes(json.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void givesUpBeforeJacksonsLimits() {
        assertThat(takes(bytes("[".repeat(100) + "]".repeat(100)))).isTrue();
        assertThat(takes(bytes("[".repeat(101) + "]".repeat(101)))).isFalse();
        assertThat(takes(bytes("\"" + "a".repeat(32_000) + "\""))).isTrue();
        assertThat(takes(bytes("\"" + "a".repeat(32_001) + "\""))).isFalse();
        assertThatThrownBy(() -> parser("2147483648").int32()).isSameAs(Rejection.INSTANCE);
    }

    private static boolean takes(byte[] json) {
        try {
            AsciiParser parser = new AsciiParser(json);
            parser.skip();
            parser.end();
            return true;
        } catch (Rejection surprise) {
            return false;
        }
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static AsciiParser parser(String json) {
        return new AsciiParser(bytes(json));
    }
}
