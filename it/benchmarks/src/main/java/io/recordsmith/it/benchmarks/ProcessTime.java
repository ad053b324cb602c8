package io.recordsmith.it.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a process and those that it started cost.
 *
 * @param user CPU time in user mode, in seconds
 * @param system CPU time in the kernel, in seconds
 * @param memory the greatest resident memory of one of them in MiB; 0 where the operating system does not tell
 */
record ProcessTime(double user, double system, double memory) {

    /**
     * Runs a command to its end.
     *
     * @param directory where it runs
     * @param command the command
     * @return its time
     * @throws IllegalStateException if it fails; the message is the end of what it wrote
     */
    static ProcessTime of(Path directory, List<String> command) {
        // The shell knows the times of its children to the millisecond; Java does not tell them at all.
        List<String> timed = new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT=$'\\n%3U %3S'; time \"$@\"", "time"));
        timed.addAll(command);
        try {
            Process process = new ProcessBuilder(timed)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
            PeakMemory memory = PeakMemory.watch(process);
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(output.substring(Math.max(0, output.length() - 1000)));
            }
            String[] times = output.substring(output.lastIndexOf('\n') + 1).split(" ");
            return new ProcessTime(Double.parseDouble(times[0]), Double.parseDouble(times[1]), memory.mebibytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Returns all CPU time in seconds. */
    double total() {
        return user + system;
    }
}
