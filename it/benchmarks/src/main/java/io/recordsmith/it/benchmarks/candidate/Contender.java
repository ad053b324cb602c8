package io.recordsmith.it.benchmarks.candidate;

import io.recordsmith.it.benchmarks.workload.Workload;

/**
 * The description of a candidate.
 *
 * @param library whose it is, such as {@code jackson2}
 * @param task what it does
 * @param factory sets it up
 */
public record Contender(String library, Task task, Factory factory) {

    /** Sets a candidate up. */
    @FunctionalInterface
    public interface Factory {
        /**
         * Sets a candidate up for a workload.
         *
         * @param workload the workload
         * @return the candidate
         * @throws Exception if the candidate cannot take the workload
         */
        Candidate create(Workload workload) throws Exception;
    }

    /** Returns the library and the task, with a colon between. */
    public String name() {
        return library + ":" + task.word();
    }
}
