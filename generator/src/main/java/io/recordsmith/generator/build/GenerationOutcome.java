package io.recordsmith.generator.build;

import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Severity;
import io.recordsmith.generator.output.OutputDirectory.Changes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a run came to.
 *
 * @param diagnostics everything there is to say, ordered by place
 * @param inputs every file that was read
 * @param withoutSchemas whether there was nothing to generate from
 * @param changes what changed in the output; empty if nothing was written
 */
public record GenerationOutcome(
        List<Diagnostic> diagnostics, List<Path> inputs, boolean withoutSchemas, Optional<Changes> changes) {
    public GenerationOutcome {
        diagnostics = List.copyOf(diagnostics);
        inputs = List.copyOf(inputs);
    }

    /** Returns how many diagnostics are so severe. */
    public long count(Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }
}
