package io.recordsmith.generator.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnicodePropertiesTest {

    @Test
    void tableHasTheCodePointsThatNodeHas() throws IOException {
        assumeTrue(NodeOracle.available(), "node is not on the PATH: the table of properties is not compared with it");
        List<String> lines = table();
        String version = lines.get(0).replaceAll(".*Unicode (\\d+).*", "$1");
        assumeTrue(
                NodeOracle.unicodeVersion().startsWith(version + "."),
                "this node has another version of Unicode than the table: " + NodeOracle.unicodeVersion());
        List<NodeOracle.Question> questions = new ArrayList<>();
        List<CharClass> classes = new ArrayList<>();
        for (String line : lines) {
            String[] names = line.split(":")[0].split(" ");
            for (int i = 1; i < names.length && !line.startsWith("#"); i++) {
                boolean binary = names[0].equals("binary");
                CharClass set =
                        binary ? UnicodeProperties.named(names[i]) : UnicodeProperties.valued(names[0], names[i]);
                classes.add(set);
                String property = binary ? names[i] : names[0] + "=" + names[i];
                questions.add(new NodeOracle.Question("^\\p{" + property + "}$", bounds(set)));
            }
        }
        List<NodeOracle.Answer> answers = NodeOracle.ask(questions);
        for (int i = 0; i < questions.size(); i++) {
            CharClass set = classes.get(i);
            List<Boolean> expected = questions.get(i).texts().stream()
                    .map(text -> set.contains(text.codePointAt(0)))
                    .toList();
            assertThat(answers.get(i).found()).as(questions.get(i).pattern()).isEqualTo(expected);
        }
    }

    @Test
    void generalCategoriesAreThoseOfTheRunningJdk() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            assertThat(UnicodeProperties.named("Lu").contains(c))
                    .isEqualTo(Character.getType(c) == Character.UPPERCASE_LETTER);
        }
    }

    @Test
    void simpleFoldingJoinsWhatFoldsAlike() {
        assertThat(CaseFolding.close(CharClass.of('k')))
                .isEqualTo(CharClass.ranges('K', 'K', 'k', 'k', 0x212A, 0x212A));
        assertThat(CaseFolding.close(CharClass.of('1'))).isEqualTo(CharClass.of('1'));
    }

    /** The code points on both sides of each bound of the class. */
    private static List<String> bounds(CharClass set) {
        List<String> bounds = new ArrayList<>();
        for (int start : set.starts()) {
            bounds.add(Character.toString(start));
            bounds.add(Character.toString(Math.max(0, start - 1)));
        }
        return bounds;
    }

    private static List<String> table() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                UnicodeProperties.class.getResourceAsStream("unicode.txt"), StandardCharsets.US_ASCII))) {
            return lines.lines().toList();
        }
    }
}
