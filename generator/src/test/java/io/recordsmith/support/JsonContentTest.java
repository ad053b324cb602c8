package io.recordsmith.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonContentTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", " {\"a\": [1e400, null]} ", "\"\"", "{\"a\":1,\"a\":2}"})
    void oneValueIsJson(String text) {
        assertThat(JsonContent.isJson(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{:}", "1 2", "[1", "{\"a\":1]", "nul", "[\"\u0001\"]", "'a'"})
    void anythingElseIsNot(String text) {
        assertThat(JsonContent.isJson(text)).isFalse();
    }

    @Test
    void bytesMustBeUtf8() {
        assertThat(JsonContent.isJson(new byte[] {'"', (byte) 0xC3, (byte) 0xA9, '"'}))
                .isTrue();
        assertThat(JsonContent.isJson(new byte[] {'"', (byte) 0xE9, '"'})).isFalse();
    }

    @Test
    void whatCouldNotBeDecodedIsNotBlamedTwice() {
        assertThat(JsonContent.isJson((byte[]) null)).isTrue();
    }
}
