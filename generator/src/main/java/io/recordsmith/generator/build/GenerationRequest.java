package io.recordsmith.generator.build;

import io.recordsmith.generator.CompilerOptions;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a build asks for.
 *
 * @param options what to compile; its paths are absolute, or relative to the directory that this process works in
 * @param basedir the project's directory, which names of inputs are relative to
 * @param output the root of the generated sources
 * @param encoding the name of the encoding of generated sources
 * @param treatWarningsAsErrors whether nothing is written if there are warnings
 * @param fingerprint what the inputs are remembered by, from {@link InputState#fingerprint}; empty for callers that
 *     generate every time
 */
public record GenerationRequest(
        CompilerOptions options,
        Path basedir,
        Path output,
        String encoding,
        boolean treatWarningsAsErrors,
        Optional<String> fingerprint) {
    /** Returns the request of a caller that wants to find out later whether the output is up to date. */
    public GenerationRequest rememberedBy(String word) {
        return new GenerationRequest(options, basedir, output, encoding, treatWarningsAsErrors, Optional.of(word));
    }

    /**
     * Returns the encoding.
     *
     * @throws IllegalArgumentException if this Java runtime has no encoding of that name
     */
    public Charset charset() {
        return Charset.forName(encoding);
    }
}
