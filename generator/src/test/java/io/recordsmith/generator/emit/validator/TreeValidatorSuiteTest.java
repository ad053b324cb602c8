package io.recordsmith.generator.emit.validator;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.dialect.Dialect;
import io.recordsmith.generator.dialect.Dialects;
import io.recordsmith.generator.option.JacksonVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The official suite's required cases, on trees. */
class TreeValidatorSuiteTest {
    private static final Path SUITE =
            Path.of(System.getProperty("recordsmith.suite", "../../shared/data/json-schema-test-suite"));

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    private record Group(String packageName, String label, JsonNode tests) {}

    static boolean suiteIsThere() {
        return Files.isDirectory(SUITE);
    }

    @ParameterizedTest
    @EnabledIf("suiteIsThere")
    @CsvSource({
        "draft4,draft-04",
        "draft6,draft-06",
        "draft7,draft-07",
        "draft2019-09,2019-09",
        "draft2020-12,2020-12",
        "v1,v1"
    })
    void everyRequiredCaseHasItsVerdict(String folder, String dialectName) throws Exception {
        Dialect dialect = Dialects.named(dialectName).orElseThrow();
        GeneratedValidators validators = new GeneratedValidators(JacksonVersion.JACKSON_3);
        List<String> wrong = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        Map<URI, String> remotes = remotes();
        for (Path file : jsonFiles(SUITE.resolve("tests").resolve(folder), 1)) {
            for (JsonNode group : EXACT.readTree(file)) {
                String label =
                        file.getFileName() + ": " + group.get("description").stringValue();
                String packageName = "g" + groups.size();
                Diagnostics diagnostics =
                        validators.add(packageName, group.get("schema").toString(), dialect, remotes);
                if (diagnostics.hasErrors()) {
                    wrong.add(label + " " + diagnostics.sorted());
                }
                groups.add(new Group(packageName, label, group.get("tests")));
            }
        }
        ClassLoader loader = validators.compile();
        for (Group group : groups) {
            check(loader, group, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(ClassLoader loader, Group group, List<String> wrong) throws Exception {
        Class<?> validator;
        try {
            validator = loader.loadClass(group.packageName + ".SchemaValidator");
        } catch (ClassNotFoundException e) {
            return;
        }
        Method isValid = validator.getMethod("isValid", JsonNode.class);
        Method validate = validator.getMethod("validate", JsonNode.class);
        for (JsonNode test : group.tests) {
            boolean expected = test.get("valid").booleanValue();
            String label = group.label + " / " + test.get("description").stringValue();
            try {
                Object verdict = isValid.invoke(null, test.get("data"));
                Object result = validate.invoke(null, test.get("data"));
                boolean valid = (boolean) result.getClass().getMethod("valid").invoke(result);
                if (!verdict.equals(expected) || valid != expected) {
                    wrong.add(label + " isValid " + verdict + " validate " + result);
                }
            } catch (InvocationTargetException e) {
                wrong.add(label + " threw " + e.getCause());
            }
        }
    }

    private static Map<URI, String> remotes() throws IOException {
        Path root = SUITE.resolve("remotes");
        Map<URI, String> remotes = new TreeMap<>();
        for (Path file : jsonFiles(root, 10)) {
            String path = root.relativize(file).toString().replace('\\', '/');
            remotes.put(URI.create("http://localhost:1234/" + path), Files.readString(file));
        }
        return remotes;
    }

    private static List<Path> jsonFiles(Path root, int depth) {
        try (Stream<Path> files = Files.walk(root, depth)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
