package io.recordsmith.generator;

import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Severity;
import io.recordsmith.generator.output.GeneratedFile;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run of the compiler came to.
 *
 * @param files the generated files, the manifest among them, ordered by path; empty when there are errors
 * @param diagnostics everything there is to say, ordered by place
 * @param inputs every file that was read, sources, components, the catalog, manifests and what references reached, each once: the
 *     output stays as it is as long as these and the options do, and no file is added to the sources
 */
public record CompilationResult(List<GeneratedFile> files, List<Diagnostic> diagnostics, List<Path> inputs) {

    public CompilationResult {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
        inputs = List.copyOf(inputs);
    }

    /**
     * Returns whether the input has faults that generation cannot go past.
     *
     * @return whether a diagnostic is an error
     */
    public boolean hasErrors() {
        return has(Severity.ERROR);
    }

    /**
     * Returns whether the input has faults that generation can go past.
     *
     * @return whether a diagnostic is a warning
     */
    public boolean hasWarnings() {
        return has(Severity.WARNING);
    }

    private boolean has(Severity severity) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == severity);
    }
}
