package io.recordsmith.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.pattern.EcmaPattern;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(10)
class RegexFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "|",
                "a||b",
                "()",
                "(?:)",
                "(?=a)",
                "(?!a)b",
                "(?<=a)",
                "(?<!a)",
                "a*?b+?c??",
                "a{2}",
                "a{2,}?",
                "a{2,3}",
                "a{02,2}",
                "a{00000000000000000000000001,2}",
                "a{99999999999999999999}",
                "[a-z]",
                "[-a]",
                "[a-]",
                "[a-a]",
                "[\\d-]",
                "[-\\d]",
                "[--a]",
                "[[]",
                "[.(*]",
                "[\\b\\-\\]]",
                "[^-]",
                "\\b\\B\\d\\D\\s\\S\\w\\W",
                "\\cz\\cA",
                "\\0",
                "\\x41\\u0041\\u{41}\\u{0000000010FFFF}",
                "\\ud83d\\ude00",
                "[\\ud83d\\ude00-\\ud83d\\ude01]",
                "\\ud83d\\u0041",
                "(a)\\1",
                "\\1(a)",
                "(?<a>x)\\k<a>",
                "\\k<a>(?<a>x)",
                "(?<$_\u00e9\u200d>x)",
                "(?<\\u0061>x)\\k<a>",
                "(?<a>x)|(?<a>y)",
                "((?<a>x)|(?<a>y)|z)",
                "(?i:a)",
                "(?-i:a)",
                "(?im-s:a)",
                "(?i-:a)",
                "\\p{L}\\P{Lu}\\p{gc=Lu}\\p{General_Category=Letter}",
                "\\p{Script=Greek}\\p{sc=Grek}\\p{scx=Greek}",
                "\\p{ASCII}\\p{Any}\\p{Assigned}\\p{Emoji}\\p{ID_Start}\\p{IDS}",
                "\ud83d\ude00{2}",
                "\ud800",
                "\\^\\$\\\\\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\/",
                "a/b-c#d e,f",
                "\\f\\n\\r\\t\\v"
            })
    void legal(String pattern) {
        assertThat(RegexFormat.isRegex(pattern)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "(a",
                "a)",
                "[",
                "[a",
                "]",
                "{",
                "}",
                "a{",
                "a{1",
                "a{1,",
                "a{,1}",
                "a{2,1}",
                "a{a}",
                "*",
                "+",
                "?",
                "|*",
                "(*)",
                "a**",
                "a{1}{2}",
                "a???",
                "^*",
                "\\b+",
                "(?=a)*",
                "(?!a){2}",
                "(?<=a)?",
                "(?",
                "(?a",
                "(?<",
                "(?<a",
                "(?<>a)",
                "(?<1>a)",
                "(?<a>x)(?<a>y)",
                "(?<a>(?<a>x))",
                "(?:(?<a>x)|(?<a>y))(?<a>z)",
                "(?<a>x)(?:y|(?<a>z))",
                "\\",
                "\\a",
                "\\e",
                "\\z",
                "\\_",
                "\\-",
                "\\c",
                "\\c1",
                "\\00",
                "\\01",
                "\\x4",
                "\\xgg",
                "\\u004",
                "\\u{}",
                "\\u{110000}",
                "\\u{41",
                "\\u{ffffffffffffffff}",
                "\\1",
                "(a)\\2",
                "\\99999999999999999999",
                "\\k",
                "\\k<a>",
                "\\ka",
                "(?<a>x)\\k<b>",
                "[b-a]",
                "[\\d-a]",
                "[a-\\d]",
                "[\\w-\\d]",
                "[\\1]",
                "[\\B]",
                "[\\k]",
                "[\\c]",
                "[a--]",
                "[\\p{L}--a]",
                "[\\u{2}-\\u{1}]",
                "\\p",
                "\\p{",
                "\\p{}",
                "\\pL",
                "\\p{l}",
                "\\p{Greek}",
                "\\p{Script}",
                "\\p{Script=}",
                "\\p{Script=Nowhere}",
                "\\p{gc=Greek}",
                "\\p{gc}",
                "\\p{ L}",
                "\\p{L }",
                "\\p{In_Greek}",
                "\\p{IsGreek}",
                "\\p{Cc Cf}",
                "(?i)a",
                "(?ii:a)",
                "(?i-i:a)",
                "(?-:a)",
                "(?x:a)",
                "(?i",
                "(?#a)",
                "(?>a)",
                "(?P<a>b)",
                "\\Q\\E",
                "\\A",
                "\\Z",
                "\\h",
                "\\R",
                "[[:alpha:]-\\d]",
                "a{2}+"
            })
    void illegal(String pattern) {
        assertThat(RegexFormat.isRegex(pattern)).isFalse();
    }

    /** What patterns are made of, broken pieces included. */
    private static final String[] PIECES = {
        "a",
        "b",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "|",
        "*",
        "+",
        "?",
        "^",
        "$",
        ".",
        "\\",
        "-",
        "1",
        "2",
        ",",
        "=",
        "<",
        ">",
        ":",
        "!",
        "/",
        "\\d",
        "\\b",
        "\\B",
        "\\p{L}",
        "\\p{sc=Greek}",
        "\\u{41}",
        "\\u0041",
        "\\ud83d",
        "\\udc00",
        "\\k<a>",
        "(?<a>",
        "(?<b>",
        "(?:",
        "(?=",
        "(?<=",
        "(?!",
        "(?i:",
        "(?-s:",
        "\\1",
        "\\0",
        "\\cA",
        "\\x41",
        "[^",
        "a-z",
        "\\-",
        "{1}",
        "{1,2}",
        "{2,1}",
        "\\/",
        "\\w-"
    };

    @Test
    void agreesWithTheCompilersOwnParser() {
        Random random = new Random(262);
        int legal = 0;
        for (int i = 0; i < 100_000; i++) {
            StringBuilder pattern = new StringBuilder();
            for (int n = random.nextInt(8) + 1; n > 0; n--) {
                pattern.append(PIECES[random.nextInt(PIECES.length)]);
            }
            boolean expected = EcmaPattern.parse(pattern.toString()) instanceof EcmaPattern;
            legal += expected ? 1 : 0;
            assertThat(RegexFormat.isRegex(pattern.toString()))
                    .as(pattern.toString())
                    .isEqualTo(expected);
        }
        assertThat(legal).isGreaterThan(10_000);
    }

    @Test
    void knowsThePropertiesThatTheCompilerKnows() throws IOException {
        try (InputStream table = EcmaPattern.class.getResourceAsStream("unicode.txt")) {
            List<String> properties = new String(table.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> line.matches("(binary|sc|scx) .*"))
                    .map(line -> line.substring(0, line.indexOf(':')))
                    .flatMap(RegexFormatTest::properties)
                    .toList();

            assertThat(properties).hasSizeGreaterThan(500);
            assertThat(properties).allMatch(RegexFormat::isRegex);
        }
    }

    private static Stream<String> properties(String names) {
        String kind = names.substring(0, names.indexOf(' '));
        String prefix = kind.equals("binary") ? "" : kind + "=";
        return Arrays.stream(names.split(" ")).skip(1).map(name -> "\\p{" + prefix + name + "}");
    }

    @Test
    void hostilePatternsTakeNeitherStackNorTime() {
        int size = 200_000;
        assertThat(RegexFormat.isRegex("(".repeat(size) + ")".repeat(size))).isTrue();
        assertThat(RegexFormat.isRegex("(?<a>x)|".repeat(size))).isTrue();
        assertThat(RegexFormat.isRegex("(?:".repeat(size) + "(?<a>x)" + "|(?<a>x))".repeat(size)))
                .isTrue();
        StringBuilder nested = new StringBuilder();
        for (int i = 0; i < size; i++) {
            nested.append("(?<n").append(i).append('>');
        }
        assertThat(RegexFormat.isRegex(nested + ")".repeat(size))).isTrue();
        assertThat(RegexFormat.isRegex("\\p{".repeat(size))).isFalse();
        assertThat(RegexFormat.isRegex("a{" + "9".repeat(size) + "}")).isTrue();
    }
}
