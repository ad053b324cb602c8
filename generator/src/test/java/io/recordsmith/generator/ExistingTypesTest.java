package io.recordsmith.generator;

import static io.recordsmith.generator.testing.CompiledSchema.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.recordsmith.generator.option.ExistingType;
import io.recordsmith.generator.option.SupportClasses;
import io.recordsmith.generator.output.GeneratedFile;
import io.recordsmith.generator.testing.InMemoryCompiler;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types that another module generated, or that a user wrote, instead of generated ones. */
class ExistingTypesTest {
    private static final String ORDER = """
            {
              "type": "object",
              "required": ["to"],
              "properties": {
                "to": {"$ref": "https://example.com/address"},
                "from": {"anyOf": [{"$ref": "https://example.com/address"}, {"type": "null"}]},
                "via": {"type": "array", "items": {"$ref": "https://example.com/address"}},
                "contact": {"oneOf": [{"$ref": "https://example.com/address"}, {"type": "string"}]}
              }
            }""";

    @TempDir
    Path directory;

    private Path address;
    private CompilationResult module;

    @BeforeEach
    void generateTheOtherModule() throws IOException {
        address = write("first/address.json", """
                {
                  "$id": "https://example.com/address",
                  "type": "object",
                  "required": ["city"],
                  "properties": {"city": {"type": "string", "minLength": 1}}
                }""");
        module = compile(o -> shared(o.sources(List.of(address)).packageName("first"), SupportClasses.ALL));
    }

    @Test
    void typesOfAnotherModuleAreFoundByItsManifest() throws Exception {
        Path manifest = write("first/recordsmith-manifest.json", file(module, "recordsmith-manifest.json"));
        CompilationResult order = compile(o -> orders(o).manifests(List.of(manifest)));
        assertThat(file(order, "second/Order.java"))
                .contains("import first.Address;")
                .contains("List<Address> via");
        assertThat(order.files()).extracting(GeneratedFile::path).doesNotContain("second/Address.java");
        assertThat(order.inputs()).contains(manifest);
    }

    @Test
    void valuesAreReadAndWrittenByTheOtherCodec() throws Exception {
        Map<String, ExistingType> existing =
                Map.of("https://example.com/address", new ExistingType("first.Address", "first.AddressCodec"));
        CompilationResult order = compile(o -> orders(o).existingTypes(existing));
        Map<String, String> sources = new TreeMap<>();
        List.of(module, order)
                .forEach(result -> result.files().stream()
                        .filter(one -> one.path().endsWith(".java"))
                        .forEach(one -> sources.put(one.path(), one.content())));
        Class<?> codec = InMemoryCompiler.compile(sources, System.getProperty("java.class.path"))
                .loadClass("second.OrderCodec");
        String json =
                "{\"to\":{\"city\":\"A\"},\"from\":{\"city\":\"B\"},\"via\":[{\"city\":\"C\"}],\"contact\":{\"city\":\"D\"}}";
        Object read = codec.getMethod("read", String.class).invoke(null, json);
        assertThat(call(read, "to").getClass().getName()).isEqualTo("first.Address");
        assertThat(codec.getMethod("toJson", read.getClass()).invoke(null, read))
                .isEqualTo(json);
        assertThatThrownBy(() -> codec.getMethod("read", String.class).invoke(null, "{\"to\":{\"city\":\"\"}}"))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .hasMessageContaining("/to/city");
    }

    @Test
    void whatIsNoManifestIsReported() throws IOException {
        Path manifest = write("no-manifest.json", "{}");
        CompilationResult result = SchemaCompiler.compile(
                orders(CompilerOptions.builder()).manifests(List.of(manifest)).build());
        assertThat(result.diagnostics()).singleElement().asString().contains("this is no recordsmith-manifest.json");
    }

    private CompilerOptions.Builder orders(CompilerOptions.Builder options) {
        try {
            return shared(
                    options.sources(List.of(write("second/order.json", ORDER)))
                            .components(List.of(address))
                            .packageName("second"),
                    SupportClasses.NONE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static CompilerOptions.Builder shared(CompilerOptions.Builder options, SupportClasses classes) {
        return options.supportPackage(Optional.of("first.support")).supportClasses(classes);
    }

    private static CompilationResult compile(UnaryOperator<CompilerOptions.Builder> options) {
        CompilationResult result =
                SchemaCompiler.compile(options.apply(CompilerOptions.builder()).build());
        assertThat(result.diagnostics()).isEmpty();
        return result;
    }

    private Path write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String file(CompilationResult result, String path) {
        return result.files().stream()
                .filter(one -> one.path().equals(path))
                .map(GeneratedFile::content)
                .findFirst()
                .orElseThrow();
    }
}
