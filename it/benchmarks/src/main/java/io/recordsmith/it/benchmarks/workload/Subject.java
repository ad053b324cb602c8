package io.recordsmith.it.benchmarks.workload;

import io.recordsmith.generator.CompilationResult;
import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.generator.SchemaCompiler;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Severity;
import io.recordsmith.generator.output.GeneratedFile;
import io.recordsmith.generator.output.Manifest;
import io.recordsmith.it.harness.GeneratedCode;
import io.recordsmith.it.harness.JavaCompilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Schemas that code is generated from in one run of the compiler.
 *
 * @param name its name, a word that a Java package can have
 * @param source a schema file or a directory of them
 * @param entry the {@code schema} in the manifest of the one that {@link #COLD_START} is about
 */
public record Subject(String name, Path source, String entry) {
    /** The class that every output has beside the generated ones: a program whose only work is one verdict. */
    public static final String COLD_START = "ColdStart";

    /**
     * Generates and compiles.
     *
     * @param variant the way to generate
     * @param directory where class files and the manifest go
     * @throws IllegalStateException if the schemas have errors or the code does not compile; the message is short
     */
    void generate(Variant variant, Path directory) {
        String packageName = variant.packageName(name);
        CompilationResult result = SchemaCompiler.compile(CompilerOptions.builder()
                .sources(List.of(source))
                .packageName(packageName)
                .jackson(variant.jackson().option())
                .databindAdapter(variant.databindAdapter())
                .fastLane(variant.fastLane())
                .build());
        if (result.hasErrors()) {
            throw new IllegalStateException(errors(result));
        }
        Map<String, String> sources = GeneratedCode.javaSources(result.files());
        JsonNode main = GeneratedCode.manifest(result.files()).get(entry);
        sources.put(packageName.replace('.', '/') + "/" + COLD_START + ".java", coldStart(packageName, main));
        write(directory, JavaCompilation.of(sources, variant.jackson()).orThrow(), manifest(result));
    }

    private static String errors(CompilationResult result) {
        List<Diagnostic> errors = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        return errors.size() + " errors: "
                + errors.stream().limit(2).map(Diagnostic::message).collect(Collectors.joining("; "));
    }

    /** Calls generated code as an application does; reflection would cost more than the verdict. */
    private static String coldStart(String packageName, JsonNode main) {
        return """
                package %s;

                public final class %s {
                    public static void main(String[] arguments) throws Exception {
                        byte[] json = java.nio.file.Files.readAllBytes(java.nio.file.Path.of(arguments[0]));
                        boolean reads = arguments[1].equals("read");
                        System.exit((reads ? %s.read(json) != null : %s.isValid(json)) ? 0 : 1);
                    }
                }
                """.formatted(
                        packageName,
                        COLD_START,
                        main.get("codec").stringValue(),
                        main.get("validator").stringValue());
    }

    private static String manifest(CompilationResult result) {
        return result.files().stream()
                .filter(file -> file.path().equals(Manifest.FILE_NAME))
                .map(GeneratedFile::content)
                .findFirst()
                .orElseThrow();
    }

    private static void write(Path directory, Map<String, byte[]> classes, String manifest) {
        try {
            for (Map.Entry<String, byte[]> each : classes.entrySet()) {
                Path file = directory.resolve(each.getKey().replace('.', '/') + ".class");
                Files.createDirectories(file.getParent());
                Files.write(file, each.getValue());
            }
            Files.writeString(directory.resolve(Manifest.FILE_NAME), manifest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
