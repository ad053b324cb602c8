package io.recordsmith.generator.option;

/** The Java types of numbers that have no {@code format} and need not be integers. */
public enum NumberTypes implements OptionValue {
    /** {@code BigDecimal}, which holds what is written. */
    DECIMAL("decimal"),
    /** {@code double}, which holds the nearest number that it has. */
    DOUBLE("double");

    private final String optionName;

    NumberTypes(String optionName) {
        this.optionName = optionName;
    }

    @Override
    public String optionName() {
        return optionName;
    }
}
