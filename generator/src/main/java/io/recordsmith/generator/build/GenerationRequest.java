package io.recordsmith.generator.build;

import io.recordsmith.generator.CompilerOptions;
import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * What a build asks for.
 *
 * @param options what to compile; its paths are absolute
 * @param basedir the project's directory, which names of inputs are relative to
 * @param output the root of the generated sources
 * @param encoding the name of the encoding of generated sources
 * @param treatWarningsAsErrors whether nothing is written if there are warnings
 */
public record GenerationRequest(
        CompilerOptions options, Path basedir, Path output, String encoding, boolean treatWarningsAsErrors) {
    /**
     * Returns the encoding.
     *
     * @throws IllegalArgumentException if this Java runtime has no encoding of that name
     */
    public Charset charset() {
        return Charset.forName(encoding);
    }
}
