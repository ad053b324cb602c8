package io.recordsmith.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.source.JsonValue.JsonArray;
import io.recordsmith.generator.source.JsonValue.JsonNumber;
import io.recordsmith.generator.source.JsonValue.JsonObject;
import io.recordsmith.generator.source.JsonValue.JsonString;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void valuesAndNamesKnowLineAndColumn() {
        JsonObject root = (JsonObject) read("{\n  \"a\": [1,\n    true]}");

        assertThat(root.position()).isEqualTo(new Position(1, 1));
        assertThat(root.names().get("a")).isEqualTo(new Position(2, 3));
        JsonArray array = (JsonArray) root.get("a");
        assertThat(array.position()).isEqualTo(new Position(2, 8));
        assertThat(array.elements().get(1).position()).isEqualTo(new Position(3, 5));
    }

    @Test
    void columnsCountUtf16Units() {
        JsonArray root = (JsonArray) read("[\"ä😀\", 1]");

        assertThat(root.elements().get(1).position()).isEqualTo(new Position(1, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "-0", "1e400", "1e1000000000", "0.1000000000000000055", "12345678901234567890123"})
    void numbersStayAsWritten(String literal) {
        assertThat(((JsonNumber) read(literal)).literal()).isEqualTo(literal);
    }

    @Test
    void loneSurrogatesInStringsAreKept() {
        assertThat(((JsonString) read("\"\\ud800x\"")).value()).isEqualTo("\ud800x");
    }

    @Test
    void membersStayInDocumentOrder() {
        assertThat(((JsonObject) read("{\"b\":1,\"a\":2,\"c\":3}")).members()).containsOnlyKeys("b", "a", "c");
    }

    @Test
    void everyRepeatedNameIsAnErrorAtItsOwnPlace() {
        read("{\"a\": 1,\n \"b\": {\"x\": 1, \"x\": 2},\n \"a\": 3}");

        List<Diagnostic> faults = diagnostics.sorted();
        assertThat(faults).extracting(Diagnostic::code).containsOnly(Code.DUPLICATE_KEY);
        assertThat(faults)
                .extracting(d -> d.place().line() + " " + d.place().pointer())
                .containsExactly("2 /b/x", "3 /a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"a\": }", "{\"a\": 1", "[1,]", "{} {}", "{'a': 1}", "nul", "[01]", "/**/ 1", "NaN"})
    void textThatIsNotJsonIsOneFaultWithItsPlace(String text) {
        assertThat(DocumentReader.read("x.json", text, diagnostics)).isEmpty();

        assertThat(diagnostics.sorted()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(Code.SYNTAX);
            assertThat(fault.place().line()).isPositive();
            assertThat(fault.place().column()).isPositive();
            assertThat(fault.message()).startsWith("not JSON: ").doesNotContain("Source");
        });
    }

    @Test
    void aSyntaxErrorPointsAtTheOffendingCharacter() {
        DocumentReader.read("x.json", "{\n  \"a\": ?\n}", diagnostics);

        assertThat(diagnostics.sorted().get(0).toString()).startsWith("x.json:2:8: error: [syntax] not JSON: ");
    }

    @Test
    void nestingBeyondTheLimitIsAFaultWithoutOverflow() {
        String deep = "[".repeat(100_000);
        assertThat(DocumentReader.read("x.json", deep, diagnostics)).isEmpty();

        assertThat(diagnostics.sorted()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(Code.INPUT_LIMIT);
            assertThat(fault.message()).contains("500 levels");
        });
    }

    @Test
    void nestingUpToTheLimitIsRead() {
        assertThat(read("[".repeat(500) + "]".repeat(500))).isInstanceOf(JsonArray.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "-1e-3000000000", "[1e2147483648]"})
    void exponentsThatNoArithmeticHoldsAreAFault(String text) {
        assertThat(DocumentReader.read("x.json", text, diagnostics)).isEmpty();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.INPUT_LIMIT);
    }

    @Test
    void longNumbersAreAFault() {
        assertThat(DocumentReader.read("x.json", "1".repeat(1_001), diagnostics))
                .isEmpty();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.INPUT_LIMIT);
    }

    private JsonValue read(String text) {
        Optional<JsonValue> value = DocumentReader.read("x.json", text, diagnostics);
        return value.orElseThrow(() -> new AssertionError(diagnostics.sorted().toString()));
    }
}
