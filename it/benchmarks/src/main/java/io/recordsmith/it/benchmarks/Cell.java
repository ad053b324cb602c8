package io.recordsmith.it.benchmarks;

import java.util.Optional;

/**
 * What is known of a candidate on a workload.
 *
 * @param measurement its figures, when it was measured
 * @param differing how many of its verdicts are not what the documents are meant to get; 0 for what gives none
 * @param documents how many documents there are
 * @param failure why it was not measured; empty when it was
 */
record Cell(Optional<Measurement> measurement, int differing, int documents, String failure) {

    static Cell failed(String failure) {
        return new Cell(Optional.empty(), 0, 0, failure);
    }

    /** Returns whether times may be compared with those of others: the same work was done. */
    boolean comparable() {
        return measurement.isPresent() && differing == 0;
    }
}
