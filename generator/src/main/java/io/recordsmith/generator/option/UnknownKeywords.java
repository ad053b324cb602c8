package io.recordsmith.generator.option;

/** What becomes of keywords that the dialect of a schema does not have (JSON Schema Core 2020-12, section 6.5). */
public enum UnknownKeywords implements OptionValue {
    /** What the dialect says: {@code v1} refuses them, in all others they are annotations. */
    DIALECT("dialect"),
    /**
     * They are annotations in every dialect. Those that {@code v1} dropped from 2020-12, such as {@code dependencies}, go
     * on to mean what they did.
     */
    ANNOTATE("annotate"),
    /** They are errors in every dialect, unless their names start with {@code x-}. */
    REFUSE("refuse");

    private final String optionName;

    UnknownKeywords(String optionName) {
        this.optionName = optionName;
    }

    @Override
    public String optionName() {
        return optionName;
    }
}
