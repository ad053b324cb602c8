package io.recordsmith.generator.plan.check;

import java.util.Collection;

/** What is known about a verdict before any instance is seen. */
public enum Verdict {
    /** Every value is valid. */
    ACCEPTS,
    /** No value is valid. */
    REJECTS,
    /** It depends on the value. */
    DEPENDS;

    Verdict and(Verdict other) {
        if (this == REJECTS || other == REJECTS) {
            return REJECTS;
        }
        return this == ACCEPTS ? other : this;
    }

    Verdict or(Verdict other) {
        return negated().and(other.negated()).negated();
    }

    Verdict negated() {
        return switch (this) {
            case ACCEPTS -> REJECTS;
            case REJECTS -> ACCEPTS;
            case DEPENDS -> DEPENDS;
        };
    }

    /** The verdict of {@code oneOf} over branches with these verdicts. */
    static Verdict exactlyOne(Collection<Verdict> branches) {
        long accepting = branches.stream().filter(v -> v == ACCEPTS).count();
        if (accepting > 1) {
            return REJECTS;
        }
        boolean open = branches.contains(DEPENDS);
        if (open) {
            return DEPENDS;
        }
        return accepting == 1 ? ACCEPTS : REJECTS;
    }
}
