package io.recordsmith.generator.pattern;

/** A place in a pattern, counted in code points, that moves forward. */
final class PatternCursor {
    /** What {@link #peek} gives behind the last code point. */
    static final int END = -1;

    private final String source;
    private final int[] codePoints;
    private int position;

    PatternCursor(String source) {
        this.source = source;
        this.codePoints = source.codePoints().toArray();
    }

    /** Leaves the parser at the first fault; it never leaves {@link EcmaPattern#parse}. */
    static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final transient PatternSyntaxFault fault;

        Fault(PatternSyntaxFault fault) {
            super(fault.message(), null, false, false);
            this.fault = fault;
        }
    }

    int position() {
        return position;
    }

    boolean atEnd() {
        return position == codePoints.length;
    }

    int peek() {
        return peek(0);
    }

    int peek(int ahead) {
        return position + ahead < codePoints.length ? codePoints[position + ahead] : END;
    }

    int next() {
        return codePoints[position++];
    }

    void back(int codePointCount) {
        position -= codePointCount;
    }

    boolean skip(int codePoint) {
        boolean there = peek() == codePoint;
        position += there ? 1 : 0;
        return there;
    }

    boolean skip(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            if (peek(i) != ascii.charAt(i)) {
                return false;
            }
        }
        position += ascii.length();
        return true;
    }

    Fault fault(String message) {
        return fault(position, message, "");
    }

    Fault fault(int at, String message, String hint) {
        return new Fault(new PatternSyntaxFault(source.offsetByCodePoints(0, at), message, hint));
    }

    /** The value of a hexadecimal digit, or -1; only ASCII digits count. */
    static int hexDigit(int codePoint) {
        return codePoint < 128 ? Character.digit(codePoint, 16) : -1;
    }

    static boolean isDecimalDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    /** The code point as it may stand in a message: printable ASCII as it is, anything else by number. */
    static String show(int codePoint) {
        return codePoint >= ' ' && codePoint < 127 ? Character.toString(codePoint) : String.format("U+%04X", codePoint);
    }
}
