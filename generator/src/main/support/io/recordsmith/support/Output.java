package io.recordsmith.support;

/** The output formats of the JSON Schema specifications that {@link ValidationResult#toOutput} writes. */
public enum Output {
    /** Only the verdict. */
    FLAG,
    /** A flat list of keyword locations (drafts 2019-09 and 2020-12). */
    BASIC,
    /** A tree of keyword locations in which a node with one child is left out (drafts 2019-09 and 2020-12). */
    DETAILED,
    /** A flat list of schema locations (version 1). */
    LIST,
    /** A tree of schema locations (version 1). */
    HIERARCHICAL
}
