package io.recordsmith.generator.build;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
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
public final class ForkedRun {
    private ForkedRun() {}

    /**
     * Does what {@link GenerationRun#of} does, in this process where no other can be started.
     *
     * @param request what to do; all its paths are in the default file system
     * @param classPath where the classes of the compiler and its libraries are
     * @return what there is to say and what was written
     * @throws IOException if the other process ends without an outcome; it has told why on standard error
     */
    public static GenerationOutcome of(GenerationRequest request, List<Path> classPath) throws IOException {
        try (ClassArchive archive = ClassArchive.of(classPath)) {
            try {
                GenerationOutcome outcome = of(request, classPath, archive.options());
                archive.keep();
                return outcome;
            } catch (IOException e) {
                if (!archive.isUsed() || e instanceof InterruptedIOException) {
                    throw e;
                }
                // A damaged archive can end a virtual machine, and must not do so in each build from now on.
                archive.drop();
                return of(request, classPath, List.of());
            }
        } catch (EOFException e) {
            throw new IOException("the compiler's own process has ended without an outcome", e);
        }
    }

    private static GenerationOutcome of(GenerationRequest request, List<Path> classPath, List<String> options)
            throws IOException {
        Optional<Process> started = start(classPath, options);
        return started.isPresent() ? ask(started.get(), request) : GenerationRun.of(request);
    }

    private static GenerationOutcome ask(Process process, GenerationRequest request) throws IOException {
        try (OutputStream question = process.getOutputStream();
                InputStream answer = new BufferedInputStream(process.getInputStream())) {
            ValueWriter writer = new ValueWriter(question);
            writer.write(request);
            writer.flush();
            GenerationOutcome outcome = (GenerationOutcome) new ValueReader(answer).read();
            process.waitFor();
            return outcome;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the build does not wait for the compiler's own process any more");
        } finally {
            process.destroy();
        }
    }

    private static Optional<Process> start(List<Path> classPath, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+IgnoreUnrecognizedVMOptions");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseSerialGC");
        command.addAll(options);
        command.add("-Xmx" + Runtime.getRuntime().maxMemory());
        command.add("-Dfile.encoding=UTF-8");
        // What libraries log is for their developers.
        command.add("-Dslf4j.internal.verbosity=ERROR");
        String joined = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        command.addAll(List.of("-cp", joined, RunProcess.class.getName()));
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
