package io.recordsmith.generator.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatcherPlanTest {
    private static final List<String> COGNITO = KnownPatterns.COGNITO;

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
            ""                       ~ Always[]
            ^                        ~ Always[]
            x*                       ~ Always[]
            ^[^]*$                   ~ Always[]
            []                       ~ Never[]
            a^                       ~ Never[]
            ^$                       ~ Literal[literal=, place=WHOLE]
            (un)?able                ~ Literal[literal=able, place=ANYWHERE]
            ^x-                      ~ Literal[literal=x-, place=START]
            \\.json$                 ~ Literal[literal=.json, place=END]
            ^a\\u{1F4A9}$            ~ Literal[literal=a\ud83d\udca9, place=WHOLE]
            .*\\{#{4}\\}.*           ~ Literal[literal={####}, place=ANYWHERE]
            a(?=bc)                  ~ Literal[literal=abc, place=ANYWHERE]
            ^(GET|PUT|)$             ~ OneOf[literals=[, GET, PUT]]
            ^re(?:ad|write)(er)?$    ~ OneOf[literals=[read, reader, rewrite, rewriteer]]
            \\d+                     ~ Contains[set=[0-9], count=1]
            a|b|[cd]                 ~ Contains[set=[a-d], count=1]
            \\d{3,}                  ~ Contains[set=[0-9], count=3]
            [a-f]+_\\d*x             ~ Table[automaton=Automaton[5 states, 5 kinds]]
            [a-f]+_\\d+              ~ Window[sets=[[a-f], _, [0-9]]]
            ^[a-z]{1,3}$             ~ Scan[runs=[Run[set=[a-z], min=1, max=3]], backward=false, whole=true]
            ^(a|b)*$                 ~ Scan[runs=[Run[set=[ab], min=0, max=2147483647]], backward=false, whole=true]
            \\d+[a-z]{2,3}$          ~ Scan[runs=[Run[set=[a-z], min=2, max=3], Run[set=[0-9], min=1, max=1]], backward=true, whole=false]
            ^(?:a|ab)*$              ~ Table[automaton=Automaton[4 states, 3 kinds]]
            ^$|^a(?!b)               ~ Table[automaton=Automaton[4 states, 3 kinds]]
            """)
    void takesTheCheapestExactWay(String source, String plan) {
        assertThat(plan(source)).hasToString(plan);
    }

    @ParameterizedTest
    @FieldSource("COGNITO")
    void noPatternOfTheFamilyNeedsAnEngine(String source) {
        assertThat(plan(source).toString()).doesNotContain("Regex");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"^(?=.*\\d)(?=.*[a-z]).{8,20}$", "^[0-9a-z.]*(?<!\\.)$", "^(?!_)\\w+$", "^(?!\\s)[^]+(?<!\\s)$"})
    void looksFromTheStartOrTheEndAreSearchesOfTheirOwn(String source) {
        assertThat(plan(source)).isInstanceOf(MatcherPlan.AllOf.class);
        assertThat(plan(source).toString()).doesNotContain("Regex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(\\w)\\1", "(?=.*\\d)(?=.*[a-z]).{8,}", "a.{300}b", "(?:ab(?!cd)x*)+y"})
    void whatIsNotRegularOrTooLargeIsLeftToJava(String source) {
        assertThat(plan(source)).isInstanceOf(MatcherPlan.Regex.class);
    }

    @Test
    void whatHasNoExactEqualIsRefusedWithTheReason() {
        assertThat(MatcherPlan.of((EcmaPattern) EcmaPattern.parse("(a)?\\1b")))
                .isInstanceOfSatisfying(
                        PatternPlan.Refused.class,
                        refused -> assertThat(refused.reason()).contains("back-reference"));
    }

    @ParameterizedTest
    @CsvSource({
        "^(a|b)*$, ab, c",
        "^(?:a|ab)*$, ab, c",
        "^(?:ab|cd)*$, abcd, x",
        "^(a+)+$, aaaa, b",
        "^([a-z]+)*$, abcd, 0",
        "'[\\p{L}\\s*]*\\{##[\\p{L}\\s*]*##\\}', {##, ''",
        "(x+x+)+y, xx, z",
        "^(.*a){12}$, a, b"
    })
    void readsEachCharAFewTimesAndNeedsNoStack(String source, String repeated, String end) {
        String text = repeated.repeat(500_000) + end;
        CountedText counted = new CountedText(text);
        assertThat(plan(source).matches(counted)).isFalse();
        assertThat(counted.reads).isBetween((long) text.length(), 8L * text.length());
        for (Predicate<String> emitted : EmittedMatchers.compile(List.of(plan(source)))) {
            assertThat(emitted.test(text)).isFalse();
        }
    }

    /** Counts how often chars are asked for. */
    private static final class CountedText implements CharSequence {
        private final String text;
        private long reads;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            reads++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }
    }

    private static MatcherPlan plan(String source) {
        return (MatcherPlan) MatcherPlan.of((EcmaPattern) EcmaPattern.parse(source));
    }
}
