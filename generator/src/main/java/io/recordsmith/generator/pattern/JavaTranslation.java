package io.recordsmith.generator.pattern;

/** What translating a pattern to java.util.regex gives. */
public sealed interface JavaTranslation permits JavaRegex, JavaTranslation.Untranslatable {
    /**
     * There is no regular expression of java.util.regex that matches the same texts, or none that is known here.
     *
     * @param reason why, as a clause that can follow "the pattern is not supported: "
     */
    record Untranslatable(String reason) implements JavaTranslation {}
}
