package io.recordsmith.generator.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeTextRegexTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
            ^[\\w-]+_[0-9a-zA-Z]+$ ~ ^[\\w-]+_[0-9a-zA-Z]+$
            ^(a|b){1,3}$           ~ ^(a|b){1,3}$
            ^a                     ~ ^a(?s:.*)
            a$                     ~ (?s:.*)a$
            a|b                    ~ (?s:.*)(?:a|b)(?s:.*)
            ^a|b$                  ~ (?s:.*)(?:^a|b\\z)(?s:.*)
            ^a.c$                  ~ ^a[^\\x{A}\\x{D}\\x{2028}\\x{2029}]c\\z
            ^\\S+$                 ~ ^[^\\x{9}-\\x{D} \\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}]++\\z
            ^[&&a]$                ~ ^[\\&a]\\z
            """)
    void staysAsItWasWrittenWherePossible(String source, String expected) {
        assertThat(WholeTextRegex.of(source)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?=a)b", "\\bword", "(a)\\1", "(x+x+)+y", "("})
    void isRefusedWhereATextCouldGetAnotherVerdict(String source) {
        assertThat(WholeTextRegex.of(source)).isEmpty();
    }

    @Test
    void matchesTheTextsInWhichThePatternIsFound() {
        RandomPatterns patterns = new RandomPatterns(2026, true);
        TextSampler sampler = new TextSampler(7);
        int compared = 0;
        for (int i = 0; i < 3000; i++) {
            String source = patterns.next();
            Optional<String> regex = WholeTextRegex.of(source);
            if (regex.isPresent()
                    && EcmaPattern.parse(source) instanceof EcmaPattern pattern
                    && MatcherPlan.of(pattern) instanceof MatcherPlan plan) {
                for (String text : sampler.texts(pattern, 20)) {
                    assertThat(Pattern.matches(regex.get(), text))
                            .as("%s as %s in %s", source, regex.get(), text)
                            .isEqualTo(plan.matches(text));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(5000);
    }
}
