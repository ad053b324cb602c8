package io.recordsmith.generator.option;

/**
 * What the keywords {@code contentEncoding} and {@code contentMediaType} mean to validators. Draft-07 lets them be
 * asserted (JSON Schema Validation draft-07, section 8.2); from 2019-09 on they are annotations unless a user wants more.
 */
public enum ContentMode implements OptionValue {
    /** Never checked. */
    ANNOTATE("annotate"),
    /** A string that is not in its encoding, or whose content is not of its media type, is invalid. */
    ASSERT("assert");

    private final String optionName;

    ContentMode(String optionName) {
        this.optionName = optionName;
    }

    @Override
    public String optionName() {
        return optionName;
    }
}
