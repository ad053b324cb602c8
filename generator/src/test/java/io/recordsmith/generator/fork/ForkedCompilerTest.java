package io.recordsmith.generator.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.recordsmith.generator.CompilationResult;
import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.generator.SchemaCompiler;
import io.recordsmith.generator.option.ExistingType;
import io.recordsmith.generator.option.FormatMode;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForkedCompilerTest {
    @TempDir
    Path directory;

    @Test
    void theOtherProcessComesToTheSameResult() throws IOException {
        schema("person.json", "{\"type\": \"object\", \"properties\": {\"n\u00e4me\": {\"type\": \"string\"}}}");
        CompilerOptions options = options().build();

        CompilationResult result = ForkedCompiler.compile(options, classPath());

        assertThat(result).isEqualTo(SchemaCompiler.compile(options));
        assertThat(result.files()).isNotEmpty();
    }

    @Test
    void faultsAreToldWithTheirPlaces() throws IOException {
        schema("broken.json", "{\"type\": \"strnig\",\n \"$ref\": \"#/nowhere\"}");
        CompilerOptions options = options().build();

        CompilationResult result = ForkedCompiler.compile(options, classPath());

        assertThat(result.diagnostics())
                .isEqualTo(SchemaCompiler.compile(options).diagnostics());
        assertThat(result.hasErrors()).isTrue();
        assertThat(result.files()).isEmpty();
    }

    @Test
    void everyKindOfOptionCrosses() throws IOException {
        CompilerOptions options = options()
                .components(List.of(Path.of("a b", "c.yaml")))
                .formats(FormatMode.ASSERT)
                .includes(List.of("**/\u00fc.json", ""))
                .catalog(Optional.of(Path.of("catalog.json")))
                .dialect(Optional.of("draft-07"))
                .lossless(true)
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

    private CompilerOptions.Builder options() {
        return CompilerOptions.builder().sources(List.of(directory)).packageName("com.acme");
    }

    private void schema(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }
}
