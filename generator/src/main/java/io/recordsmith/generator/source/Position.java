package io.recordsmith.generator.source;

/**
 * Where a value starts in its text.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 units
 */
public record Position(int line, int column) {}
