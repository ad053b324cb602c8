package io.recordsmith.generator.option;

/** What the keyword {@code format} means to validators (JSON Schema Validation 2020-12, section 7.2). */
public enum FormatMode implements OptionValue {
    /** What the schema's dialect and vocabularies say. */
    DIALECT("dialect"),
    /** A value that is not in its format is invalid, whatever the dialect says. */
    ASSERT("assert"),
    /** Never checked, whatever the dialect says. */
    ANNOTATE("annotate");

    private final String optionName;

    FormatMode(String optionName) {
        this.optionName = optionName;
    }

    @Override
    public String optionName() {
        return optionName;
    }
}
