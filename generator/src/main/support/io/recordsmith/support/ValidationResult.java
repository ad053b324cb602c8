package io.recordsmith.support;

import java.util.List;

/** The outcome of a validation: no errors when the instance is valid, else the errors in the order they were found. */
public final class ValidationResult {

    /** The result of every valid instance for which no annotations were asked. */
    public static final ValidationResult VALID = new ValidationResult(null, List.of(), List.of(), false);

    private final String schema;
    private final List<ValidationError> errors;
    private final List<Annotation> annotations;
    private final boolean truncated;

    ValidationResult(String schema, List<ValidationError> errors, List<Annotation> annotations, boolean truncated) {
        this.schema = schema;
        this.errors = List.copyOf(errors);
        this.annotations = List.copyOf(annotations);
        this.truncated = truncated;
    }

    /**
     * The result that consists of some errors.
     *
     * @param errors the errors; an empty list means valid
     */
    public static ValidationResult of(List<ValidationError> errors) {
        return errors.isEmpty() ? VALID : new ValidationResult(null, errors, List.of(), false);
    }

    /** The address of the schema; {@code null} when there is none, or nothing but the verdict was asked. */
    String schema() {
        return schema;
    }

    /** Whether the instance matches its schema. */
    public boolean valid() {
        return errors.isEmpty();
    }

    /** The errors, immutable; empty when the instance is valid. */
    public List<ValidationError> errors() {
        return errors;
    }

    /** Whether there are more faults than the limit let through. */
    public boolean truncated() {
        return truncated;
    }

    /**
     * The annotations that were collected, immutable. Those of an invalid instance mean nothing to an application: the
     * specification drops them.
     */
    public List<Annotation> annotations() {
        return annotations;
    }

    /**
     * Writes the result in one of the specification's output formats. Where nothing but the verdict is known, version 1
     * has no more to write than the flag.
     *
     * @param output the format
     * @return JSON text
     */
    public String toOutput(Output output) {
        return new OutputWriter(this).write(output);
    }

    /** {@code valid}, or one line for each error. */
    @Override
    public String toString() {
        if (valid()) {
            return "valid";
        }
        StringBuilder text = new StringBuilder();
        for (ValidationError error : errors) {
            text.append(error).append('\n');
        }
        if (truncated) {
            text.append("more errors were left out\n");
        }
        return text.toString();
    }
}
