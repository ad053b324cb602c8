package io.recordsmith.it.benchmarks;

import java.util.Locale;

/** How figures are shown. */
final class Format {
    private static final double MANY = 100;
    private static final double SEVERAL = 10;

    private Format() {}

    /** A ratio to three digits. */
    static String ratio(double value) {
        if (value >= MANY) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        return String.format(Locale.ROOT, value >= SEVERAL ? "%.1f" : "%.2f", value);
    }

    /** A ratio with its quartiles, and what is allocated. */
    static String figure(Measurement measurement) {
        return String.format(
                Locale.ROOT,
                "%s [%s-%s] %.0f B",
                ratio(measurement.ratio()),
                ratio(measurement.lower()),
                ratio(measurement.upper()),
                measurement.bytes());
    }
}
