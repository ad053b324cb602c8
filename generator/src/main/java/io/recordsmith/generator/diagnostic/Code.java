package io.recordsmith.generator.diagnostic;

/** What kind of fault a {@link Diagnostic} tells of. The identifiers are stable: users search for them. */
public enum Code {
    /** The file cannot be read at all. */
    UNREADABLE_FILE("unreadable-file"),
    /** The text is not JSON or not YAML. */
    SYNTAX("syntax"),
    /** An object of a schema document has one name twice. */
    DUPLICATE_KEY("duplicate-key"),
    /** YAML that has no JSON value, or whose key had to be taken as a string. */
    YAML_SCALAR("yaml-scalar"),
    /** A limit that protects the build was reached (aliases, nesting, size). */
    INPUT_LIMIT("input-limit"),
    /** {@code $schema} names a dialect that is not known. */
    UNKNOWN_DIALECT("unknown-dialect"),
    /** A required vocabulary of the meta-schema is not known. */
    UNKNOWN_VOCABULARY("unknown-vocabulary"),
    /** A keyword that the dialect does not have. */
    FOREIGN_KEYWORD("foreign-keyword"),
    /** A keyword that no known dialect has, where the dialect forbids that. */
    UNKNOWN_KEYWORD("unknown-keyword"),
    /** The value of a keyword is not what the dialect's meta-schema allows. */
    KEYWORD_VALUE("keyword-value"),
    /** A pattern is not an ECMA-262 regular expression. */
    PATTERN_SYNTAX("pattern-syntax"),
    /** A pattern that has no exact translation. */
    PATTERN_UNSUPPORTED("pattern-unsupported"),
    /** A pattern that can take more than linear time. */
    PATTERN_BACKTRACKS("pattern-backtracks"),
    /** A reference whose target does not exist. */
    UNRESOLVED_REFERENCE("unresolved-reference"),
    /** A reference that several different documents could satisfy. */
    AMBIGUOUS_REFERENCE("ambiguous-reference"),
    /** A reference to a place that must not be read. */
    FORBIDDEN_REFERENCE("forbidden-reference"),
    /** A chain of references that returns to itself at the same instance location. */
    REFERENCE_CYCLE("reference-cycle"),
    /** Two schemas declare one identifier or anchor. */
    DUPLICATE_IDENTIFIER("duplicate-identifier"),
    /** A keyword that is understood but not compiled yet. */
    NOT_COMPILED("not-compiled"),
    /** A keyword that the user wants asserted, with a value that says nothing checkable. */
    NOT_ASSERTED("not-asserted"),
    /** An enum value that the schema's own type excludes. */
    EXCLUDED_ENUM_VALUE("excluded-enum-value"),
    /** A default that its own schema forbids. */
    INVALID_DEFAULT("invalid-default"),
    /** No instance can be valid. */
    NEVER_VALID("never-valid"),
    /** A location for which no Java type says more than {@code JsonNode}. */
    OPEN_TYPE("open-type"),
    /** A schema whose documents have no fast lane though one is wanted. */
    NO_FAST_LANE("no-fast-lane"),
    /** Two explicit Java names clash, or an explicit name is not legal. */
    JAVA_NAME("java-name"),
    /** An option says something about a schema that is not there, or of which no type is made. */
    UNMET_CHOICE("unmet-choice"),
    /** A discriminator's mapping leads to no branch. */
    DISCRIMINATOR("discriminator"),
    /** Something that the output cannot express within the limits of class files. */
    OUTPUT_LIMIT("output-limit"),
    /** No entry schema was found. */
    NO_SCHEMA("no-schema"),
    /** An {@code --entry} pointer that no document has. */
    NO_SUCH_ENTRY("no-such-entry"),
    /** Output that could not be written. */
    OUTPUT("output");

    private final String id;

    Code(String id) {
        this.id = id;
    }

    /** Returns the identifier that is printed in brackets. */
    public String id() {
        return id;
    }
}
