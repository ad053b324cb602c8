package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.StringKeyword.Length;
import io.recordsmith.generator.keyword.StringKeyword.Pattern;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.check.Check.Edge;
import io.recordsmith.generator.source.JsonValue.JsonString;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides which schemas check text also as a parser has it, in a part of an array: where a verdict is all that is
 * wanted, a string would be made for nothing. What looks at more than chars and lengths is left to strings.
 */
public final class CharChecks {
    /** Sets of more strings are not searched by their chars. */
    public static final int MOST_VALUES = 24;

    private final CheckPlans plans;
    private final Predicate<String> patterns;
    private final Map<SchemaKey, Boolean> able = new HashMap<>();
    private final Set<SchemaKey> needed = new HashSet<>();

    /**
     * Begins without any need.
     *
     * @param patterns whether the search for a pattern can look at chars
     */
    public CharChecks(CheckPlans plans, Predicate<String> patterns) {
        this.plans = plans;
        this.patterns = patterns;
    }

    /** Returns whether the text check of a schema can be made for chars; if so it will be, with all that it calls. */
    public boolean need(SchemaKey key) {
        if (!isAble(key)) {
            return false;
        }
        Deque<SchemaKey> open = new ArrayDeque<>();
        open.add(key);
        while (!open.isEmpty()) {
            SchemaKey next = plans.check(open.remove()).schema();
            // Nobody calls what is known to refuse or to accept every string.
            if (plans.textVerdict(next) == Verdict.DEPENDS && needed.add(next)) {
                plans.plan(next).checks().stream()
                        .filter(CharChecks::asksOfText)
                        .flatMap(check -> check.edges().stream())
                        .map(Edge::use)
                        .forEach(use -> open.add(use.target().schema()));
            }
        }
        return true;
    }

    /** Returns whether the text check of a schema is made for chars, too. */
    public boolean isNeeded(SchemaKey key) {
        return needed.contains(plans.check(key).schema());
    }

    private boolean isAble(SchemaKey key) {
        if (plans.textVerdict(key) != Verdict.DEPENDS) {
            return true;
        }
        Boolean known = able.get(key);
        if (known == null) {
            known = plans.hasTextMethod(key)
                    && plans.plan(key).checks().stream()
                            .filter(CharChecks::asksOfText)
                            .allMatch(this::isAble);
            able.put(key, known);
        }
        return known;
    }

    private static boolean asksOfText(Check check) {
        return check.kind() == Kind.STRING || check.kind() == Kind.ANY;
    }

    private boolean isAble(Check check) {
        if (check instanceof Check.Assertion assertion) {
            return isAble(assertion.keyword());
        }
        if (check instanceof Check.Values values) {
            return values.values().stream().filter(JsonString.class::isInstance).count() <= MOST_VALUES;
        }
        return (check instanceof Check.All || check instanceof Check.Any)
                && check.edges().stream()
                        .allMatch(edge -> isAble(edge.use().target().schema()));
    }

    private boolean isAble(Keyword keyword) {
        return keyword instanceof Length || keyword instanceof Pattern pattern && patterns.test(pattern.source());
    }
}
