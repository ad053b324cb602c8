package io.recordsmith.generator.fork;

import io.recordsmith.generator.CompilationResult;
import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.generator.SchemaCompiler;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** The other side of {@link ForkedCompiler}: reads options from standard input and writes the result to the output. */
final class CompilerProcess {
    private CompilerProcess() {}

    /** Compiles once. A fault of the compiler itself goes to standard error, with its stack trace. */
    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        // Nothing that a library prints may get between the values.
        System.setOut(System.err);
        CompilerOptions options = (CompilerOptions) new ValueReader(System.in).read();
        CompilationResult result = SchemaCompiler.compile(options);
        OutputStream buffered = new BufferedOutputStream(answers, 1 << 16);
        ValueWriter writer = new ValueWriter(buffered);
        writer.write(result);
        writer.flush();
    }
}
