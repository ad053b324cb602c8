package io.recordsmith.it.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Watches how much memory a process and those that it starts hold at most. The kernel keeps the peak of each. */
final class PeakMemory {
    private static final long PAUSE_MILLIS = 50;
    private static final String PEAK = "VmHWM:";
    private static final double KIBIBYTES = 1024;

    private final ProcessHandle process;
    private volatile long kibibytes;

    private PeakMemory(ProcessHandle process) {
        this.process = process;
    }

    static PeakMemory watch(Process process) {
        PeakMemory memory = new PeakMemory(process.toHandle());
        Thread watcher = new Thread(memory::look, "peak memory");
        watcher.setDaemon(true);
        watcher.start();
        return memory;
    }

    /** Returns the peak of the largest process; 0 where there is no {@code /proc}. */
    double mebibytes() {
        return kibibytes / KIBIBYTES;
    }

    private void look() {
        try {
            while (process.isAlive()) {
                Stream.concat(Stream.of(process), process.descendants())
                        .forEach(each -> kibibytes = Math.max(kibibytes, peak(each)));
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long peak(ProcessHandle process) {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            // It has ended, or this is not Linux.
            return 0;
        }
    }
}
