package io.recordsmith.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePointsTest {

    @ParameterizedTest
    @CsvSource({"'',0", "abc,3", "\ud83d\ude00,1", "\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00,4"})
    void countsCodePoints(String text, int count) {
        assertThat(CodePoints.count(text)).isEqualTo(count);
        for (int limit = 0; limit < 10; limit++) {
            assertThat(CodePoints.atLeast(text, limit)).isEqualTo(count >= limit);
            assertThat(CodePoints.atMost(text, limit)).isEqualTo(count <= limit);
        }
        assertThat(CodePoints.atLeast(text, Integer.MAX_VALUE)).isFalse();
        assertThat(CodePoints.atMost(text, Integer.MAX_VALUE)).isTrue();
    }

    @Test
    void loneSurrogateIsOneCharacter() {
        assertThat(CodePoints.atMost("\ud800", 1)).isTrue();
        assertThat(CodePoints.count("\udc00\ud800")).isEqualTo(2);
    }
}
