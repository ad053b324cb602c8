package io.recordsmith.support;

/**
 * Says that a stream pass has found a fault. It carries nothing: whoever catches it looks again, in a tree, for all
 * faults and their places. There is one instance without a stack trace, so that throwing it costs next to nothing.
 */
public final class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The only instance. */
    public static final Rejection INSTANCE = new Rejection();

    private Rejection() {
        super("the instance does not match its schema", null, false, false);
    }
}
