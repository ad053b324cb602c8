package io.recordsmith.generator.keyword;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.pattern.EcmaPattern;
import io.recordsmith.generator.pattern.ParsedPattern;
import io.recordsmith.generator.pattern.PatternSyntaxFault;

/** Checks that patterns are ECMA-262 regular expressions (validation, section 6.3.3; core, section 6.4). */
final class Patterns {
    private Patterns() {}

    /** Returns whether the text at a site is a legal pattern; one that is not has been reported. */
    static boolean isLegal(KeywordSite site, String source) {
        ParsedPattern parsed = EcmaPattern.parse(source);
        if (parsed instanceof PatternSyntaxFault fault) {
            String text = "not an ECMA-262 pattern: " + fault.message() + ", at index " + fault.index() + " of "
                    + Described.text(source);
            site.error(Code.PATTERN_SYNTAX, text, fault.hint());
            return false;
        }
        return true;
    }
}
