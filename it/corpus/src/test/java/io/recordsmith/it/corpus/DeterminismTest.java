package io.recordsmith.it.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.generator.SchemaCompiler;
import io.recordsmith.generator.output.GeneratedFile;
import io.recordsmith.it.harness.Corpora;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The same schemas become the same bytes, wherever and in whatever order they are read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeterminismTest {
    private Path schemas;
    private List<GeneratedFile> expected;

    @BeforeAll
    void generateOnce() {
        assumeTrue(Corpora.find(CognitoFamily.CORPUS).isPresent(), Corpora.absent(CognitoFamily.CORPUS));
        schemas = Corpora.find(CognitoFamily.CORPUS).orElseThrow().resolve("schemas");
        expected = generate(List.of(schemas));
        assertThat(expected).hasSizeGreaterThan(575);
    }

    @Test
    void theOrderOfTheInputsDoesNotMatter() throws IOException {
        assertThat(generate(shuffledFiles(schemas))).isEqualTo(expected);
    }

    @Test
    void theDirectoryDoesNotMatter(@TempDir Path elsewhere) throws IOException {
        Path copy = Files.createDirectories(elsewhere.resolve("another place/with spaces"));
        for (Path file : shuffledFiles(schemas)) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
        assertThat(generate(List.of(copy))).isEqualTo(expected);
    }

    @Test
    void localeAndTimeZoneDoNotMatter() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            // In Turkish the lower case of I has no dot, which breaks careless code.
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(generate(List.of(schemas))).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<GeneratedFile> generate(List<Path> sources) {
        return SchemaCompiler.compile(CompilerOptions.builder()
                        .sources(sources)
                        .packageName("com.acme.cognito")
                        .build())
                .files();
    }

    private static List<Path> shuffledFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> shuffled = new ArrayList<>(files.sorted().toList());
            Collections.shuffle(shuffled, new Random(42));
            return shuffled;
        }
    }
}
