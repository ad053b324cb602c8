package io.recordsmith.generator.pattern;

/**
 * Why a text is not a pattern of ECMA-262 with the {@code u} flag.
 *
 * @param index where in the text, as an index of {@code char}s; the length of the text when it ends too early
 * @param message what was found there
 * @param hint how to write what was probably meant; empty when there is nothing to suggest
 */
public record PatternSyntaxFault(int index, String message, String hint) implements ParsedPattern {}
