package io.recordsmith.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.plan.FormatCatalog;
import io.recordsmith.generator.plan.KnownFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FormatSuiteTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "draft4/optional/format",
                "draft6/optional/format",
                "draft7/optional/format",
                "draft2019-09/optional/format",
                "draft2020-12/optional/format",
                "v1/format"
            })
    void everyCaseOfTheSuiteHasItsVerdict(String directory) throws Exception {
        List<String> wrong = new ArrayList<>();
        int cases = 0;
        for (Path file : files(Suite.directory().resolve("tests").resolve(directory))) {
            for (JsonNode group : JsonTree.parse(Files.readAllBytes(file)).root()) {
                String format = group.get("schema").get("format").stringValue();
                for (JsonNode test : group.get("tests")) {
                    cases++;
                    if (isValid(format, test.get("data")) != test.get("valid").booleanValue()) {
                        wrong.add(format + ": " + test.get("description") + " " + test.get("data"));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(cases).isGreaterThan(200);
    }

    private static boolean isValid(String format, JsonNode instance) throws ReflectiveOperationException {
        Optional<KnownFormat> known = FormatCatalog.find(format);
        if (known.isEmpty() || !instance.isString()) {
            return true;
        }
        return (boolean) Class.forName("io.recordsmith.support." + known.get().className())
                .getMethod(known.get().method(), String.class)
                .invoke(null, instance.stringValue());
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }
}
