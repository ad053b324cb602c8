package io.recordsmith.maven;

import io.recordsmith.generator.CompilerOptions;
import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * What one execution of a goal is asked for.
 *
 * @param options what to compile; its paths are absolute
 * @param basedir the project's directory
 * @param output the root of the generated sources
 * @param encoding the encoding of generated sources
 * @param force whether to generate even if nothing has changed
 * @param failOnMissingSources whether it is an error that there are no schemas
 * @param treatWarningsAsErrors whether warnings fail the build
 */
record GenerationRequest(
        CompilerOptions options,
        Path basedir,
        Path output,
        Charset encoding,
        boolean force,
        boolean failOnMissingSources,
        boolean treatWarningsAsErrors) {}
