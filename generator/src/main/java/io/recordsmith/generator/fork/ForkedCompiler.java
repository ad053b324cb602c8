package io.recordsmith.generator.fork;

import io.recordsmith.generator.CompilationResult;
import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.generator.SchemaCompiler;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Runs the compiler in a Java process of its own. A build compiles schemas once, and is over before an optimizing
 * just-in-time compiler has earned what it costs: the other process does without, for about half of the processor time.
 * Compiling in the same process remains the better choice for one that lives long.
 */
public final class ForkedCompiler {
    private ForkedCompiler() {}

    /**
     * Compiles schemas as {@link SchemaCompiler#compile} does, in this process where no other can be started.
     *
     * @param options what to compile, and how; all its paths are in the default file system
     * @param classPath where the classes of the compiler and its libraries are
     * @return the generated files and what there is to say about the input
     * @throws IllegalStateException if the other process ends without a result; it has told why on standard error
     */
    public static CompilationResult compile(CompilerOptions options, List<Path> classPath) {
        Optional<Process> started = start(classPath);
        return started.isPresent() ? ask(started.get(), options) : SchemaCompiler.compile(options);
    }

    private static CompilationResult ask(Process process, CompilerOptions options) {
        try (OutputStream question = process.getOutputStream();
                InputStream answer = new BufferedInputStream(process.getInputStream(), 1 << 16)) {
            ValueWriter writer = new ValueWriter(question);
            writer.write(options);
            writer.flush();
            return (CompilationResult) new ValueReader(answer).read();
        } catch (IOException e) {
            throw new IllegalStateException("the compiler's own process ended without a result", e);
        } finally {
            process.destroy();
        }
    }

    private static Optional<Process> start(List<Path> classPath) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+IgnoreUnrecognizedVMOptions");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseSerialGC");
        command.add("-Xmx" + Runtime.getRuntime().maxMemory());
        command.add("-Dfile.encoding=UTF-8");
        // What libraries log is for their developers.
        command.add("-Dslf4j.internal.verbosity=ERROR");
        String joined = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        command.addAll(List.of("-cp", joined, CompilerProcess.class.getName()));
        try {
            return Optional.of(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            // A runtime image without the launcher, or a place where processes are forbidden.
            return Optional.empty();
        }
    }
}
