package io.recordsmith.it.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Failures that do not fail a run. The list may only shrink: an entry whose case passes fails the run.
 */
final class KnownFailures {
    private final Map<String, String> reasons;

    private KnownFailures(Map<String, String> reasons) {
        this.reasons = reasons;
    }

    static KnownFailures none() {
        return new KnownFailures(Map.of());
    }

    /**
     * Reads a list: a line each, {@code dialect/file | group | case | reason}; blank lines and lines that start with
     * {@code #} are for the reader.
     *
     * @throws IllegalArgumentException if a line is not of this form
     */
    static KnownFailures read(Path file) {
        try {
            Map<String, String> reasons = new TreeMap<>();
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split(" \\| ", 4);
                    if (parts.length < 4 || parts[3].isBlank()) {
                        throw new IllegalArgumentException(file + ": not 'FILE | GROUP | CASE | REASON': " + line);
                    }
                    reasons.put(String.join(" | ", parts[0], parts[1], parts[2]), parts[3]);
                }
            }
            return new KnownFailures(reasons);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(CaseOutcome outcome) {
        return reasons.containsKey(key(outcome));
    }

    /** Returns the entries whose cases were run and passed. */
    List<String> obsolete(List<CaseOutcome> outcomes) {
        return outcomes.stream()
                .filter(CaseOutcome::passed)
                .map(KnownFailures::key)
                .filter(reasons::containsKey)
                .distinct()
                .toList();
    }

    Map<String, String> reasons() {
        return reasons;
    }

    private static String key(CaseOutcome outcome) {
        SuiteFile file = outcome.group().file();
        return file.dialect().folder() + "/" + file.path() + " | "
                + outcome.group().description() + " | " + outcome.test().description();
    }
}
