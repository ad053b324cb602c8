package io.recordsmith.generator.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.dialect.Dialects;
import io.recordsmith.generator.option.UnknownKeywords;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.source.JsonValue;
import io.recordsmith.generator.source.JsonValues;
import io.recordsmith.generator.testing.FrontEnd;
import io.recordsmith.generator.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every schema of the official suite is read, and means what the suite says: an interpreter of the schema graph gives the
 * verdicts. Formats are left to the stages that know them.
 */
class OfficialSuiteReadingTest {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /**
     * v1 must refuse keywords that it does not know, unless they start with {@code x-} (its core, section 4.3.1), and
     * these optional files ask for the opposite. They are read as a user can have them read.
     */
    private static final List<String> LENIENT =
            List.of("dependencies-compatibility.json", "refOfUnknownKeyword.json", "unknownKeyword.json");

    @ParameterizedTest
    @CsvSource({
        "draft4, draft-04, '199 groups, 718 verdicts'",
        "draft6, draft-06, '276 groups, 945 verdicts'",
        "draft7, draft-07, '321 groups, 1035 verdicts'",
        "draft2019-09, 2019-09, '448 groups, 1417 verdicts'",
        "draft2020-12, 2020-12, '461 groups, 1457 verdicts'",
        "v1, v1, '439 groups, 1287 verdicts'"
    })
    void everySchemaIsReadAndMeansWhatTheSuiteSays(String directory, String dialect, String groups) throws IOException {
        // Proposals are no part of v1: their keyword is one that it does not know.
        Path tests = SharedData.require("json-schema-test-suite/tests/" + directory);
        Path proposals = tests.resolve("proposals");
        Map<String, String> remotes = remotes();
        ReaderOptions options =
                ReaderOptions.DEFAULT.withDialect(Dialects.named(dialect).orElseThrow());
        List<String> faults = new ArrayList<>();
        int read = 0;
        int verdicts = 0;
        for (Path file : jsonFiles(tests)) {
            if (file.startsWith(proposals)) {
                continue;
            }
            boolean lenient =
                    dialect.equals("v1") && LENIENT.contains(file.getFileName().toString());
            UnknownKeywords unknown = lenient ? UnknownKeywords.ANNOTATE : UnknownKeywords.DIALECT;
            for (JsonNode group : MAPPER.readTree(Files.readString(file))) {
                read++;
                FrontEnd run = read(group, remotes, options.withUnknownKeywords(unknown));
                String name = tests.relativize(file) + ": " + group.get("description") + ": ";
                run.errors().forEach(fault -> faults.add(name + fault));
                if (run.errors().isEmpty() && !asksForFormats(tests.relativize(file), group)) {
                    faults.addAll(wrongVerdicts(name, run, group));
                    verdicts += group.get("tests").size();
                }
            }
        }

        assertThat(faults).isEmpty();
        assertThat(read + " groups, " + verdicts + " verdicts").isEqualTo(groups);
    }

    @ParameterizedTest
    @CsvSource({"dependencies-compatibility.json", "refOfUnknownKeyword.json", "unknownKeyword.json"})
    void whatV1RefusesIsRefusedForItsUnknownKeywordsOnly(String name) throws IOException {
        Path file = SharedData.require("json-schema-test-suite/tests/v1/optional/" + name);
        Map<String, String> remotes = remotes();
        ReaderOptions options = ReaderOptions.DEFAULT.withDialect(Dialects.V1);

        List<Code> codes = new ArrayList<>();
        for (JsonNode group : MAPPER.readTree(Files.readString(file))) {
            read(group, remotes, options).errors().forEach(fault -> codes.add(fault.code()));
        }
        assertThat(codes).isNotEmpty().containsOnly(Code.UNKNOWN_KEYWORD);
    }

    /** Optional files ask for the verdicts of formats, and of content in draft-07; the required ones never do. */
    private static boolean asksForFormats(Path file, JsonNode group) {
        String path = file.toString().replace('\\', '/');
        boolean optional = path.startsWith("optional/");
        return path.contains("format/")
                || optional
                        && (path.endsWith("/content.json")
                                || group.get("schema").toString().contains("\"format\""));
    }

    private static List<String> wrongVerdicts(String name, FrontEnd run, JsonNode group) {
        SchemaInterpreter interpreter = new SchemaInterpreter(run.graph());
        SchemaLocation entry = run.graph().entries().get(0).location();
        List<String> wrong = new ArrayList<>();
        for (JsonNode test : group.get("tests")) {
            JsonValue instance = JsonValues.read(test.get("data").toString());
            if (interpreter.accepts(entry, instance) != test.get("valid").booleanValue()) {
                wrong.add(name + test.get("description") + " should be valid: " + test.get("valid"));
            }
        }
        return wrong;
    }

    private static FrontEnd read(JsonNode group, Map<String, String> remotes, ReaderOptions options) {
        FrontEnd run = new FrontEnd()
                .options(options)
                .source("s.json", group.get("schema").toString());
        remotes.forEach(run::catalog);
        return run.read();
    }

    private static Map<String, String> remotes() throws IOException {
        Path root = SharedData.require("json-schema-test-suite/remotes");
        Map<String, String> remotes = new TreeMap<>();
        for (Path file : jsonFiles(root)) {
            remotes.put("http://localhost:1234/" + root.relativize(file), Files.readString(file));
        }
        return remotes;
    }

    private static List<Path> jsonFiles(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }
}
