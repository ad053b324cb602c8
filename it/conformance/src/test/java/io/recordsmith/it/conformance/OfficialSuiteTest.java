package io.recordsmith.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.recordsmith.it.harness.Corpora;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole JSON Schema Test Suite, for both versions of Jackson, when it lies beside the repository. */
class OfficialSuiteTest {
    private static final String CORPUS = "json-schema-test-suite";

    @TempDir
    private Path folder;

    @Test
    void everyCasePassesButKnownOnesAndThePageOfResultsSaysSo() throws Exception {
        assumeTrue(Corpora.find(CORPUS).isPresent(), Corpora.absent(CORPUS));
        Path conformance = Corpora.repository().resolve("it/conformance");
        Path results = folder.resolve("results.md");
        int status = ConformanceRunner.run(
                System.out,
                System.err,
                "--suite",
                Corpora.find(CORPUS).orElseThrow().toString(),
                "--known-failures",
                conformance.resolve("known-failures.txt").toString(),
                "--jackson",
                "all",
                "--report",
                folder.resolve("report.json").toString(),
                "--results",
                results.toString());
        assertThat(status).isZero();
        assertThat(results)
                .as("'it/conformance/run --jackson all --results it/conformance/RESULTS.md' writes the page anew")
                .hasSameTextualContentAs(conformance.resolve("RESULTS.md"));
    }
}
