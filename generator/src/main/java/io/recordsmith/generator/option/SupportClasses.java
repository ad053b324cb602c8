package io.recordsmith.generator.option;

/** Which support classes a run copies into the support package. */
public enum SupportClasses implements OptionValue {
    /** Those that the run's own code needs. */
    NEEDED("needed"),
    /** All, for other modules that share the package. */
    ALL("all"),
    /** None: another module has them. */
    NONE("none");

    private final String optionName;

    SupportClasses(String optionName) {
        this.optionName = optionName;
    }

    @Override
    public String optionName() {
        return optionName;
    }
}
