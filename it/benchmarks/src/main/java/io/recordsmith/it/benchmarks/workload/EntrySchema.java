package io.recordsmith.it.benchmarks.workload;

/**
 * A schema that documents are checked against.
 *
 * @param entry its {@code schema} in the manifest of the code generated from it
 * @param bundle the same schema as one document without references to other documents, for validators that read it
 */
public record EntrySchema(String entry, byte[] bundle) {}
