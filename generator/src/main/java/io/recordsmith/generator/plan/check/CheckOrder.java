package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.keyword.ArrayKeyword.UniqueItems;
import io.recordsmith.generator.keyword.NumericKeyword.MultipleOf;
import io.recordsmith.generator.keyword.StringKeyword.ContentEncoding;
import io.recordsmith.generator.keyword.StringKeyword.ContentMediaType;
import io.recordsmith.generator.keyword.StringKeyword.Format;
import io.recordsmith.generator.keyword.StringKeyword.Pattern;
import io.recordsmith.generator.plan.check.Check.All;
import io.recordsmith.generator.plan.check.Check.Assertion;
import io.recordsmith.generator.plan.check.Check.Elements;
import io.recordsmith.generator.plan.check.Check.Members;
import io.recordsmith.generator.plan.check.Check.Names;
import io.recordsmith.generator.plan.check.Check.Never;
import io.recordsmith.generator.plan.check.Check.UnevaluatedElements;
import io.recordsmith.generator.plan.check.Check.UnevaluatedMembers;
import io.recordsmith.generator.plan.check.Check.Values;

/** The classes of checks in the order in which they run: those that cost little and decide much come first. */
enum CheckOrder {
    DECIDING,
    CHEAP,
    SCANNING,
    DESCENDING,
    COMPARING,
    REFERRING,
    BRANCHING,
    /** These read what all others have evaluated. */
    REMAINING;

    static CheckOrder of(Check check) {
        if (check instanceof Never || check instanceof Values) {
            return DECIDING;
        }
        if (check instanceof Assertion assertion) {
            return of(assertion);
        }
        if (check instanceof Names) {
            return SCANNING;
        }
        if (check instanceof Members || check instanceof Elements) {
            return DESCENDING;
        }
        if (check instanceof Check.Contains) {
            return COMPARING;
        }
        if (check instanceof All) {
            return REFERRING;
        }
        boolean last = check instanceof UnevaluatedMembers || check instanceof UnevaluatedElements;
        return last ? REMAINING : BRANCHING;
    }

    private static CheckOrder of(Assertion assertion) {
        if (assertion.keyword() instanceof UniqueItems) {
            return COMPARING;
        }
        boolean scans = assertion.keyword() instanceof Pattern
                || assertion.keyword() instanceof Format
                || assertion.keyword() instanceof ContentEncoding
                || assertion.keyword() instanceof ContentMediaType
                || assertion.keyword() instanceof MultipleOf;
        return scans ? SCANNING : CHEAP;
    }
}
