package io.recordsmith.generator.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;

/** The other side of {@link ForkedRun}: reads a request from standard input and writes the outcome to the output. */
final class RunProcess {
    private RunProcess() {}

    /** Runs once. A fault of the compiler itself goes to standard error, with its stack trace. */
    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        // Nothing that a library prints may get between the values.
        System.setOut(System.err);
        GenerationRequest request = (GenerationRequest) new ValueReader(System.in).read();
        ValueWriter answer = new ValueWriter(new BufferedOutputStream(answers));
        answer.write(GenerationRun.of(request));
        answer.flush();
    }
}
