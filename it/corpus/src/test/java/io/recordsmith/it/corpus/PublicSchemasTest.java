package io.recordsmith.it.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.it.harness.Corpora;
import io.recordsmith.it.harness.GeneratedEntry;
import io.recordsmith.it.harness.Jackson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas that people use, with the documents that people wrote for them, all of which are valid. */
class PublicSchemasTest {
    private static final String CORPUS = "benchmark";

    static Stream<Arguments> schemas() {
        return Stream.of("cmake-presets", "cql2", "deno", "fabric-mod", "helm-chart-lock", "krakend")
                .flatMap(name -> Stream.of(Jackson.values()).map(jackson -> Arguments.of(name, jackson)));
    }

    @ParameterizedTest(name = "{0}, Jackson {1}")
    @MethodSource("schemas")
    void everyInstanceIsValidAndSurvivesTheRoundTrip(String name, Jackson jackson) throws IOException {
        assumeTrue(Corpora.find(CORPUS).isPresent(), Corpora.absent(CORPUS));
        Path folder = Corpora.find(CORPUS).orElseThrow().resolve(name);
        CompilerOptions options = CompilerOptions.builder()
                .sources(List.of(folder.resolve("schema.json")))
                .packageName("com.acme")
                .jackson(jackson.option())
                .lossless(true)
                .build();
        GeneratedEntry entry = CompiledSchemas.of(options, jackson).entry("schema.json#");
        Complaints complaints = new Complaints();
        for (String instance : Files.readAllLines(folder.resolve("instances.jsonl"))) {
            complaints.ask(name, entry, instance.getBytes(StandardCharsets.UTF_8), true);
        }
        complaints.assertNone();
    }
}
