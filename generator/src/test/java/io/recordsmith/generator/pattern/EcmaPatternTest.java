package io.recordsmith.generator.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaPatternTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
            a\\Z            ~ 1 ~ an escape that ECMA-262 does not have: \\Z                       ~ write $ for the end of the text
            \\a             ~ 0 ~ an escape that ECMA-262 does not have: \\a                       ~ write \\x07 for the bell
            a++             ~ 2 ~ a quantifier with nothing to repeat: +                           ~ ECMA-262 has no possessive quantifiers
            *a              ~ 0 ~ a quantifier with nothing to repeat: *                           ~ write \\ before it to match it
            (?i)a           ~ 0 ~ a group of a kind that ECMA-262 does not have: (?i)              ~ flags reach to the end of their group: (?i:...)
            (?>a)           ~ 0 ~ a group of a kind that ECMA-262 does not have: (?>               ~ ECMA-262 has no atomic groups
            (?P<x>a)        ~ 0 ~ a group of a kind that ECMA-262 does not have: (?P               ~ write (?<name>...) for a named group
            a{              ~ 1 ~ a { that is not part of a quantifier                             ~ write \\{ for a brace
            a{2,1}          ~ 1 ~ a quantifier whose lower bound is above its upper bound          ~ ""
            (?=a)*          ~ 0 ~ an assertion with a quantifier                                   ~ put it in a group: (?:...)*
            [z-a]           ~ 1 ~ a range in the wrong order: z-a                                  ~ ""
            [\\w-z]         ~ 1 ~ a range that begins or ends with a class                         ~ put the - at the end, or write \\-
            x[a             ~ 1 ~ a [ without its ]                                                ~ write \\[ for a bracket
            a)              ~ 1 ~ a ) without its (                                                ~ write \\) for a parenthesis
            (a              ~ 0 ~ a ( without its )                                                ~ write \\( for a parenthesis
            (a)\\2          ~ 3 ~ \\2 refers to a group that is not there                          ~ the pattern has 1 capturing groups
            \\k<a>(?<b>.)   ~ 0 ~ \\k refers to a group that is not there: a                       ~ ""
            (?<a>.)(?<a>.)  ~ 7 ~ a group name that stands twice: a                                ~ ""
            \\p{IsGreek}    ~ 0 ~ an unknown Unicode property: IsGreek                             ~ this is Java's spelling; ECMA-262 writes \\p{L}, \\p{Alphabetic} or \\p{Script=Greek}
            \\p{Greek}      ~ 0 ~ an unknown Unicode property: Greek                               ~ write \\p{Script=Greek}
            \\x4            ~ 0 ~ \\x needs two hexadecimal digits                                 ~ ""
            \\u{110000}     ~ 0 ~ \\u needs four hexadecimal digits, or some in braces, at most 10FFFF ~ ""
            """)
    void faultsSayWhereAndWhatAndHow(String source, int index, String message, String hint) {
        assertThat(EcmaPattern.parse(source)).isEqualTo(new PatternSyntaxFault(index, message, hint));
    }

    @Test
    void placesCountCharsThoughThePatternIsReadByCodePoints() {
        assertThat(EcmaPattern.parse("\ud83d\udca9)"))
                .isInstanceOfSatisfying(
                        PatternSyntaxFault.class,
                        fault -> assertThat(fault.index()).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?<a>x)|(?<a>y)",
                "(?:(?<a>x)|(?<a>y))\\k<a>",
                "(?i:a)",
                "(?s-i:.)",
                "(?-m:a)",
                "(?im-s:^a)",
                "\\k<\\u{61}>(?<a>.)"
            })
    void patternsOfEcma2025AreAccepted(String source) {
        assertThat(EcmaPattern.parse(source)).isInstanceOf(EcmaPattern.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(?-:a)", "(?ii:a)", "(?i-i:a)", "(?i--m:a)", "(?x:a)", "(?<a>(?<a>x))", "(?:(?<a>x)|y)(?<a>z)"})
    void illegalModifiersAndNamesAreFaults(String source) {
        assertThat(EcmaPattern.parse(source)).isInstanceOf(PatternSyntaxFault.class);
    }

    @Test
    void aPairOfEscapedSurrogatesIsOneCodePoint() {
        EcmaPattern pattern = (EcmaPattern) EcmaPattern.parse("\\uD83D\\uDCA9");
        assertThat(pattern.root()).isEqualTo(new Node.CodePoints(CharClass.of(0x1F4A9)));
    }

    @Test
    void nestingIsBounded() {
        String deep = "(".repeat(100_000) + ")".repeat(100_000);
        assertThat(EcmaPattern.parse(deep))
                .isInstanceOfSatisfying(
                        PatternSyntaxFault.class,
                        fault -> assertThat(fault.message()).contains("nested"));
    }

    @Test
    void anyTextIsEitherAPatternOrAFault() {
        Random random = new Random(3);
        String alphabet = "ab01^$\\.*+?()[]{}|/-=!<>:,kpuxcdwsb\u00e9\ud83d\udca9";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder source = new StringBuilder();
            random.ints(random.nextInt(12), 0, alphabet.length()).forEach(at -> source.append(alphabet.charAt(at)));
            assertThat(EcmaPattern.parse(source.toString())).isNotNull();
        }
    }
}
