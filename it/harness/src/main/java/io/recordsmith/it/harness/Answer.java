package io.recordsmith.it.harness;

import java.util.Locale;

/**
 * What generated code said when it was asked.
 *
 * @param kind the kind of answer
 * @param detail what was thrown or what else there is to say; empty for plain verdicts
 */
public record Answer(Kind kind, String detail) {

    /** The kinds of answers. */
    public enum Kind {
        VALID,
        INVALID,
        /** {@code read} refused a value that the schema allows: its type cannot hold it. */
        NOT_REPRESENTABLE,
        /** The answer was an exception that is none of the contract's. */
        THREW,
        /** What {@code toJson} wrote is another JSON value. */
        LOST
    }

    static final Answer VALID = new Answer(Kind.VALID, "");
    static final Answer INVALID = new Answer(Kind.INVALID, "");

    static Answer of(boolean valid) {
        return valid ? VALID : INVALID;
    }

    static Answer threw(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return new Answer(Kind.THREW, thrown + (trace.length == 0 ? "" : " at " + trace[0]));
    }

    @Override
    public String toString() {
        String word = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return detail.isEmpty() ? word : word + " (" + detail + ")";
    }
}
