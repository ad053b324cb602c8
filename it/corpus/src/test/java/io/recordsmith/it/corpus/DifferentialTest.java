package io.recordsmith.it.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.it.corpus.differential.Comparison;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generated code and networknt's validator give the same verdicts on random schemas. How many schemas of each draft are tried is told
 * by the system property {@code recordsmith.differential.schemas}, where randomness starts by {@code
 * recordsmith.differential.seed}.
 */
class DifferentialTest {

    static List<String> drafts() {
        return Comparison.drafts();
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void generatedCodeAndAnInterpreterAgree(String draft) {
        Comparison comparison = new Comparison(draft, Long.getLong("recordsmith.differential.seed", 1));
        comparison.run(Integer.getInteger("recordsmith.differential.schemas", 40));
        System.out.println(comparison.pairs() + " pairs of schema and instance compared");
        List<String> shrunk = comparison.differences().stream()
                .limit(10)
                .map(difference -> comparison.shrink(difference).toString())
                .toList();
        assertThat(comparison.faults()).isEmpty();
        assertThat(shrunk).isEmpty();
    }
}
