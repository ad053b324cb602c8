package io.recordsmith.generator.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.generator.diagnostic.Severity;
import io.recordsmith.generator.option.ExistingType;
import io.recordsmith.generator.option.FormatMode;
import io.recordsmith.generator.option.FormatTypes;
import io.recordsmith.generator.option.Implementation;
import io.recordsmith.generator.option.TypeFeature;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForkedRunTest {
    @TempDir
    Path directory;

    @Test
    void theOtherProcessComesToTheSameResult() throws IOException {
        schema("person.json", "{\"type\": \"object\", \"properties\": {\"n\u00e4me\": {\"type\": \"string\"}}}");

        GenerationOutcome forked = ForkedRun.of(request("forked"), classPath());
        GenerationOutcome here = GenerationRun.of(request("here"));

        assertThat(forked).isEqualTo(here);
        assertThat(forked.changes()).isPresent();
        assertThat(files("forked")).isNotEmpty().isEqualTo(files("here"));
    }

    @Test
    void faultsAreToldWithTheirPlaces() throws IOException {
        schema("broken.json", "{\"type\": \"strnig\",\n \"$ref\": \"#/nowhere\"}");

        GenerationOutcome forked = ForkedRun.of(request("out"), classPath());

        assertThat(forked).isEqualTo(GenerationRun.of(request("out")));
        assertThat(forked.count(Severity.ERROR)).isPositive();
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @Test
    void aProcessThatCannotRunTheCompilerIsAnError() {
        assertThatIOException().isThrownBy(() -> ForkedRun.of(request("out"), List.of(directory)));
    }

    @Test
    void everyKindOfOptionCrosses() throws IOException {
        CompilerOptions options = options()
                .components(List.of(Path.of("a b", "c.yaml")))
                .formats(FormatMode.ASSERT)
                .includes(List.of("**/\u00fc.json", ""))
                .catalog(Optional.of(Path.of("catalog.json")))
                .dialect(Optional.of("draft-07"))
                .typesByFormat(Map.of("uuid", FormatTypes.STRING))
                .features(Set.of(TypeFeature.WITHERS, TypeFeature.OPTIONAL_ACCESSORS))
                .interfaces(List.of(new Implementation(".*", "java.io.Serializable")))
                .typeNames(Map.of("x.json#", "Y", "z.json#", "Z"))
                .existingTypes(Map.of("u", new ExistingType("a.B", "a.BCodec")))
                .build();

        assertThat(new ValueReader(new ByteArrayInputStream(written(options))).read())
                .isEqualTo(options);
    }

    @Test
    void aResultThatIsNotAllThereIsNone() throws IOException {
        byte[] whole = written(options().build());

        for (int length = 0; length < whole.length; length++) {
            ValueReader reader = new ValueReader(new ByteArrayInputStream(Arrays.copyOf(whole, length)));
            assertThatExceptionOfType(EOFException.class).isThrownBy(reader::read);
        }
    }

    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    private static byte[] written(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ValueWriter writer = new ValueWriter(bytes);
        writer.write(value);
        writer.flush();
        return bytes.toByteArray();
    }

    private GenerationRequest request(String output) {
        return new GenerationRequest(
                options().build(), directory, directory.resolve(output), "UTF-8", false, Optional.of("made"));
    }

    private CompilerOptions.Builder options() {
        return CompilerOptions.builder()
                .sources(List.of(directory.resolve("schemas")))
                .packageName("com.acme");
    }

    private void schema(String name, String text) throws IOException {
        Files.createDirectories(directory.resolve("schemas"));
        Files.writeString(directory.resolve("schemas").resolve(name), text);
    }

    private Map<Path, String> files(String output) throws IOException {
        Path root = directory.resolve(output);
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file), Files.readString(file));
            }
        }
        return files;
    }
}
