package io.recordsmith.generator.source;

import io.recordsmith.generator.diagnostic.Code;

/** Ends the reading of one document: what follows a fault of this kind cannot be understood. Never leaves the package. */
final class ReadingFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Code code;
    private final transient Position position;
    private final String hint;

    ReadingFault(Code code, Position position, String message) {
        this(code, position, message, "");
    }

    ReadingFault(Code code, Position position, String message, String hint) {
        super(message, null, false, false);
        this.code = code;
        this.position = position;
        this.hint = hint;
    }

    Code code() {
        return code;
    }

    Position position() {
        return position;
    }

    /** Returns what to do about it; empty when there is nothing to add. */
    String hint() {
        return hint;
    }
}
