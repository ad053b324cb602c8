package io.recordsmith.it.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.recordsmith.generator.CompilationResult;
import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.generator.SchemaCompiler;
import io.recordsmith.generator.diagnostic.Severity;
import io.recordsmith.it.harness.Corpora;
import io.recordsmith.it.harness.ExactJson;
import io.recordsmith.it.harness.GeneratedCode;
import io.recordsmith.it.harness.Jackson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Schemas whose texts, names and numbers are meant to become code, as the cases of the attack corpus describe. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileSchemaTest {
    private static final String CORPUS = "attacks";
    private static final long STACK = 512 * 1024;
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private Path attacks;

    @TempDir
    private Path scratch;

    @BeforeAll
    void find() {
        assumeTrue(Corpora.find(CORPUS).isPresent(), Corpora.absent(CORPUS));
        attacks = Corpora.find(CORPUS).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "01-javadoc-close-comment, schema.json",
        "03-line-comment-newline, schema.json",
        "05-format-and-template-characters, schema.json",
        "05-format-and-template-characters, schema-template.json",
        "07-property-names-as-code, schema.json",
        "09-numbers-as-code, schema.json",
        "11-foreign-extension-keywords, schema.json",
        "13-lone-surrogates, schema-b.json",
        "15-reserved-members-and-types, schema.json",
        "17-very-long-names, schema.json",
    })
    void nothingOfTheSchemaBecomesCode(String attack, String schema) throws Exception {
        for (Jackson jackson : Jackson.values()) {
            CompilationResult result = compile(attacks.resolve(attack).resolve(schema), jackson);
            assertThat(errors(result)).isEmpty();
            Map<String, String> sources = GeneratedCode.javaSources(result.files());
            assertThat(sources)
                    .allSatisfy((path, text) -> assertThat(plain(text))
                            .as("%s is made of printable ASCII", path)
                            .isTrue());
            assertThat(SourceFacts.of(sources).names())
                    .doesNotContain("setProperty", "pwned", "Evil", "Runtime", "ProcessBuilder");
            GeneratedCode.of(result.files(), jackson).initializeAll();
            assertThat(System.getProperty("pwned")).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "05-format-and-template-characters, schema.json, instance.json, true",
        "07-property-names-as-code, schema.json, instance.json, true",
        "13-lone-surrogates, schema-b.json, b-valid.json, true",
        "13-lone-surrogates, schema-b.json, b-invalid.json, false",
        "15-reserved-members-and-types, schema.json, instance.json, true",
    })
    void instancesGetTheirVerdictsAndKeepTheirNames(String attack, String schema, String instance, boolean valid)
            throws Exception {
        byte[] json = ExactJson.write(ExactJson.read(attacks.resolve(attack).resolve(instance)));
        for (Jackson jackson : Jackson.values()) {
            GeneratedCode code = code(attacks.resolve(attack).resolve(schema), jackson);
            Complaints complaints = new Complaints();
            complaints.ask(attack, code.entry(schema + "#"), json, valid);
            complaints.assertNone();
        }
    }

    @Test
    void aNameWithHalfACharacterIsRefusedWithItsPlace() throws Exception {
        // Jackson reads no such name, so no validator could ever meet it in bytes.
        CompilationResult result = compile(attacks.resolve("13-lone-surrogates/schema.json"), Jackson.THREE);
        assertThat(errors(result)).singleElement().asString().contains("schema.json:1:", "#/properties", "surrogate");
    }

    @Test
    void textsAddNoDeclaration() throws Exception {
        Path schema = attacks.resolve("01-javadoc-close-comment/schema.json");
        JsonNode without = ExactJson.read(schema);
        withoutTexts(without);
        Path bare = Files.write(scratch.resolve("schema.json"), ExactJson.write(without));
        assertThat(facts(schema).declarations()).isEqualTo(facts(bare).declarations());
    }

    @Test
    void namesThatDifferInInvisibleCharactersAreDifferentComponents() throws Exception {
        Path schema = attacks.resolve("07-property-names-as-code/schema.json");
        int properties = ExactJson.read(schema).get("properties").size();
        List<String> components = facts(schema).components(rootType(schema));
        // one component more holds the unknown properties
        assertThat(components).hasSize(properties + 1).doesNotHaveDuplicates();
    }

    @Test
    void numbersOutOfRangeNeverBecomeInfinite() throws Exception {
        CompilationResult result = compile(attacks.resolve("09-numbers-as-code/schema.json"), Jackson.THREE);
        GeneratedCode.javaSources(result.files())
                .forEach((path, text) -> assertThat(text).as(path).doesNotContain("Infinity"));
        assertThat(result.diagnostics()).anyMatch(each -> each.severity() == Severity.WARNING);
    }

    @Test
    void extensionKeywordsOfOthersLeaveNoTrace() throws Exception {
        CompilationResult result = compile(attacks.resolve("11-foreign-extension-keywords/schema.json"), Jackson.THREE);
        GeneratedCode.javaSources(result.files())
                .forEach(
                        (path, text) -> assertThat(text).as(path).doesNotContain("Evil", "ProcessBuilder", "Runtime."));
    }

    @Test
    void longNamesMakeShortFileNames() throws Exception {
        GeneratedCode code = code(attacks.resolve("17-very-long-names/schema.json"), Jackson.THREE);
        assertThat(code.classes().keySet())
                .allSatisfy(name -> assertThat(name.substring(name.lastIndexOf('.') + 1) + ".class")
                        .hasSizeLessThan(200));
    }

    private SourceFacts facts(Path schema) throws Exception {
        return SourceFacts.of(
                GeneratedCode.javaSources(compile(schema, Jackson.THREE).files()));
    }

    private String rootType(Path schema) throws Exception {
        String type = GeneratedCode.manifest(compile(schema, Jackson.THREE).files())
                .get("schema.json#")
                .get("type")
                .stringValue();
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static GeneratedCode code(Path schema, Jackson jackson) throws Exception {
        return GeneratedCode.of(compile(schema, jackson).files(), jackson);
    }

    /** Generates with little stack and within the time that the cases allow. */
    private static CompilationResult compile(Path schema, Jackson jackson)
            throws InterruptedException, ExecutionException, TimeoutException {
        CompilerOptions options = CompilerOptions.builder()
                .sources(List.of(schema))
                .packageName("hostile")
                .jackson(jackson.option())
                .lossless(true)
                .build();
        CompletableFuture<CompilationResult> result = new CompletableFuture<>();
        Thread thread = new Thread(null, () -> complete(result, options), "generate", STACK);
        thread.setDaemon(true);
        thread.start();
        return ((Future<CompilationResult>) result).get(LIMIT.toSeconds(), TimeUnit.SECONDS);
    }

    private static void complete(CompletableFuture<CompilationResult> result, CompilerOptions options) {
        try {
            result.complete(SchemaCompiler.compile(options));
        } catch (RuntimeException | StackOverflowError e) {
            result.completeExceptionally(e);
        }
    }

    private static List<String> errors(CompilationResult result) {
        return result.diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(Object::toString)
                .toList();
    }

    private static boolean plain(String text) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(text)
                && text.chars().noneMatch(c -> c < ' ' && c != '\n' || c == 0x7f);
    }

    private static void withoutTexts(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            object.remove(Set.of("title", "description", "$comment", "examples"));
        }
        schema.forEach(HostileSchemaTest::withoutTexts);
    }
}
