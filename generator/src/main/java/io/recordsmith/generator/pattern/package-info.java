/**
 * Regular expressions of ECMA-262, as JSON Schema uses them: parsed in Unicode mode, then turned into what generated
 * Java code can do.
 *
 * <p>{@link io.recordsmith.generator.pattern.EcmaPattern#parse} reads a pattern or says what is wrong with it.
 * {@link io.recordsmith.generator.pattern.MatcherPlan#of} chooses how to search for it, in order of preference by
 * comparing with fixed texts, by loops over classes of characters, by an automaton, and by java.util.regex with an
 * exactly translated expression; or it refuses what has no exact equal. The package knows nothing of the rest of the
 * compiler.
 */
package io.recordsmith.generator.pattern;
