package io.recordsmith.generator.build;

import io.recordsmith.generator.CompilationResult;
import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.generator.SchemaCompiler;
import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.diagnostic.Severity;
import io.recordsmith.generator.output.OutputDirectory;
import io.recordsmith.generator.output.OutputDirectory.Changes;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Compiles, and writes the files to disk if nothing speaks against it. */
public final class GenerationRun {
    private GenerationRun() {}

    /**
     * Runs the compiler in this process.
     *
     * @return what there is to say and what was written
     * @throws IOException if inputs that the compiler has read cannot be read again
     */
    public static GenerationOutcome of(GenerationRequest request) throws IOException {
        return of(request, SchemaCompiler::compile);
    }

    /** Does the same with another compiler. */
    public static GenerationOutcome of(GenerationRequest request, Function<CompilerOptions, CompilationResult> compiler)
            throws IOException {
        CompilationResult result = compiler.apply(request.options());
        if (isEmpty(result)) {
            return new GenerationOutcome(result.diagnostics(), result.inputs(), true, Optional.empty());
        }
        Diagnostics diagnostics = new Diagnostics();
        result.diagnostics().forEach(diagnostics::report);
        boolean refused = result.hasErrors() || request.treatWarningsAsErrors() && result.hasWarnings();
        Optional<Changes> changes = Optional.empty();
        if (!refused) {
            changes = new OutputDirectory(request.output(), request.charset())
                    .update(result.files(), new InputState(request).provenance(result.inputs()), diagnostics);
        }
        return new GenerationOutcome(diagnostics.sorted(), result.inputs(), false, changes);
    }

    private static boolean isEmpty(CompilationResult result) {
        List<Diagnostic> errors = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        return !errors.isEmpty() && errors.stream().allMatch(error -> error.code() == Code.NO_SCHEMA);
    }
}
