package io.recordsmith.it.benchmarks.workload;

/**
 * A JSON document that is to be checked.
 *
 * @param json its text in UTF-8
 * @param schema the index of its schema in the workload
 * @param valid whether it is valid, as far as the corpus or the way it was made says
 */
public record Document(byte[] json, int schema, boolean valid) {}
