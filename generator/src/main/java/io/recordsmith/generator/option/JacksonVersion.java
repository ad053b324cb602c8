package io.recordsmith.generator.option;

/** The major version of Jackson that generated code is written for. */
public enum JacksonVersion implements OptionValue {
    /** Jackson 2: packages {@code com.fasterxml.jackson}, checked exceptions. */
    JACKSON_2("2"),
    /** Jackson 3: packages {@code tools.jackson}, unchecked exceptions. */
    JACKSON_3("3");

    private final String optionName;

    JacksonVersion(String optionName) {
        this.optionName = optionName;
    }

    @Override
    public String optionName() {
        return optionName;
    }
}
