package io.recordsmith.generator.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.recordsmith.support.BoundedRegex;
import io.recordsmith.support.PatternLimitException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Node's engine and this package hold the same texts for found, and the same patterns for legal. */
class NodeAgreementTest {
    private static final int TEXTS = 60;
    private static final int RANDOM_PATTERNS = Integer.getInteger("recordsmith.patterns", 3000);

    @BeforeAll
    static void nodeIsThere() {
        assumeTrue(NodeOracle.available(), "node is not on the PATH: patterns are not compared with it");
    }

    @Test
    void cognitoPatternsFindTheSameTexts() {
        assertThat(differences(KnownPatterns.COGNITO)).isEmpty();
    }

    @Test
    void difficultPatternsFindTheSameTexts() {
        assertThat(differences(KnownPatterns.DIFFICULT)).isEmpty();
    }

    @Test
    void patternsOfTheOfficialSuiteFindTheSameTexts() {
        assumeTrue(
                Files.isDirectory(KnownPatterns.data()),
                "no test data at " + KnownPatterns.data().toAbsolutePath());
        Set<String> patterns = KnownPatterns.ofTheSuite();
        assertThat(patterns).hasSizeGreaterThan(30);
        assertThat(differences(patterns)).isEmpty();
    }

    @Test
    void illegalPatternsAreRefusedByBoth() {
        assertThat(differences(KnownPatterns.ILLEGAL)).isEmpty();
        assertThat(KnownPatterns.ILLEGAL)
                .allSatisfy(source -> assertThat(EcmaPattern.parse(source)).isInstanceOf(PatternSyntaxFault.class));
    }

    @Test
    void randomPatternsFindTheSameTexts() {
        assertThat(differences(random(new RandomPatterns(1, false)))).isEmpty();
        assertThat(differences(random(new RandomPatterns(2, true)))).isEmpty();
    }

    private static Set<String> random(RandomPatterns patterns) {
        Set<String> all = new LinkedHashSet<>();
        while (all.size() < RANDOM_PATTERNS) {
            all.add(patterns.next());
        }
        return all;
    }

    /** What Node and this package do not agree on, a line each. */
    private static List<String> differences(Collection<String> patterns) {
        List<NodeOracle.Question> questions = new ArrayList<>();
        TextSampler sampler = new TextSampler(7);
        for (String source : patterns) {
            boolean legal = EcmaPattern.parse(source) instanceof EcmaPattern;
            questions.add(new NodeOracle.Question(
                    source, legal ? sampler.texts((EcmaPattern) EcmaPattern.parse(source), TEXTS) : List.of()));
        }
        List<NodeOracle.Answer> answers = NodeOracle.ask(questions);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            compare(questions.get(i), answers.get(i), differences);
        }
        return differences;
    }

    private static void compare(NodeOracle.Question question, NodeOracle.Answer answer, List<String> differences) {
        String source = question.pattern();
        ParsedPattern parsed = EcmaPattern.parse(source);
        if (parsed instanceof PatternSyntaxFault fault) {
            if (answer.error().isEmpty()) {
                differences.add(source + " is legal, but was refused: " + fault);
            }
            return;
        }
        if (!answer.error().isEmpty()) {
            differences.add(source + " is illegal: " + answer.error());
            return;
        }
        if (answer.slow()) {
            return;
        }
        if (JavaRegex.translate((EcmaPattern) parsed) instanceof JavaRegex regex) {
            BoundedRegex bounded = new BoundedRegex(regex.source());
            compare(source + " as " + regex.source(), bounded::find, question.texts(), answer.found(), differences);
        }
    }

    private static void compare(
            String name, Predicate<String> matcher, List<String> texts, List<Boolean> found, List<String> differences) {
        for (int i = 0; i < texts.size(); i++) {
            try {
                if (matcher.test(texts.get(i)) != found.get(i)) {
                    differences.add(name + " on " + show(texts.get(i)) + ": should be " + found.get(i));
                }
            } catch (PatternLimitException e) {
                return;
            }
        }
    }

    static String show(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.chars()
                .forEach(
                        c -> shown.append(c > ' ' && c < 127 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return shown.append('"').toString();
    }
}
