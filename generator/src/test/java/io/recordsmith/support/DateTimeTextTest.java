package io.recordsmith.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTimeTextTest {
    private static final String CHARACTERS = "0123456789-+:.TZtz ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-29T23:59:59Z",
                "2023-02-29T23:59:59Z",
                "2024-02-29T23:59:60Z",
                "2024-02-29T24:00:00Z",
                "2024-02-29T23:59:59.123456789+18:00",
                "2024-02-29T23:59:59.1234567890Z",
                "2024-02-29T23:59:59.5-11:30",
                "2024-02-29T23:59:59.-11:30",
                "2024-02-29T23:59:59-00:00",
                "2024-02-29T23:59:59-00:60",
                "2024-02-29T23:59:59+18:01",
                "2024-13-01T00:00:00Z",
                "2024-00-01T00:00:00Z",
                "2024-01-00T00:00:00Z",
                "0000-01-01T00:00:00Z",
                "-999-01-01T00:00:00Z",
                "+12024-01-01T00:00:00Z",
                "2024-02-29T23:59Z",
                "2024-02-29t23:59:59z",
                "2024-02-29T23:59:59+01:00:01",
                "2024-02-29T23:59:59+01",
                "2024-02-29T23:59:59",
                "Z",
                ""
            })
    void textsReadAsTheyDoBySlowerMeans(String text) {
        assertThat(parsed(text, DateTimeText::parse)).isEqualTo(parsed(text, OffsetDateTime::parse));
    }

    @Test
    void changedTextsReadAsTheyDoBySlowerMeans() {
        Random random = new Random(3);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder(
                    random.nextBoolean() ? "2024-02-29T23:59:59.123Z" : "1999-12-31T00:00:00.000001-09:30");
            for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
                char character = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
                int at = random.nextInt(text.length());
                text.replace(at, at + random.nextInt(3), random.nextInt(4) == 0 ? "" : String.valueOf(character));
            }
            textsReadAsTheyDoBySlowerMeans(text.toString());
        }
    }

    private static Optional<OffsetDateTime> parsed(String text, Function<String, OffsetDateTime> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
