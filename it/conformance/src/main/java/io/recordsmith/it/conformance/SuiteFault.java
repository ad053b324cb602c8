package io.recordsmith.it.conformance;

/** Something is wrong with the files of a suite, so that it cannot be run; the message names the place. */
final class SuiteFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SuiteFault(String message) {
        super(message);
    }
}
