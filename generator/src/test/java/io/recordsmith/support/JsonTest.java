package io.recordsmith.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

class JsonTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 10_000, 100_000})
    void whatIsNotUtf8IsRefusedHoweverTheNamesAreParsed(int padding) {
        byte[] broken = ("{\"a\":\"?" + " ".repeat(padding) + "\"}").getBytes(StandardCharsets.UTF_8);
        broken[6] = (byte) 0xff;
        // So many new names make the parser do without its table of names.
        for (int i = 0; i < 100; i++) {
            byte[] document = ("{\"name" + i + "\":1}").getBytes(StandardCharsets.UTF_8);
            assertThat(texts(document)).hasSize(4);
            assertThatThrownBy(() -> texts(broken)).isInstanceOf(JacksonException.class);
        }
    }

    @Test
    void everyEncodingOfJsonIsReadHoweverTheNamesAreParsed() {
        for (int i = 0; i < 100; i++) {
            String document = "{\"name" + i + "\":\"\u00e4\ufffd\ud83d\ude00\"}";
            assertThat(List.of("UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"))
                    .allSatisfy(encoding -> assertThat(texts(document.getBytes(encoding)))
                            .containsExactly(
                                    "{",
                                    document.substring(2, document.indexOf(':') - 1),
                                    "\u00e4\ufffd\ud83d\ude00",
                                    "}"));
            byte[] marked = ("\ufeff" + document).getBytes(StandardCharsets.UTF_8);
            assertThat(texts(marked)).hasSize(4);
        }
    }

    @Test
    void bytesThatAreNoWholeDocumentAreStillRead() {
        assertThat(texts(new byte[] {'7'})).containsExactly("7");
        assertThat(Utf8.text(new byte[0])).isNull();
        assertThat(Utf8.text("[]".getBytes(StandardCharsets.UTF_8))).isEqualTo("[]");
        assertThat(Utf8.text(Arrays.copyOf(new byte[] {'"', (byte) 0xc3, '"'}, 3)))
                .isNull();
    }

    private static List<String> texts(byte[] json) {
        List<String> texts = new ArrayList<>();
        try (JsonParser parser = Json.mapParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                texts.add(parser.getString());
            }
        }
        return texts;
    }
}
