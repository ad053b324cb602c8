package io.recordsmith.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CharsTest {

    @Test
    void findsWhatStringsFind() {
        Random random = new Random(1);
        for (int round = 0; round < 20_000; round++) {
            String text = word(random, 12);
            String part = word(random, 3) + (char) ('a' + random.nextInt(2));
            char[] around = ("ab" + text + "ba").toCharArray();
            int end = 2 + text.length();
            int from = random.nextInt(text.length() + 1);
            int found = text.indexOf(part, from);
            assertThat(Chars.indexOf(around, part, 2 + from, end)).isEqualTo(found < 0 ? -1 : 2 + found);
            int single = text.indexOf('b', from);
            assertThat(Chars.indexOf(around, 'b', 2 + from, end)).isEqualTo(single < 0 ? -1 : 2 + single);
            int at = random.nextInt(16) - 2;
            assertThat(Chars.has(around, 2, text.length(), 2 + at, part)).isEqualTo(text.startsWith(part, at));
            assertThat(Chars.equal(around, 2, text.length(), part)).isEqualTo(text.equals(part));
            assertThat(CodePoints.atMost(around, 2, text.length(), 5)).isEqualTo(CodePoints.atMost(text, 5));
        }
    }

    @Test
    void surrogatePairsCountOnceAlsoInArrays() {
        char[] text = "x\ud83d\ude00\ud83d\ude00y".toCharArray();
        assertThat(CodePoints.atLeast(text, 1, 4, 2)).isTrue();
        assertThat(CodePoints.atLeast(text, 1, 4, 3)).isFalse();
        assertThat(CodePoints.atMost(text, 1, 4, 2)).isTrue();
        assertThat(CodePoints.atMost(text, 1, 4, 1)).isFalse();
    }

    @Test
    void setsHoldTheirTextsAndNoOthers() {
        List<String> texts = List.of("", "AaAa", "AaBB", "BBAa", "a", "ab", "abc", "\u00e4", "zzz");
        TextSet set = TextSet.of(texts.toArray(new String[0]));
        for (String text : List.of("", "AaAa", "BBBB", "BBAa", "a", "b", "abc", "abcd", "\u00e4", "zz")) {
            char[] around = ("-" + text + "-").toCharArray();
            assertThat(set.contains(text)).as(text).isEqualTo(texts.contains(text));
            assertThat(set.contains(around, 1, text.length())).as(text).isEqualTo(texts.contains(text));
        }
        assertThat(Arrays.asList(1, 2, 3, 4, 5, 6, 7, 8, 9)).allSatisfy(size -> {
            TextSet some = TextSet.of(texts.subList(0, size).toArray(new String[0]));
            assertThat(texts.subList(0, size)).allMatch(some::contains);
            assertThat(some.contains("none")).isFalse();
        });
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(length + 1); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(2)));
        }
        return word.toString();
    }
}
