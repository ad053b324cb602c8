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
import org.junit.jupiter.params.provider.CsvSource;
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
                        "draft-07: 12 passed, 0 failed",
                        "2019-09: 12 passed, 0 failed",
                        "2020-12: 44 passed, 0 failed",
                        "v1: 17 passed, 0 failed",
                        "90 passed, 0 failed");
        assertThat(status).isZero();
    }

    @Test
    void oneDialectCanBeChosen() throws Exception {
        int status = run("--suite", resource("/mini-suite").toString(), "--dialect", "draft-07");
        assertThat(output.lines()).containsExactly("draft-07: 12 passed, 0 failed", "12 passed, 0 failed");
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
                        "| optional | - | 9/9 | - | - | 3/3 |",
                        "| format | - | - | - | 2/2 | - |",
                        "| annotations | - | 1/1 | 12/12 | 14/14 | 14/14 |");
    }

    @Test
    void validCasesThatReadRefusesAreCountedByReasonAndExplained() throws Exception {
        String groups = """
                [{
                  "description": "types that keywords imply",
                  "schema": {"anyOf": [
                    {"title": "Box", "properties": {"size": {"type": "integer"}}, "required": ["size"]},
                    {"title": "Row", "type": "array", "items": {"properties": {"label": {"type": "string"}}}}
                  ]},
                  "tests": [
                    {"description": "an object", "data": {"size": 1}, "valid": true},
                    {"description": "an array of objects", "data": [{"label": "a"}], "valid": true},
                    {"description": "an array of texts", "data": ["a"], "valid": true},
                    {"description": "a text", "data": "a", "valid": true},
                    {"description": "none", "data": {}, "valid": false}
                  ]
                }, {
                  "description": "a list",
                  "schema": {"items": {"type": "string"}},
                  "tests": [{"description": "a text", "data": "a", "valid": true}]
                }]
                """;
        Path file = Files.writeString(folder.resolve("implied.json"), groups);
        Path page = folder.resolve("page.md");
        int status = run("--cases", file.toString(), "--dialect", "2020-12", "--results", page.toString());
        assertThat(status).as(output).isZero();
        assertThat(Files.readString(page))
                .contains(
                        "| valid, refused by `read`: no object | 1 of 5 |",
                        "| valid, refused by `read`: no array | 1 of 5 |",
                        "| valid, refused by `read`: beyond its Java type | 1 of 5 |",
                        "**no object**:\nThe schema has keywords for objects",
                        "but for known failures: 2 of 5 valid cases, 40.0 %.");
        assertThat(report().get("dialects").get(0).get("files").get(0).get("refusals"))
                .extracting(each -> each.get("case").stringValue())
                .containsExactly("an array of texts", "a text", "a text");
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

    @Test
    void bothVersionsOfJacksonAreToldApart() throws Exception {
        int status = run("--suite", resource("/mini-suite").toString(), "--dialect", "draft4", "--jackson", "all");
        assertThat(output.lines())
                .containsExactly(
                        "draft-04, Jackson 3: 5 passed, 0 failed",
                        "draft-04, Jackson 2: 5 passed, 0 failed",
                        "10 passed, 0 failed");
        assertThat(report().get("dialects"))
                .extracting(each -> each.get("jackson").stringValue())
                .containsExactly("3", "2");
        assertThat(status).isZero();
    }

    @Test
    void aLoneFileOfASuiteExpectsWhatItDoesThere() throws Exception {
        Path file = resource("/mini-suite/tests/draft7/optional/attachments.json");
        assertThat(run("--cases", file.toString())).isZero();
        assertThat(output.lines()).containsExactly("draft-07: 9 passed, 0 failed", "9 passed, 0 failed");
    }

    @Test
    void aDirectoryOfCaseFilesNeedNotBeASuiteAndFindsTheRemotesOfOne() throws Exception {
        Path directory = resource("/mini-suite/tests/draft2020-12");
        assertThat(run("--cases", directory.toString())).isZero();
        assertThat(output.lines()).endsWith("30 passed, 0 failed");
    }

    @Test
    void pathsMayBeRelativeAndGroupsMayHaveMembersThatNobodyKnows() throws Exception {
        String group = """
                [{
                  "description": "a number", "comment": "for no reason", "specification": [{"core": "4"}], "author": {},
                  "schema": {"$schema": "http://json-schema.org/draft-06/schema#", "type": "number"},
                  "tests": [{"description": "one", "data": 1, "valid": true, "comment": "it is"}]
                }]
                """;
        Path file = Files.writeString(folder.resolve("numbers.json"), group);
        Path relative = Path.of("").toAbsolutePath().relativize(file);
        assertThat(run("--cases", relative.toString())).isZero();
        assertThat(output.lines()).containsExactly("draft-06: 1 passed, 0 failed", "1 passed, 0 failed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"schema\": true, \"tests\": [}] | broken.json: not JSON: ",
                "{\"schema\": true} | broken.json: a case file is an array of groups",
                "[{\"tests\": []}] | broken.json: group 1: there is no \"schema\" in it",
                "[{\"schema\": true, \"tests\": [{\"valid\": true}]}] | broken.json: group 1: there is no \"data\" in it",
                "[{\"schema\": true, \"tests\": [{\"data\": 1, \"valid\": 1}]}] | group 1: \"valid\" is 1, not true or false",
                "[] | There is nothing to run in "
            })
    void filesThatAreNoCaseFilesAreExplained(String text, String message) throws Exception {
        Path file = Files.writeString(folder.resolve("broken.json"), text);
        assertThat(run("--cases", file.toString())).isEqualTo(2);
        assertThat(output).contains(message);
    }

    @Test
    void aSuiteOfOtherDialectsHasNothingToRunAndSaysWhatItLeavesOut() throws Exception {
        Path suite = Files.createDirectories(folder.resolve("other/tests/draft3"))
                .getParent()
                .getParent();
        Files.writeString(suite.resolve("tests/draft3/type.json"), "[]");
        assertThat(run("--suite", suite.toString())).isEqualTo(2);
        assertThat(output)
                .contains("tests/draft3 is left out: it is no dialect's folder")
                .contains("There is nothing to run in ");
    }

    @Test
    void anEmptyDirectoryHasNothingToRun() throws Exception {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThat(run("--suite", empty.toString())).isEqualTo(2);
        assertThat(output).contains("has no directory 'tests'");
        assertThat(run("--cases", empty.toString())).isEqualTo(2);
        assertThat(output).contains("There is nothing to run in ");
    }

    @Test
    void aReportThatCannotBeWrittenIsExplained() throws Exception {
        Files.createDirectories(folder.resolve("report.json"));
        assertThat(run("--suite", resource("/mini-suite").toString(), "--dialect", "draft-04"))
                .isEqualTo(2);
        assertThat(output).contains("report.json cannot be written");
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
