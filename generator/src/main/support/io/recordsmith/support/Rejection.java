package io.recordsmith.support;

/**
 * Says that a stream pass has found a fault. It carries no more than what a tree would no longer show: whoever catches
 * it looks again, in a tree, for all faults and their places. It has no stack trace, so that throwing it costs next to
 * nothing.
 */
public class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The rejection of whatever a tree shows as well. */
    public static final Rejection INSTANCE = new Rejection((ValidationError) null);

    private final transient ValidationError error;

    private Rejection(ValidationError error) {
        super("the instance does not match its schema", null, false, false);
        this.error = error;
    }

    /** A rejection of an instance that could not be decided, for a reason in words. */
    protected Rejection(String message) {
        super(message, null, false, false);
        this.error = null;
    }

    /** A rejection for a fault that a tree does not show. */
    public static Rejection of(ValidationError error) {
        return new Rejection(error);
    }

    /** The fault that a tree does not show, or {@code null}. */
    public ValidationError error() {
        return error;
    }
}
