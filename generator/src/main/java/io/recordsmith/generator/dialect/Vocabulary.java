package io.recordsmith.generator.dialect;

/**
 * A group of keywords that a dialect has or has not. 2020-12 and 2019-09 name them by URI ({@link VocabularyNames});
 * the other dialects have them all.
 */
public enum Vocabulary {
    /** Identifiers, references, definitions (core, section 8). */
    CORE,
    /** Keywords that apply subschemas (core, section 10). */
    APPLICATOR,
    /** {@code unevaluatedItems} and {@code unevaluatedProperties} (core, section 11). */
    UNEVALUATED,
    /** Assertions (validation, section 6). */
    VALIDATION,
    /** {@code title}, {@code default} and the like (validation, section 9). */
    META_DATA,
    /** {@code format} (validation, section 7), asserted or not. */
    FORMAT,
    /** {@code contentEncoding} and its companions (validation, section 8). */
    CONTENT,
    /** What OpenAPI adds (OpenAPI 3.1, section 4.8.24). */
    OPENAPI
}
