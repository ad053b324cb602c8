package io.recordsmith.generator.option;

/** The Java types of strings that have a {@code format}, such as {@code date-time} or {@code uuid}. */
public enum FormatTypes implements OptionValue {
    /** The JDK's type for the format, such as {@code OffsetDateTime}, where it has one. */
    JAVA("java"),
    /** {@code String}, whatever the format. */
    STRING("string");

    private final String optionName;

    FormatTypes(String optionName) {
        this.optionName = optionName;
    }

    @Override
    public String optionName() {
        return optionName;
    }
}
