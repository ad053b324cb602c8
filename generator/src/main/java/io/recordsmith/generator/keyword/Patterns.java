package io.recordsmith.generator.keyword;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.pattern.EcmaPattern;
import io.recordsmith.generator.pattern.PatternSyntaxFault;
import java.util.Optional;

/** Checks that patterns are ECMA-262 regular expressions (validation, section 6.3.3; core, section 6.4). */
final class Patterns {
    private Patterns() {}

    /** Returns the pattern as the {@code u} flag wants it; one that has no such form has been reported. */
    static Optional<String> legal(KeywordSite site, String source) {
        if (!(EcmaPattern.parse(source) instanceof PatternSyntaxFault fault)) {
            return Optional.of(source);
        }
        String message = "not an ECMA-262 pattern: " + fault.message() + ", at index " + fault.index() + " of "
                + Described.text(source);
        Optional<String> modern = LegacyPatterns.modernized(source);
        if (modern.isPresent()) {
            site.warn(Code.PATTERN_SYNTAX, message, "read as it is meant without the u flag; write " + modern.get());
        } else {
            site.error(Code.PATTERN_SYNTAX, message, fault.hint());
        }
        return modern;
    }
}
