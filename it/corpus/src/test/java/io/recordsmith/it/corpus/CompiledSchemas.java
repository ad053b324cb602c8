package io.recordsmith.it.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.CompilationResult;
import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.generator.SchemaCompiler;
import io.recordsmith.generator.diagnostic.Severity;
import io.recordsmith.it.harness.GeneratedCode;
import io.recordsmith.it.harness.Jackson;

/** Code of schemas that are all right: there is no error, and what is generated compiles. */
final class CompiledSchemas {
    private CompiledSchemas() {}

    static GeneratedCode of(CompilerOptions options, Jackson jackson) {
        CompilationResult result = SchemaCompiler.compile(options);
        assertThat(result.diagnostics())
                .filteredOn(each -> each.severity() == Severity.ERROR)
                .isEmpty();
        return GeneratedCode.of(result.files(), jackson);
    }
}
