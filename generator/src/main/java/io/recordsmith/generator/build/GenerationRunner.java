package io.recordsmith.generator.build;

import java.io.IOException;

/** Compiles and writes, here or in another process. */
@FunctionalInterface
public interface GenerationRunner {
    /**
     * Does what a build asks for.
     *
     * @throws IOException if inputs cannot be read again, or the other process ends without an outcome
     */
    GenerationOutcome run(GenerationRequest request) throws IOException;
}
