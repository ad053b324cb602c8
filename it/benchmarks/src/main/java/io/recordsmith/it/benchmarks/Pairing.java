package io.recordsmith.it.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;

/**
 * Measures two runs against each other on a machine that has other work too: in turns of some milliseconds, each timed
 * by the CPU time of this thread, so that what slows one down slows the other down as well. Garbage collection and JIT
 * compilation are on other threads and not counted.
 */
final class Pairing {
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ALLOCATION_CALLS = 200;
    private static final double MILLION = 1e6;

    private final Run candidate;
    private final Run reference;
    private long accepted;

    Pairing(Run candidate, Run reference) {
        this.candidate = candidate;
        this.reference = reference;
    }

    /**
     * How long to measure.
     *
     * @param pairs how many pairs of slices are taken
     * @param sliceMillis how long each slice is, unless one pass over all documents takes longer
     * @param warmUpMillis how long both run before that, together
     */
    record Effort(int pairs, int sliceMillis, int warmUpMillis) {
        private static final int SCHEMAS = 100;

        /** Returns the three numbers as {@link #parse} reads them. */
        List<String> arguments() {
            return List.of(Integer.toString(pairs), Integer.toString(sliceMillis), Integer.toString(warmUpMillis));
        }

        static Effort parse(List<String> arguments) {
            return new Effort(
                    Integer.parseInt(arguments.get(0)),
                    Integer.parseInt(arguments.get(1)),
                    Integer.parseInt(arguments.get(2)));
        }

        /** Returns what is needed for so many schemas: code that hundreds share the calls of is compiled later. */
        Effort forSchemas(int schemas) {
            return new Effort(pairs, sliceMillis, warmUpMillis * (SCHEMAS + schemas) / SCHEMAS);
        }
    }

    Measurement measure(Effort effort) throws Exception {
        warmUp(effort.warmUpMillis());
        int candidatePasses = passesFor(candidate, effort.sliceMillis());
        int referencePasses = passesFor(reference, effort.sliceMillis());
        double[] ratios = new double[effort.pairs()];
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ratios.length; i++) {
            double candidateTime = time(candidate, candidatePasses) / candidatePasses;
            double referenceTime = time(reference, referencePasses) / referencePasses;
            ratios[i] = candidateTime / referenceTime;
            best = Math.min(best, candidateTime);
        }
        Arrays.sort(ratios);
        return new Measurement(
                quantile(ratios, 0.5),
                quantile(ratios, 0.25),
                quantile(ratios, 0.75),
                best / candidate.documents(),
                allocation(candidate),
                allocation(reference));
    }

    private void warmUp(int millis) throws Exception {
        double end = cpuNanos() + millis * MILLION;
        while (cpuNanos() < end) {
            accepted += candidate.passes(1);
            accepted += reference.passes(1);
        }
    }

    private int passesFor(Run run, int millis) throws Exception {
        int passes = 1;
        while (true) {
            double nanos = time(run, passes);
            if (nanos >= millis * MILLION / 2) {
                return (int) Math.max(1, Math.round(passes * millis * MILLION / nanos));
            }
            passes *= 2;
        }
    }

    private double time(Run run, int passes) throws Exception {
        long start = cpuNanos();
        accepted += run.passes(passes);
        return cpuNanos() - start;
    }

    private double allocation(Run run) throws Exception {
        int passes = Math.max(1, ALLOCATION_CALLS / run.documents());
        long start = THREAD.getCurrentThreadAllocatedBytes();
        accepted += run.passes(passes);
        double bytes = THREAD.getCurrentThreadAllocatedBytes() - start;
        return Math.floor(bytes / passes / run.documents());
    }

    private static long cpuNanos() {
        return THREAD.getCurrentThreadCpuTime();
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /** Returns a number that depends on all verdicts, so that none of them is for nothing. */
    long accepted() {
        return accepted;
    }
}
