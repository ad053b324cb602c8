package io.recordsmith.it.benchmarks;

import java.util.Locale;

/**
 * What was measured of a candidate on a workload.
 *
 * @param ratio the median of its time divided by the reference's
 * @param lower the lower quartile of that
 * @param upper the upper quartile of that
 * @param bestNanos its CPU time per document in its fastest slice
 * @param bytes what it allocates per document
 * @param referenceBytes what the reference allocates per document
 */
record Measurement(double ratio, double lower, double upper, double bestNanos, double bytes, double referenceBytes) {

    /** Writes it as a line that {@link #parse} reads. */
    String line() {
        return String.format(
                Locale.ROOT, "%.6f %.6f %.6f %.1f %.0f %.0f", ratio, lower, upper, bestNanos, bytes, referenceBytes);
    }

    static Measurement parse(String line) {
        String[] parts = line.split(" ");
        double[] values = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = Double.parseDouble(parts[i]);
        }
        return new Measurement(values[0], values[1], values[2], values[3], values[4], values[5]);
    }
}
