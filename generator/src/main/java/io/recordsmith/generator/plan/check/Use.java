package io.recordsmith.generator.plan.check;

import java.util.Optional;

/**
 * A schema that another one applies. Schemas that only refer to another are left out between the two.
 *
 * @param target the check to call
 * @param path keyword path from the applying schema, such as {@code /properties/name} or {@code /$ref}
 * @param via what of the keyword path lies beyond that, through schemas that are left out
 * @param address the absolute URI of the target, when it does not follow from that of the applying schema: behind a
 *     reference, or in a resource of its own
 * @param verdict what is known of the target
 * @param masked whether messages must not show the value
 */
public record Use(CheckKey target, String path, String via, Optional<String> address, Verdict verdict, boolean masked) {
    Use tracking() {
        return new Use(new CheckKey(target.schema(), true), path, via, address, verdict, masked);
    }

    /** Returns whether every value passes, so that nothing has to be called. */
    public boolean accepts() {
        return verdict == Verdict.ACCEPTS;
    }

    /** Returns whether the subschema itself lets no value pass: the keyword forbids what it applies to. */
    public boolean denies() {
        return verdict == Verdict.REJECTS && address.isEmpty();
    }
}
