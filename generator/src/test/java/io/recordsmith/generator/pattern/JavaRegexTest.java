package io.recordsmith.generator.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.support.BoundedRegex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaRegexTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
            ^abc$                ~ ^abc\\z
            a.b                  ~ a[^\\x{A}\\x{D}\\x{2028}\\x{2029}]b
            \\d\\w               ~ [0-9][0-9A-Z_a-z]
            [a&&[]               ~ [\\&\\[a]
            []                   ~ (?!)
            a[^]                 ~ a[\\x{0}-\\x{10FFFF}]
            \\p{Letter}          ~ [\\p{L}A-Za-z]
            [\\p{L}\\p{N}-]      ~ [\\p{L}\\p{N}\\-0-9A-Za-z]
            \\cJ\\0\\/           ~ \\x{A}\\x{0}\\/
            (a)(?<x>b)c          ~ abc
            (?:a|b|[0-9])        ~ [0-9ab]
            ^(a|b)*$             ~ ^[ab]*+\\z
            ^(?:ab|cd)*$         ~ ^(?:ab|cd)*+\\z
            ^(?:a|ab)*c          ~ ^(?:a|ab)*c
            (\\w+\\s?)*$         ~ (?:[0-9A-Z_a-z]+[\\x{9}-\\x{D} \\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}]?+)*\\z
            (?<y>\\d{4})-\\k<y>  ~ (?<g1>[0-9]{4})\\-(?:\\k<g1>)
            \\1(a)               ~ a
            (a\\1)               ~ a
            (?:a|(b\\1))c        ~ [ab]c
            """)
    void isWrittenInTheSyntaxOfJava(String source, String expected) {
        assertThat(translate(source))
                .isInstanceOfSatisfying(
                        JavaRegex.class,
                        regex -> assertThat(regex.source().replace("\uDBFF\uDFFF{0}", ""))
                                .isEqualTo(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a)?\\1b", "(?:a|(b))\\1", "(a*)+\\1", "(?<=(a))\\1", "(?<=a|b.*)c", "(?<!ab+c)d"})
    void isRefusedWhenJavaHasNothingEqual(String source) {
        assertThat(translate(source)).isInstanceOf(JavaTranslation.Untranslatable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "(?i:k),            \u212a, true",
        "(?i:[^k]),         \u212a, false",
        "(?i:\u00df),       \u1e9e, true",
        "(?i:\\w)$,         \u017f, true",
        "a(?i:b)c,          aBc, true",
        "a(?i:b)c,          aBC, false",
        "(?i:a(?-i:b)),     AB, false",
        "(?s:^.$),          '\n', true",
        "(?m:^b$),          'a\nb\nc', true",
        "(?m:^b$),          'a\u0085b', false",
        "(?:(?<a>x)|(?<a>y))\\k<a>, xy, false",
        "(?:(?<a>x)|(?<a>y))\\k<a>, yy, true",
        "(?<!^)(?![a-z])(?!$), \ud83d\udca9, false",
        "\\uDCA9,           \ud83d\udca9, false",
        "(\\uD83D)\\1$,     \ud83d\ud83d, true",
        "(\\uD83D)\\1,      \ud83d\ud83d\udca9, false",
        "\\p{Emoji},        \ud83e\udee9, true",
        "\\p{Script=Todhri}, \ud801\uddc0, true"
    })
    void meansWhatTheSpecificationSays(String source, String text, boolean found) {
        assertThat(translate(source))
                .isInstanceOfSatisfying(
                        JavaRegex.class,
                        regex -> assertThat(new BoundedRegex(regex.source()).find(text))
                                .isEqualTo(found));
    }

    @Test
    void loopsThatAreDeterministicNeedNoStack() {
        JavaRegex regex = (JavaRegex) translate("^(?:ab|cd)*$");
        assertThat(new BoundedRegex(regex.source()).find("abcd".repeat(100_000)))
                .isTrue();
        assertThat(regex.mayBacktrack()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(x+x+)+y", "^(.*a){12}$", "(.*)-\\1", "^(?:a|ab)*$"})
    void patternsThatCanBacktrackAreMarked(String source) {
        JavaTranslation translation = translate(source);
        assertThat(translation).isInstanceOf(JavaRegex.class);

        assertThat(((JavaRegex) translation).mayBacktrack()).isTrue();
    }

    private static JavaTranslation translate(String source) {
        return JavaRegex.translate((EcmaPattern) EcmaPattern.parse(source));
    }
}
