package io.recordsmith.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.it.harness.ExactJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ConformanceRunnerTest {
    private static final String WRONG =
            "draft4/wrong-cases.json | an integer | is said to be a text | the suite is wrong about it\n";
    private static final String NOWHERE =
            "draft2020-12/wrong-cases.json | a reference to nowhere | cannot be compiled | there is nothing there\n";

    @TempDir
    private Path folder;

    private String output = "";

    @ParameterizedTest
    @ValueSource(strings = {"2", "3"})
    void aSuiteWhoseCasesAllHoldPasses(String jackson) throws Exception {
        int status = run("--suite", resource("/mini-suite").toString(), "--jackson", jackson);
        assertThat(output.lines())
                .containsExactly(
                        "draft-04: 5 passed, 0 failed",
                        "draft-07: 11 passed, 0 failed",
                        "2019-09: 12 passed, 0 failed",
                        "2020-12: 44 passed, 0 failed",
                        "v1: 17 passed, 0 failed",
                        "89 passed, 0 failed");
        assertThat(status).isZero();
    }

    @Test
    void oneDialectCanBeChosen() throws Exception {
        int status = run("--suite", resource("/mini-suite").toString(), "--dialect", "draft-07");
        assertThat(output.lines()).containsExactly("draft-07: 11 passed, 0 failed", "11 passed, 0 failed");
        assertThat(status).isZero();
    }

    @Test
    void theReportCountsPerDialectAndFile() throws Exception {
        run("--suite", resource("/mini-suite").toString());
        JsonNode dialect = report().get("dialects").get(3);
        assertThat(dialect.get("dialect").stringValue()).isEqualTo("2020-12");
        assertThat(dialect.get("files").get(2).get("file").stringValue()).isEqualTo("optional/format/date.json");
        assertThat(dialect.get("files").get(3).get("passed").intValue()).isEqualTo(7);
    }

    @Test
    void failuresAreNamedAndFailTheRun() throws Exception {
        int status = run("--cases", resource("/wrong-cases.json").toString());
        assertThat(output).contains("FAILED draft4/wrong-cases.json | an integer | is said to be a text");
        assertThat(output).contains("FAILED draft2020-12/wrong-cases.json | a reference to nowhere");
        assertThat(output.lines()).endsWith("1 passed, 2 failed");
        assertThat(report().get("failed").intValue()).isEqualTo(2);
        assertThat(status).isEqualTo(1);
    }

    @Test
    void knownFailuresDoNotFailTheRun() throws Exception {
        int status = runWithKnown(WRONG + NOWHERE);
        assertThat(output).contains("KNOWN draft4/wrong-cases.json");
        assertThat(status).isZero();
    }

    @Test
    void aKnownFailureThatPassesFailsTheRun() throws Exception {
        String passing = "draft4/wrong-cases.json | an integer | is one | once it was none\n";
        int status = runWithKnown(WRONG + NOWHERE + passing);
        assertThat(output)
                .contains("PASSES BUT IS LISTED AS A KNOWN FAILURE draft4/wrong-cases.json | an integer | is one");
        assertThat(status).isEqualTo(1);
    }

    @Test
    void thePageOfResultsIsTheSameEveryTime() throws Exception {
        Path first = folder.resolve("first.md");
        Path second = folder.resolve("second.md");
        for (Path page : List.of(first, second)) {
            run("--suite", resource("/mini-suite").toString(), "--results", page.toString());
        }
        assertThat(first).hasSameTextualContentAs(second);
        assertThat(Files.readString(first))
                .contains(
                        "| required | 5/5 | 2/2 | - | 28/28 | - |",
                        "| optional | - | 8/8 | - | - | 3/3 |",
                        "| format | - | - | - | 2/2 | - |",
                        "| annotations | - | 1/1 | 12/12 | 14/14 | 14/14 |");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--suite",
                "--suite /no/such/directory",
                "--dialect draft-03",
                "--dialect 7",
                "--jackson 1",
                "--verbose yes"
            })
    void wrongCommandLinesAreExplained(String arguments) throws Exception {
        String suite = arguments.contains("--suite") || arguments.isEmpty() ? "" : "--suite " + resource("/mini-suite");
        int status = run((arguments + " " + suite).strip().split(" +"));
        assertThat(output).contains("Usage: ConformanceRunner");
        assertThat(status).isEqualTo(2);
    }

    private int runWithKnown(String known) throws Exception {
        Path list = Files.writeString(folder.resolve("known.txt"), "# a comment\n\n" + known);
        return run("--cases", resource("/wrong-cases.json").toString(), "--known-failures", list.toString());
    }

    private int run(String... arguments) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String[] all = new String[arguments.length + 2];
        all[0] = "--report";
        all[1] = folder.resolve("report.json").toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            int status = ConformanceRunner.run(out, out, all);
            output = bytes.toString(StandardCharsets.UTF_8);
            return status;
        }
    }

    private JsonNode report() {
        return ExactJson.read(folder.resolve("report.json"));
    }

    private static Path resource(String name) throws URISyntaxException {
        URL url = Objects.requireNonNull(ConformanceRunnerTest.class.getResource(name), name);
        return Path.of(url.toURI());
    }
}
