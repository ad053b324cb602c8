package io.recordsmith.it.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A fresh process for every figure, so that none depends on what was compiled, loaded or allocated before. */
final class WorkerProcess {
    private static final int MEASURE_SECONDS = 300;

    private WorkerProcess() {}

    /**
     * What a process came to.
     *
     * @param lines what it wrote, which may be less than it was started for
     * @param failure why; empty if it did all
     */
    record Outcome(List<String> lines, String failure) {}

    /** Takes the time of a contender on a workload as a multiple of that of a reference on its own one. */
    static Outcome measure(
            String contender, String workload, String reference, String referenceWorkload, Pairing.Effort effort) {
        List<String> arguments =
                new ArrayList<>(List.of(Worker.MEASURE, contender, workload, reference, referenceWorkload));
        arguments.addAll(effort.arguments());
        return run(MEASURE_SECONDS, arguments);
    }

    static Outcome run(int patienceSeconds, List<String> arguments) {
        List<String> command = new ArrayList<>(java());
        // Else warm-up would take as long as the compiler threads have to wait for a processor.
        command.addAll(List.of("-XX:-BackgroundCompilation", "-Xms1g", "-Xmx1g", Worker.class.getName()));
        command.addAll(arguments);
        try {
            Path out = Files.createTempFile("benchmark", ".out");
            Path err = Files.createTempFile("benchmark", ".err");
            try {
                Process process = new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
                if (!process.waitFor(patienceSeconds, TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                    return new Outcome(Files.readAllLines(out), "not done after " + patienceSeconds + " s");
                }
                String failure = process.exitValue() == 0 ? "" : thrown(Files.readAllLines(err));
                return new Outcome(Files.readAllLines(out), failure);
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The command that starts a program on this one's class path. */
    static List<String> java() {
        String executable =
                Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(executable, "-cp", System.getProperty("java.class.path"));
    }

    private static String thrown(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("Exception in thread"))
                .map(line -> line.replace("Exception in thread \"main\" ", ""))
                .findFirst()
                .orElse("it ended without a result");
    }
}
