package io.recordsmith.generator.dialect;

/** In what dialects differ, beside which keywords they have. */
public enum Trait {
    /** The other members of an object with {@code $ref} do not count. */
    REFERENCE_HIDES_SIBLINGS,
    /** {@code true} and {@code false} are schemas wherever a schema is. */
    BOOLEAN_SCHEMAS,
    /** {@code exclusiveMinimum} and {@code exclusiveMaximum} are booleans that modify their neighbour. */
    BOOLEAN_BOUNDS,
    /** {@code items} may be an array, one schema for each position. */
    TUPLE_ITEMS,
    /** An identifier that is only a fragment, such as {@code "#name"}, names a place as an anchor does. */
    PLAIN_NAME_IDENTIFIERS,
    /** An identifier may have no fragment at all, not even an empty one. */
    IDENTIFIER_WITHOUT_FRAGMENT,
    /** {@code format} is an assertion. */
    FORMAT_ASSERTED,
    /** An element that {@code contains} matches counts as evaluated. */
    CONTAINS_EVALUATES,
    /** A keyword that is not known makes the schema unusable, unless its name starts with {@code x-}. */
    UNKNOWN_KEYWORDS_REFUSED,
    /** {@code 1.0} is no integer. */
    INTEGERS_WITHOUT_FRACTION_ONLY,
    /** {@code type} is one name, and {@code null} is none. */
    ONE_TYPE_WITHOUT_NULL,
    /** {@code nullable: true} adds null to {@code type}. */
    NULLABLE,
    /** {@code enum} holds at least one value, each once. */
    ENUM_NOT_EMPTY,
    /** {@code required} and the arrays of {@code dependencies} hold at least one name. */
    NAMES_NOT_EMPTY,
    /** {@code $dynamicRef} is the bare name of an anchor. */
    DYNAMIC_REFERENCE_BY_NAME,
    /** {@code discriminator} is the name of a property. */
    DISCRIMINATOR_IS_NAME
}
