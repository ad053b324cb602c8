package io.recordsmith.support;

/** A pattern could not be decided about a text within the limits on time and stack; it is not known whether it matches. */
public final class PatternLimitException extends Rejection {
    private static final long serialVersionUID = 1L;

    /**
     * Says which limit was reached.
     *
     * @param message the limit, as a sentence without the text that was searched
     */
    public PatternLimitException(String message) {
        super(message);
    }
}
