package io.recordsmith.it.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.CompilationResult;
import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.generator.SchemaCompiler;
import io.recordsmith.generator.diagnostic.Severity;
import io.recordsmith.it.harness.GeneratedCode;
import io.recordsmith.it.harness.Jackson;
import io.recordsmith.it.harness.MethodSizes;

/**
 * Code of schemas that are all right: there is no error, what is generated compiles, and no method of it is too long for
 * the JIT compiler.
 */
final class CompiledSchemas {
    private CompiledSchemas() {}

    static GeneratedCode of(CompilerOptions options, Jackson jackson) {
        CompilationResult result = SchemaCompiler.compile(options);
        assertThat(result.diagnostics())
                .filteredOn(each -> each.severity() == Severity.ERROR)
                .isEmpty();
        GeneratedCode code = GeneratedCode.of(result.files(), jackson);
        assertThat(MethodSizes.tooLong(code.classes())).isEmpty();
        return code;
    }
}
