package io.recordsmith.generator.pattern;

/** What parsing a pattern gives: the pattern, or what is wrong with it. */
public sealed interface ParsedPattern permits EcmaPattern, PatternSyntaxFault {}
