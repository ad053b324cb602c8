package io.recordsmith.support;

/**
 * One fault of an instance: where it is, and which keyword of which schema it breaks. Locations are JSON Pointers
 * (RFC 6901); the empty pointer is the whole instance or the whole schema.
 *
 * @param instanceLocation where in the instance
 * @param keywordLocation the keyword, by the way that evaluation took, through every reference
 * @param absoluteKeywordLocation the keyword's own address, references resolved; {@code null} when its schema has none
 * @param keyword the keyword that failed; also {@code duplicate}, {@code javaType} and {@code limit}, which are no
 *     keywords of JSON Schema
 * @param message what was found and what was allowed, in English
 */
public record ValidationError(
        String instanceLocation,
        String keywordLocation,
        String absoluteKeywordLocation,
        String keyword,
        String message) {

    /** The place and the message in one line. */
    @Override
    public String toString() {
        return (instanceLocation.isEmpty() ? "(root)" : instanceLocation) + ": " + message + " [" + keywordLocation
                + "]";
    }
}
