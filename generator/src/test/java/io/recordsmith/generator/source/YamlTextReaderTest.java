package io.recordsmith.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.diagnostic.Severity;
import io.recordsmith.generator.source.JsonValue.JsonArray;
import io.recordsmith.generator.source.JsonValue.JsonObject;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @ValueSource(strings = {"no", "yes", "on", "OFF", "y", "1_000", "12:30:00", "2020-01-01", "0b11", "<<", "1e"})
    void scalarsThatOnlyYaml11ReadsOtherwiseAreStrings(String scalar) {
        assertThat(json("[" + scalar + "]")).isEqualTo("[\"" + scalar + "\"]");
    }

    @ParameterizedTest
    @CsvSource({
        "012, 12",
        "+12, 12",
        "-0, -0",
        "0o14, 12",
        "0x1F, 31",
        "1e3, 1e3",
        ".5, 0.5",
        "5., 5",
        "-007.50, -7.50",
        "5.e3, 5e3",
        "true, true",
        "False, false",
        "~, null",
        "NULL, null"
    })
    void scalarsOfTheCoreSchemaBecomeJson(String scalar, String json) {
        assertThat(json("[" + scalar + "]")).isEqualTo("[" + json + "]");
    }

    @Test
    void quotedScalarsAreStrings() {
        assertThat(json("['no', \"012\", '~', ! 12]")).isEqualTo("[\"no\",\"012\",\"~\",12]");
    }

    @ParameterizedTest
    @ValueSource(strings = {".inf", "-.INF", "+.Inf", ".nan", ".NaN"})
    void numbersThatJsonHasNotAreErrors(String scalar) {
        DocumentReader.read("x.yaml", "a:\n  - " + scalar, diagnostics);

        assertThat(diagnostics.sorted()).singleElement().satisfies(fault -> {
            assertThat(fault.severity()).isEqualTo(Severity.ERROR);
            assertThat(fault.place().toString()).isEqualTo("x.yaml:2:5");
            assertThat(fault.place().pointer()).isEqualTo("/a/0");
        });
    }

    @Test
    void keysThatAreNoStringsAreTakenAsWrittenWithOneWarning() {
        assertThat(json("200: a\nnull: b\n1.0: c\n'300': d"))
                .isEqualTo("{\"200\":\"a\",\"null\":\"b\",\"1.0\":\"c\",\"300\":\"d\"}");

        assertThat(diagnostics.sorted()).singleElement().satisfies(warning -> {
            assertThat(warning.severity()).isEqualTo(Severity.WARNING);
            assertThat(warning.message()).endsWith(": 200, null, 1.0");
        });
    }

    @Test
    void positionsComeFromMarksInUtf16Units() {
        JsonObject root = (JsonObject) read("a: 1\n😀b: {c: 2}\r\nd: 3");

        assertThat(root.names().get("😀b")).isEqualTo(new Position(2, 1));
        assertThat(root.get("😀b").position()).isEqualTo(new Position(2, 6));
        assertThat(root.get("d").position()).isEqualTo(new Position(3, 4));
    }

    @Test
    void aliasesShareTheValueOfTheirAnchor() {
        assertThat(json("{a: &x [1, 2], b: *x}")).isEqualTo("{\"a\":[1,2],\"b\":[1,2]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: &x [*x]", "a: *y"})
    void aliasesOfWhatIsNotCompleteAreErrors(String text) {
        assertThat(DocumentReader.read("x.yaml", text, diagnostics)).isEmpty();
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void aliasesThatMultiplyEndAtALimitThatIsNamed() {
        StringBuilder text = new StringBuilder("l0: &l0 [1,1,1,1,1,1,1,1,1,1]\n");
        for (int i = 1; i < 12; i++) {
            text.append("l" + i + ": &l" + i + " [" + ("*l" + (i - 1) + ",").repeat(9) + "*l" + (i - 1) + "]\n");
        }
        assertThat(DocumentReader.read("x.yaml", text.toString(), diagnostics)).isEmpty();

        assertThat(diagnostics.sorted()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(Code.INPUT_LIMIT);
            assertThat(fault.message()).contains("1000000");
        });
    }

    @Test
    void aliasesThatDeepenEndAtTheDepthLimit() {
        StringBuilder text = new StringBuilder("l0: &l0 [1]\n");
        for (int i = 1; i < 600; i++) {
            text.append("l" + i + ": &l" + i + " [*l" + (i - 1) + "]\n");
        }
        assertThat(DocumentReader.read("x.yaml", text.toString(), diagnostics)).isEmpty();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.INPUT_LIMIT);
    }

    @Test
    void nestingBeyondTheLimitIsAFaultWithoutOverflow() {
        assertThat(DocumentReader.read("x.yaml", "[".repeat(5_000), diagnostics))
                .isEmpty();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.INPUT_LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!java.net.URL 'x'", "a: !!str 5", "!foo {}", "!!binary aGk="})
    void tagsAreRefused(String text) {
        assertThat(DocumentReader.read("x.yaml", text, diagnostics)).isEmpty();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.YAML_SCALAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a comment", "a: b: c", "- a\nb", "{a: 1", "a: 1\n---\nb: 2", "? [a]\n: b"})
    void textThatIsNoSingleYamlDocumentIsOneFault(String text) {
        assertThat(DocumentReader.read("x.yml", text, diagnostics)).isEmpty();
        assertThat(diagnostics.sorted())
                .singleElement()
                .satisfies(fault -> assertThat(fault.place().line()).isPositive());
    }

    @Test
    void repeatedKeysAreErrors() {
        read("a: 1\nb: 2\n\"a\": 3");

        assertThat(diagnostics.sorted()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(Code.DUPLICATE_KEY);
            assertThat(fault.place().line()).isEqualTo(3);
        });
    }

    private JsonValue read(String text) {
        Optional<JsonValue> value = DocumentReader.read("x.yaml", text, diagnostics);
        return value.orElseThrow(() -> new AssertionError(diagnostics.sorted().toString()));
    }

    private String json(String text) {
        return write(read(text));
    }

    private static String write(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.members().entrySet().stream()
                    .map(e -> "\"" + e.getKey() + "\":" + write(e.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof JsonArray array) {
            return array.elements().stream().map(YamlTextReaderTest::write).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof JsonValue.JsonString string) {
            return "\"" + string.value() + "\"";
        }
        if (value instanceof JsonValue.JsonNumber number) {
            return number.literal();
        }
        return value instanceof JsonValue.JsonBoolean bool ? String.valueOf(bool.value()) : "null";
    }
}
