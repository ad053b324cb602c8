package io.recordsmith.generator;

/** The compiler: runs the stages, from source files to generated files, without writing anything. */
public final class SchemaCompiler {

    private SchemaCompiler() {}

    /**
     * Compiles schemas. Faults of the input are told in the result; nothing is thrown for them and nothing is written.
     *
     * @param options what to compile, and how
     * @return the generated files and what there is to say about the input
     */
    public static CompilationResult compile(CompilerOptions options) {
        throw new UnsupportedOperationException("the stages are not joined yet");
    }
}
