package io.recordsmith.generator.pattern;

/** What planning the search for a pattern gives: a plan, or why there is none. */
public sealed interface PatternPlan permits MatcherPlan, PatternPlan.Refused {
    /**
     * No exact way to search for the pattern is known.
     *
     * @param reason why, as a clause that can follow "the pattern is not supported: "
     */
    record Refused(String reason) implements PatternPlan {}
}
