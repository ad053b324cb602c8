package io.recordsmith.generator.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.keyword.ObjectKeyword.PatternProperties;
import io.recordsmith.generator.keyword.StringKeyword.Pattern;
import io.recordsmith.generator.testing.FrontEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyPatternsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "^\\d{4}\\-\\d{2}$ ^\\d{4}-\\d{2}$",
                "[^\\*\\?\\&\\%]* [^\\*\\?&%]*",
                "\\\"\\@\\_ \"@_",
                "^{.*}$ ^\\{.*\\}$",
                "a]b} a\\]b\\}",
                "x{a,1} x\\{a,1\\}",
                "[\\w-.] [\\w\\-.]",
                "[+-\\d] [+\\-\\d]",
                "[\\p{L}-x] [\\p{L}\\-x]"
            })
    void whatIsOnlyLegalWithoutTheFlagIsRewritten(String source, String modern) {
        assertThat(LegacyPatterns.modernized(source)).contains(modern);
    }

    @ParameterizedTest
    @ValueSource(strings = {"^a-z{2}[\\]\\-]$", "\\p{L}+", "a{1,}", ""})
    void whatIsLegalStays(String source) {
        assertThat(LegacyPatterns.modernized(source)).contains(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "a**", "\\Z", "\\h", "(?i)a", "^{3}", "[z-a]", "a{2,1}", "\\", "(?>a)"})
    void whatIsWrongInAnyCaseIsNotRepaired(String source) {
        assertThat(LegacyPatterns.modernized(source)).isEmpty();
    }

    @Test
    void theSchemaKeepsItsKeysAndWarns() {
        FrontEnd run = FrontEnd.of("{\"pattern\": \"a\\\\-b\", \"patternProperties\": {\"^x\\\\-\": true}}");

        assertThat(run.summary())
                .containsExactly(
                        "warning [pattern-syntax] /pattern", "warning [pattern-syntax] /patternProperties/^x\\-");
        assertThat(run.schema("").find(Pattern.class).orElseThrow().source()).isEqualTo("a-b");
        PatternProperties properties =
                run.schema("").find(PatternProperties.class).orElseThrow();
        assertThat(properties.schemas()).containsOnlyKeys("^x\\-");
        assertThat(properties.pattern("^x\\-")).isEqualTo("^x-");
    }
}
