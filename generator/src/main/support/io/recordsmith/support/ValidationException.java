package io.recordsmith.support;

import java.util.List;

/** Thrown when an instance was read, or an object built, that its schema forbids. */
public final class ValidationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int ERRORS_SHOWN = 5;

    private final transient ValidationResult result;

    /**
     * Makes the exception for a result.
     *
     * @param result the faults, at least one
     */
    public ValidationException(ValidationResult result) {
        super(summary(result));
        this.result = result;
    }

    /**
     * Makes the exception for a document that a stream pass has rejected.
     *
     * @param rejection what the pass knows and a tree does not show
     * @param result what the tree shows
     */
    public static ValidationException of(Rejection rejection, ValidationResult result) {
        if (!result.valid()) {
            return new ValidationException(result);
        }
        if (rejection.error() == null) {
            throw new IllegalStateException("two passes over one document disagree");
        }
        return new ValidationException(ValidationResult.of(List.of(rejection.error())));
    }

    /** All faults that were found; {@code null} in an exception that came through Java serialization. */
    public ValidationResult result() {
        return result;
    }

    private static String summary(ValidationResult result) {
        List<ValidationError> errors = result.errors();
        StringBuilder text = new StringBuilder("the instance does not match its schema");
        int shown = Math.min(errors.size(), ERRORS_SHOWN);
        for (int i = 0; i < shown; i++) {
            text.append("\n  ").append(errors.get(i));
        }
        if (errors.size() > shown) {
            text.append("\n  and ").append(errors.size() - shown).append(" more");
        }
        return text.toString();
    }
}
