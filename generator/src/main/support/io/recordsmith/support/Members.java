package io.recordsmith.support;

/** Keeps in bits which members of an object were there. */
public final class Members {

    private Members() {}

    /** Adds a member's bit, and rejects an object that has the member already. */
    public static long once(long seen, long bit) {
        if ((seen & bit) != 0) {
            throw Rejection.INSTANCE;
        }
        return seen | bit;
    }
}
