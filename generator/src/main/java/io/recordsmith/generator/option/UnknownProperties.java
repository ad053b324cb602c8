package io.recordsmith.generator.option;

/** What becomes of properties that an object schema neither names nor forbids. */
public enum UnknownProperties implements OptionValue {
    /** Reading skips them. */
    IGNORE("ignore"),
    /** The record holds them in a map component of its own. */
    KEEP("keep"),
    /** Reading refuses them. */
    REJECT("reject");

    private final String optionName;

    UnknownProperties(String optionName) {
        this.optionName = optionName;
    }

    @Override
    public String optionName() {
        return optionName;
    }
}
