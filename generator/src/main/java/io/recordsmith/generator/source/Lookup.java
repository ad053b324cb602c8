package io.recordsmith.generator.source;

/** The answer to a request for one document. */
public sealed interface Lookup {
    /** The document is there. */
    record Found(SourceDocument document) implements Lookup {}

    /** There is no such document. */
    record Absent() implements Lookup {}

    /**
     * The place must not be read, and has not been touched.
     *
     * @param reason why, as the rest of a sentence that starts with the reference
     */
    record Forbidden(String reason) implements Lookup {}

    /** The document is there and cannot be understood; the fault has been reported. */
    record Broken() implements Lookup {}
}
