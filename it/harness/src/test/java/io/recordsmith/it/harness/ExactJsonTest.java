package io.recordsmith.it.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactJsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 1.0",
                "[1e2] | [100]",
                "10e999999998 | 1e999999999",
                "0 | 0.000",
                "'{\"a\":1,\"b\":null}' | '{\"b\":null,\"a\":1}'"
            })
    void valuesThatAreTheSameHoweverTheyAreWritten(String left, String right) {
        assertThat(ExactJson.same(ExactJson.read(left), ExactJson.read(right))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | '\"1\"'",
                "[1, 2] | [2, 1]",
                "0.1 | 0.10000000000000000000000000001",
                "'{\"a\":null}' | {}",
                "'{\"a\":null}' | '{\"b\":null}'",
                "true | false"
            })
    void valuesThatDiffer(String left, String right) {
        assertThat(ExactJson.same(ExactJson.read(left), ExactJson.read(right))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1E+400", "123456789012345678901234567890", "\"\\uD800\"", "\"\\u00E9\""})
    void writingKeepsNumbersAndLoneSurrogatesAsTheyAre(String json) {
        assertThat(new String(ExactJson.write(ExactJson.read(json)), StandardCharsets.US_ASCII))
                .isEqualTo(json);
    }

    @Test
    void bothJacksonsReadTreesThatKeepTrailingZeros() {
        byte[] json = "[1.50, 1e400]".getBytes(StandardCharsets.US_ASCII);
        for (Jackson jackson : Jackson.values()) {
            assertThat(jackson.tree(json)).hasToString("[1.50,1E+400]");
        }
    }
}
