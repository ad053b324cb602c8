package io.recordsmith.generator.dialect;

/** Where subschemas stand in the value of a keyword. */
public enum SubschemaPlace {
    /** Nowhere. */
    NONE,
    /** The value is a schema. */
    VALUE,
    /** Each element of the array is a schema. */
    ELEMENTS,
    /** Each member of the object is a schema. */
    MEMBERS,
    /** The value is a schema or an array of schemas. */
    VALUE_OR_ELEMENTS,
    /** Each member of the object is a schema, or an array of property names. */
    MEMBERS_OR_NAMES
}
