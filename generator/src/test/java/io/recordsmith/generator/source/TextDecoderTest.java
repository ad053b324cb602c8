package io.recordsmith.generator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    private static final String TEXT = "{\"ä\":\"😀\"}";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void anyUnicodeEncodingIsFoundWithAndWithoutMark(String charset) throws CharacterCodingException {
        assertThat(TextDecoder.decode(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
        assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))))
                .isEqualTo(TEXT);
    }

    @Test
    void shortTextsAreUtf8() throws CharacterCodingException {
        assertThat(TextDecoder.decode(new byte[0])).isEmpty();
        assertThat(TextDecoder.decode(new byte[] {'1'})).isEqualTo("1");
    }

    @Test
    void illegalBytesAreNotReplaced() {
        assertThatThrownBy(() -> TextDecoder.decode(new byte[] {'"', (byte) 0xE4, '"'}))
                .isInstanceOf(CharacterCodingException.class);
    }
}
