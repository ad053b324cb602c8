package io.recordsmith.generator.pattern;

import java.util.List;

/**
 * A regular expression for {@link java.util.regex.Pattern}, without flags and for {@code find()}, that gives the same
 * verdict as the ECMA-262 pattern it was made from, on JDK 17 and later.
 *
 * @param source the regular expression; it may contain U+10FFFF unescaped
 * @param mayBacktrack whether its time can grow faster than the text, as with nested repetitions
 */
public record JavaRegex(String source, boolean mayBacktrack) implements JavaTranslation {
    /**
     * Matches the empty string. Only where the text of a regular expression has a supplementary code point, unescaped,
     * does java.util.regex step over surrogate pairs when it looks for a place to start or looks behind.
     */
    private static final String WHOLE_CODE_POINTS = "\uDBFF\uDFFF{0}";

    private static final CharClass SURROGATES = CharClass.range(Character.MIN_SURROGATE, Character.MAX_SURROGATE);

    /**
     * Translates a pattern, or says why it cannot be translated exactly.
     *
     * @return a {@link JavaRegex} or an {@link JavaTranslation.Untranslatable}; never null
     */
    public static JavaTranslation translate(EcmaPattern pattern) {
        return translate(pattern.root());
    }

    static JavaTranslation translate(Node root) {
        String reference = BackReferences.refusal(root);
        if (!reference.isEmpty()) {
            return new Untranslatable(reference);
        }
        Node simple = EmptyIterations.spellOut(Simplifier.simplify(BackReferences.resolve(root)));
        Node bounded = Simplifier.simplify(LookBehinds.shorten(simple));
        for (String refusal : List.of(EmptyIterations.refusal(bounded), LookBehinds.refusal(bounded))) {
            if (!refusal.isEmpty()) {
                return new Untranslatable(refusal);
            }
        }
        String text = new JavaRegexPrinter(bounded).print();
        return new JavaRegex(seesSurrogates(bounded) ? text + WHOLE_CODE_POINTS : text, Backtracking.possible(bounded));
    }

    /** Returns the regular expression; without what makes searches step over surrogate pairs if that is not wanted. */
    String source(boolean searching) {
        boolean marked = !searching && source.endsWith(WHOLE_CODE_POINTS);
        return marked ? source.substring(0, source.length() - WHOLE_CODE_POINTS.length()) : source;
    }

    /** Whether a match could begin or look inside a surrogate pair. */
    private static boolean seesSurrogates(Node node) {
        return node instanceof Node.Look
                || node instanceof Node.CodePoints codePoints
                        && codePoints.set().meets(SURROGATES)
                || Trees.children(node).stream().anyMatch(JavaRegex::seesSurrogates);
    }
}
