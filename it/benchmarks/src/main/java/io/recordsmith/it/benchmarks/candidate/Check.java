package io.recordsmith.it.benchmarks.candidate;

/** What is timed: something done with a document. */
@FunctionalInterface
public interface Check {
    /**
     * Does it.
     *
     * @param input the document in the form that {@link Candidate#input} gave it
     * @return the verdict; always true for what gives none
     * @throws Exception if something is wrong that is no verdict
     */
    boolean accepts(Object input) throws Exception;
}
