package io.recordsmith.generator.keyword;

import io.recordsmith.generator.pattern.EcmaPattern;
import io.recordsmith.generator.pattern.ParsedPattern;
import io.recordsmith.generator.pattern.PatternSyntaxFault;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rewrites what ECMA-262 allows without the {@code u} flag only (annex B.1.2) and what means the same with it: needless
 * backslashes, brackets and braces that stand for themselves, a hyphen beside a class. Published
 * schemas are full of such patterns, since few tools set the flag.
 */
final class LegacyPatterns {
    /** Each costs a parse; a pattern with more is hardly one that a person wrote. */
    private static final int REPAIRS = 200;

    private static final String NEEDLESSLY_ESCAPED = "!\"#%&',-:;<=>@_`~ ";
    private static final Pattern QUANTIFIER = Pattern.compile("\\{\\d+(,\\d*)?}.*", Pattern.DOTALL);
    private static final Pattern RANGE_FROM_CLASS =
            Pattern.compile("(\\\\[dDsSwW]|\\\\[pP]\\{[^}]*})-.*", Pattern.DOTALL);
    private static final Pattern RANGE_TO_CLASS = Pattern.compile("[^\\\\]-\\\\[dDsSwWpP].*", Pattern.DOTALL);

    private LegacyPatterns() {}

    /** Returns the pattern in words that are legal with the {@code u} flag; empty when it is wrong in any case. */
    static Optional<String> modernized(String source) {
        String modern = source;
        for (int i = 0; i < REPAIRS; i++) {
            ParsedPattern parsed = EcmaPattern.parse(modern);
            if (!(parsed instanceof PatternSyntaxFault fault)) {
                return Optional.of(modern);
            }
            Optional<String> repaired = repaired(modern, fault.index());
            if (repaired.isEmpty()) {
                return Optional.empty();
            }
            modern = repaired.get();
        }
        return Optional.empty();
    }

    private static Optional<String> repaired(String source, int at) {
        String head = source.substring(0, at);
        String tail = source.substring(at);
        if (tail.length() > 1 && tail.charAt(0) == '\\' && NEEDLESSLY_ESCAPED.indexOf(tail.charAt(1)) >= 0) {
            return Optional.of(head + tail.substring(1));
        }
        if (tail.startsWith("]") || tail.startsWith("}") || isLiteralBrace(tail)) {
            return Optional.of(head + "\\" + tail);
        }
        if ((tail.startsWith("^") || tail.startsWith("$")) && isLiteralBrace(tail.substring(1))) {
            return Optional.of(head + tail.charAt(0) + "\\" + tail.substring(1));
        }
        if (RANGE_FROM_CLASS.matcher(tail).matches()
                || RANGE_TO_CLASS.matcher(tail).matches()) {
            int hyphen = tail.indexOf('-');
            return Optional.of(head + tail.substring(0, hyphen) + "\\" + tail.substring(hyphen));
        }
        return Optional.empty();
    }

    private static boolean isLiteralBrace(String tail) {
        return tail.startsWith("{") && !QUANTIFIER.matcher(tail).matches();
    }
}
