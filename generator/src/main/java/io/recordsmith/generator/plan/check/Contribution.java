package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.keyword.ArrayKeyword.Contains;
import io.recordsmith.generator.keyword.ArrayKeyword.Items;
import io.recordsmith.generator.keyword.ArrayKeyword.PrefixItems;
import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.ObjectKeyword.AdditionalProperties;
import io.recordsmith.generator.keyword.ObjectKeyword.PatternProperties;
import io.recordsmith.generator.keyword.ObjectKeyword.Properties;
import io.recordsmith.generator.keyword.UnevaluatedKeyword.UnevaluatedItems;
import io.recordsmith.generator.keyword.UnevaluatedKeyword.UnevaluatedProperties;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a schema that holds has evaluated of an instance (core, section 11).
 *
 * @param names properties evaluated whenever they are there
 * @param patterns patterns whose properties are evaluated
 * @param allProperties whether every property is
 * @param perhapsProperties whether branches that may or may not hold evaluate further properties
 * @param items number of leading elements evaluated
 * @param allItems whether every element is
 * @param perhapsItems whether further elements may or may not be
 */
record Contribution(
        SortedSet<String> names,
        SortedSet<String> patterns,
        boolean allProperties,
        boolean perhapsProperties,
        int items,
        boolean allItems,
        boolean perhapsItems) {
    static final Contribution NONE = new Contribution(new TreeSet<>(), new TreeSet<>(), false, false, 0, false, false);

    Contribution {
        names = Collections.unmodifiableSortedSet(names);
        patterns = Collections.unmodifiableSortedSet(patterns);
    }

    /** What a keyword other than an in-place applicator evaluates. */
    static Contribution of(Keyword keyword) {
        if (keyword instanceof Properties properties) {
            return ofNames(new TreeSet<>(properties.schemas().keySet()));
        }
        if (keyword instanceof PatternProperties patterns) {
            return ofPatterns(new TreeSet<>(patterns.schemas().keySet()));
        }
        if (keyword instanceof AdditionalProperties || keyword instanceof UnevaluatedProperties) {
            return ofAllProperties();
        }
        if (keyword instanceof PrefixItems prefix) {
            return ofItems(prefix.schemas().size());
        }
        if (keyword instanceof Items || keyword instanceof UnevaluatedItems) {
            return ofAllItems();
        }
        return keyword instanceof Contains contains && contains.evaluates() ? ofSomeItems() : NONE;
    }

    private static Contribution ofNames(SortedSet<String> names) {
        return new Contribution(names, NONE.patterns, false, false, 0, false, false);
    }

    private static Contribution ofPatterns(SortedSet<String> patterns) {
        return new Contribution(NONE.names, patterns, false, false, 0, false, false);
    }

    private static Contribution ofAllProperties() {
        return new Contribution(NONE.names, NONE.patterns, true, false, 0, false, false);
    }

    private static Contribution ofItems(int count) {
        return new Contribution(NONE.names, NONE.patterns, false, false, count, false, false);
    }

    private static Contribution ofAllItems() {
        return new Contribution(NONE.names, NONE.patterns, false, false, 0, true, false);
    }

    private static Contribution ofSomeItems() {
        return new Contribution(NONE.names, NONE.patterns, false, false, 0, false, true);
    }

    /** What is evaluated when both schemas hold. */
    Contribution and(Contribution other) {
        if (other.isNothing()) {
            return this;
        }
        if (isNothing()) {
            return other;
        }
        return new Contribution(
                union(names, other.names),
                union(patterns, other.patterns),
                allProperties || other.allProperties,
                perhapsProperties || other.perhapsProperties,
                Math.max(items, other.items),
                allItems || other.allItems,
                perhapsItems || other.perhapsItems);
    }

    /** The same for a schema that need not hold. */
    Contribution perhaps() {
        return new Contribution(NONE.names, NONE.patterns, false, touchesProperties(), 0, false, touchesItems());
    }

    boolean touchesProperties() {
        return allProperties || perhapsProperties || !names.isEmpty() || !patterns.isEmpty();
    }

    boolean touchesItems() {
        return allItems || perhapsItems || items > 0;
    }

    boolean isNothing() {
        return !touchesProperties() && !touchesItems();
    }

    private static SortedSet<String> union(SortedSet<String> first, SortedSet<String> second) {
        SortedSet<String> union = new TreeSet<>(first);
        union.addAll(second);
        return union;
    }
}
