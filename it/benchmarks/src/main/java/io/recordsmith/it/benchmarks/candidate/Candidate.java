package io.recordsmith.it.benchmarks.candidate;

/** One of the things that are compared, set up for a workload. */
public interface Candidate {
    /**
     * Brings a document into the form that checks take, which no time is taken of.
     *
     * @param json JSON text in UTF-8
     * @param schema the index of its schema in the workload
     * @return the input of {@link Check#accepts}
     * @throws Exception if the candidate cannot take the document
     */
    default Object input(byte[] json, int schema) throws Exception {
        return json;
    }

    /**
     * Returns what does the work, ready to do it many times.
     *
     * @param schema the index of a schema in the workload
     * @return a check of that schema's documents
     * @throws Exception if the candidate cannot take the schema
     */
    Check check(int schema) throws Exception;
}
