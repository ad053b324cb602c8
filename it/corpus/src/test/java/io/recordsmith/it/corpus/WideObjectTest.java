package io.recordsmith.it.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.generator.SchemaCompiler;
import io.recordsmith.generator.option.TypeFeature;
import io.recordsmith.it.harness.GeneratedCode;
import io.recordsmith.it.harness.Jackson;
import io.recordsmith.it.harness.MethodSizes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Objects with thousands of properties: whatever kind they are, no method for all of them is too long for the JIT. */
class WideObjectTest {
    private static final List<String> KINDS = List.of(
            "{'type': 'integer'}",
            "{'type': 'integer', 'minimum': 1, 'default': 5}",
            "{'type': ['string', 'null'], 'maxLength': 9}",
            "{'type': 'string', 'default': 'x', 'pattern': '^x'}",
            "{'type': 'array', 'items': {'type': 'number'}}",
            "{'type': 'object', 'additionalProperties': {'type': 'boolean'}}",
            "{'type': 'string', 'writeOnly': true, 'deprecated': true}");

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0} properties, lossless {1}, Jackson {2}")
    @CsvSource({"700, false, TWO", "1200, true, THREE"})
    void noMethodIsTooLongForTheJit(int size, boolean lossless, Jackson jackson) throws Exception {
        GeneratedCode code = GeneratedCode.of(
                SchemaCompiler.compile(CompilerOptions.builder()
                                .sources(List.of(schema(size)))
                                .packageName("wide")
                                .jackson(jackson.option())
                                .lossless(lossless)
                                .features(Set.of(
                                        TypeFeature.BUILDER_DEFAULTS,
                                        TypeFeature.WITHERS,
                                        TypeFeature.OPTIONAL_ACCESSORS))
                                .build())
                        .files(),
                jackson);

        List<String> tooLong = new ArrayList<>();
        code.classes()
                .forEach((name, classFile) -> MethodSizes.of(classFile).forEach((method, length) -> {
                    if (length > MethodSizes.JIT_LIMIT) {
                        tooLong.add(name + "." + method + ": " + length);
                    }
                }));
        assertThat(tooLong).isEmpty();
    }

    /** Every seventh property is required: that fields of primitive types are there too. */
    private Path schema(int size) throws Exception {
        String properties = IntStream.range(0, size)
                .mapToObj(i -> "'p" + i + "': " + KINDS.get(i % KINDS.size()))
                .collect(Collectors.joining(",\n"));
        String required = IntStream.range(0, size)
                .filter(i -> i % KINDS.size() == 0)
                .mapToObj(i -> "'p" + i + "'")
                .collect(Collectors.joining(", "));
        String schema = "{'type': 'object', 'properties': {" + properties + "}, 'required': [" + required
                + "], 'additionalProperties': {'type': 'string'}}";
        return Files.writeString(directory.resolve("wide.json"), schema.replace('\'', '"'));
    }
}
