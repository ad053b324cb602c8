package io.recordsmith.generator.source;

import io.recordsmith.generator.diagnostic.Code;

/** Ends the reading of one document: what follows a fault of this kind cannot be understood. Never leaves the package. */
final class ReadingFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Code code;
    private final transient Position position;

    ReadingFault(Code code, Position position, String message) {
        super(message, null, false, false);
        this.code = code;
        this.position = position;
    }

    Code code() {
        return code;
    }

    Position position() {
        return position;
    }
}
