package io.recordsmith.generator.source;

/** Bounds that keep a hostile document from exhausting the build. Real schemas stay far below all of them. */
final class ReadingLimits {
    /** Levels of objects and arrays; the later stages recurse as deep as this. */
    static final int DEPTH = 500;
    /** Characters of one number: arithmetic on longer ones takes more than linear time. */
    static final int NUMBER_LENGTH = 1_000;
    /** Powers of ten by which a number may be scaled; {@link java.math.BigDecimal} itself ends not far beyond. */
    static final long EXPONENT = 2_000_000_000L;
    /** Values that YAML aliases may stand for in one document, after expansion. */
    static final long ALIASED_VALUES = 1_000_000;
    /** Bytes of one file. */
    static final int FILE_SIZE = 256 << 20;

    private ReadingLimits() {}
}
