package io.recordsmith.generator.pattern;

/**
 * A regular expression of ECMA-262 (2025) as JSON Schema reads it: Unicode mode ({@code u} flag), searched for anywhere
 * in the text. Immutable.
 */
public final class EcmaPattern implements ParsedPattern {
    private final String source;
    private final Node root;

    EcmaPattern(String source, Node root) {
        this.source = source;
        this.root = root;
    }

    /**
     * Parses a pattern by ECMA-262 section 22.2.1 with the parameters UnicodeMode and NamedCaptureGroups.
     *
     * @param source the pattern as it stands in the schema, without delimiters
     * @return an {@link EcmaPattern} or a {@link PatternSyntaxFault}; never null
     */
    public static ParsedPattern parse(String source) {
        try {
            return new EcmaPattern(source, PatternParser.parse(source));
        } catch (PatternCursor.Fault fault) {
            return fault.fault;
        }
    }

    /** The pattern as it was written. */
    public String source() {
        return source;
    }

    Node root() {
        return root;
    }

    @Override
    public String toString() {
        return source;
    }
}
