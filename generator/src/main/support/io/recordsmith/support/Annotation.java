package io.recordsmith.support;

/**
 * What a keyword says about a place in the instance without asserting anything, such as {@code readOnly: true}.
 *
 * @param instanceLocation where in the instance, as a JSON Pointer
 * @param keywordLocation the keyword, by the way that evaluation took
 * @param absoluteKeywordLocation the keyword's own address; {@code null} when its schema has none
 * @param keyword the keyword
 * @param value the annotation as JSON text
 */
public record Annotation(
        String instanceLocation,
        String keywordLocation,
        String absoluteKeywordLocation,
        String keyword,
        String value) {}
