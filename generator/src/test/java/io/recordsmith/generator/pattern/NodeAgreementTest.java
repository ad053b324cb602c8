package io.recordsmith.generator.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.recordsmith.support.BoundedRegex;
import io.recordsmith.support.PatternLimitException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Node's engine and this package hold the same patterns for legal and find them in the same texts: translated to
 * java.util.regex, by the interpreted plan, and by the code that is emitted for it.
 */
class NodeAgreementTest {
    private static final int TEXTS = 50;
    private static final int RANDOM_PATTERNS = Integer.getInteger("recordsmith.patterns", 500);

    @BeforeAll
    static void nodeIsThere() {
        assumeTrue(NodeOracle.available(), "node is not on the PATH: patterns are not compared with it");
    }

    @Test
    void cognitoPatterns() {
        assertThat(differences(KnownPatterns.COGNITO)).isEmpty();
    }

    @Test
    void patternsWhereDialectsDiffer() {
        assertThat(differences(KnownPatterns.DIFFICULT)).isEmpty();
    }

    @Test
    void patternsOfTheOfficialSuite() {
        Set<String> patterns = KnownPatterns.ofTheSuite();
        assertThat(patterns).hasSizeGreaterThan(30);
        assertThat(differences(patterns)).isEmpty();
    }

    @Test
    void illegalPatterns() {
        assertThat(differences(KnownPatterns.ILLEGAL)).isEmpty();
        assertThat(KnownPatterns.ILLEGAL)
                .allSatisfy(source -> assertThat(EcmaPattern.parse(source)).isInstanceOf(PatternSyntaxFault.class));
    }

    @Test
    void randomPatterns() {
        assertThat(differences(random(new RandomPatterns(1, false)))).isEmpty();
    }

    @Test
    void randomRegularPatterns() {
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
            List<String> texts =
                    EcmaPattern.parse(source) instanceof EcmaPattern legal ? sampler.texts(legal, TEXTS) : List.of();
            questions.add(new NodeOracle.Question(source, texts));
        }
        List<NodeOracle.Answer> answers = NodeOracle.ask(questions);
        List<String> differences = new ArrayList<>();
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            compareLegality(questions.get(i), answers.get(i), differences);
            addCase(questions.get(i), answers.get(i), cases);
        }
        List<Predicate<String>> emitted =
                EmittedMatchers.compile(cases.stream().map(Case::plan).toList());
        for (int i = 0; i < cases.size(); i++) {
            cases.get(i).compare(emitted.get(i), differences);
        }
        return differences;
    }

    private static void compareLegality(
            NodeOracle.Question question, NodeOracle.Answer answer, List<String> differences) {
        ParsedPattern parsed = EcmaPattern.parse(question.pattern());
        if (parsed instanceof EcmaPattern != answer.error().isEmpty()) {
            differences.add(question.pattern() + " to Node: " + answer.error() + " and here: " + parsed);
        }
    }

    private static void addCase(NodeOracle.Question question, NodeOracle.Answer answer, List<Case> cases) {
        if (!answer.slow()
                && EcmaPattern.parse(question.pattern()) instanceof EcmaPattern pattern
                && MatcherPlan.of(pattern) instanceof MatcherPlan plan) {
            cases.add(new Case(pattern, plan, question.texts(), answer.found()));
        }
    }

    private record Case(EcmaPattern pattern, MatcherPlan plan, List<String> texts, List<Boolean> found) {
        void compare(Predicate<String> emitted, List<String> differences) {
            compare("emitted " + plan, emitted, differences);
            if (!(plan instanceof MatcherPlan.Regex)) {
                compare("interpreted " + plan, plan::matches, differences);
            }
            if (JavaRegex.translate(pattern) instanceof JavaRegex regex) {
                compare("translated " + regex, new BoundedRegex(regex.source())::find, differences);
            }
        }

        private void compare(String how, Predicate<String> matcher, List<String> differences) {
            for (int i = 0; i < texts.size(); i++) {
                try {
                    if (matcher.test(texts.get(i)) != found.get(i)) {
                        differences.add(
                                pattern + " " + how + " on " + show(texts.get(i)) + ": should be " + found.get(i));
                    }
                } catch (PatternLimitException e) {
                    return;
                }
            }
        }
    }

    private static String show(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.chars()
                .forEach(
                        c -> shown.append(c > ' ' && c < 127 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return shown.append('"').toString();
    }
}
