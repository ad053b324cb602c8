package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.plan.SchemaKey;
import java.util.Optional;

/**
 * What is known of a schema before any instance is seen.
 *
 * @param verdict for any instance
 * @param text for instances that are strings
 * @param beside what it evaluates when it holds, its {@code unevaluated*} aside
 * @param contribution what it evaluates when it holds
 * @param alias the schema that it is nothing but another name for
 * @param masked whether its values must not be shown
 */
record Facts(
        Verdict verdict,
        Verdict text,
        Contribution beside,
        Contribution contribution,
        Optional<Alias> alias,
        boolean masked) {
    /**
     * Another schema that holds exactly when this one does.
     *
     * @param target that schema, itself no alias
     * @param via the keyword path to it
     * @param hops how many schemas were left out
     */
    record Alias(SchemaKey target, String via, int hops) {
        /** Longer chains keep a method here and there, so that keyword paths in code stay short. */
        private static final int LONGEST = 8;

        Optional<Alias> behind(String path) {
            return hops == LONGEST ? Optional.empty() : Optional.of(new Alias(target, path + via, hops + 1));
        }
    }
}
