package io.recordsmith.generator.emit.validator;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.dialect.Dialects;
import io.recordsmith.generator.keyword.ReaderOptions;
import io.recordsmith.generator.option.FormatMode;
import io.recordsmith.generator.option.JacksonVersion;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each keyword finds, word for word: {@code cases.json} has the faults as place, keyword location and message. */
class ValidatorCasesTest {
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @TestFactory
    Stream<DynamicTest> everyFaultIsToldAsTheCasesSay() throws Exception {
        List<JsonNode> cases = cases();
        GeneratedValidators validators = new GeneratedValidators(JacksonVersion.JACKSON_3);
        for (int i = 0; i < cases.size(); i++) {
            JsonNode one = cases.get(i);
            ReaderOptions options = ReaderOptions.DEFAULT
                    .withDialect(Dialects.named(one.path("dialect").asString("2020-12"))
                            .orElseThrow())
                    .withFormats(one.has("formats") ? FormatMode.ASSERT : FormatMode.DIALECT);
            assertThat(validators
                            .add("c" + i, one.get("schema").toString(), options, Map.of())
                            .hasErrors())
                    .isFalse();
        }
        ClassLoader loader = validators.compile();
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            LoadedValidator validator = LoadedValidator.of(loader, "c" + i);
            JsonNode one = cases.get(i);
            tests.add(DynamicTest.dynamicTest(
                    one.get("description").stringValue(),
                    () -> one.get("tests").forEach(test -> check(validator, test))));
        }
        return tests.stream();
    }

    private static List<JsonNode> cases() throws Exception {
        try (InputStream in = ValidatorCasesTest.class.getResourceAsStream("cases.json")) {
            List<JsonNode> cases = new ArrayList<>();
            EXACT.readTree(in).forEach(cases::add);
            return cases;
        }
    }

    private static void check(LoadedValidator validator, JsonNode test) {
        List<String> expected = new ArrayList<>();
        test.get("errors").forEach(error -> expected.add(error.stringValue()));
        JsonNode data = test.get("data");
        assertThat(validator.errors(data)).isEqualTo(expected);
        assertThat(validator.isValid(data)).isEqualTo(expected.isEmpty());
        if (test.has("addresses")) {
            List<String> addresses = new ArrayList<>();
            test.get("addresses").forEach(address -> addresses.add(address.stringValue()));
            assertThat(validator.addresses(data)).isEqualTo(addresses);
        }
    }
}
