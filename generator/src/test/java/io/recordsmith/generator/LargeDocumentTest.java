package io.recordsmith.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of thousands of definitions, which refer to each other in one long chain. */
class LargeDocumentTest {
    @TempDir
    Path directory;

    @Test
    void outputGrowsWithTheDocumentAndNoFaster() throws IOException {
        long small = size(500);
        long big = size(2000);
        assertThat(big).isBetween(3 * small, 5 * small);
    }

    private long size(int definitions) throws IOException {
        String schemas = IntStream.range(0, definitions)
                .mapToObj(i -> "\"Type" + i + "\": {\"type\": \"object\", \"required\": [\"id\"], \"properties\": {"
                        + "\"id\": {\"type\": \"string\", \"minLength\": 1},"
                        + "\"next\": {\"$ref\": \"#/$defs/Type" + (i + 1) % definitions + "\"},"
                        + "\"state\": {\"enum\": [\"on\", \"off\"]}}}")
                .collect(Collectors.joining(",\n"));
        String schema = "{\"title\": \"Chain\", \"$ref\": \"#/$defs/Type0\", \"$defs\": {" + schemas + "}}";
        Path file = Files.writeString(directory.resolve("chain.json"), schema);
        CompilationResult result = SchemaCompiler.compile(CompilerOptions.builder()
                .sources(List.of(file))
                .packageName("chain")
                .build());
        assertThat(result.diagnostics()).isEmpty();
        return result.files().stream().mapToLong(one -> one.content().length()).sum();
    }
}
