package io.recordsmith.support;

import java.util.ArrayList;
import java.util.List;

/** Finds out which components a builder lacks, so that all of them are reported at once. */
public final class RequiredComponents {

    private final String type;
    private final List<String> missing = new ArrayList<>();

    /** Starts a check for a type of this name. */
    public RequiredComponents(String type) {
        this.type = type;
    }

    /** Notes the component when it has no value. */
    public RequiredComponents check(String name, Object value) {
        if (value == null) {
            missing.add(name);
        }
        return this;
    }

    /**
     * Ends the check.
     *
     * @throws IllegalStateException with the names of all components that have no value
     */
    public void report() {
        if (!missing.isEmpty()) {
            throw new IllegalStateException(type + " is not complete without: " + String.join(", ", missing));
        }
    }
}
