package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.UnevaluatedKeyword.UnevaluatedItems;
import io.recordsmith.generator.keyword.UnevaluatedKeyword.UnevaluatedProperties;
import io.recordsmith.generator.plan.check.Check.UnevaluatedElements;
import io.recordsmith.generator.plan.check.Check.UnevaluatedMembers;
import java.util.Optional;

/**
 * Decides how {@code unevaluated*} learn what has been evaluated: from the schema where that is certain, and only from
 * a record made at run time where branches may or may not hold.
 *
 * @param beside what the other keywords of the schema evaluate
 * @param properties whether properties have to be recorded at run time for this schema itself
 * @param items the same for items
 * @param asked whether somebody around asks what this schema evaluates
 */
record Collecting(Contribution beside, boolean properties, boolean items, boolean asked) {

    static Collecting of(Uses uses, CheckKey key, Schema schema) {
        boolean members = schema.has(UnevaluatedProperties.class);
        boolean elements = schema.has(UnevaluatedItems.class);
        Contribution beside = members || elements ? uses.beside(key.schema()) : Contribution.NONE;
        return new Collecting(
                beside,
                members && !beside.allProperties() && beside.perhapsProperties(),
                elements && !beside.allItems() && beside.perhapsItems(),
                key.tracking());
    }

    boolean atRunTime() {
        return properties || items;
    }

    /** Returns whether subschemas have to tell what they evaluate, for whatever reason. */
    boolean anywhere() {
        return atRunTime() || asked;
    }

    Optional<Check> members(Uses uses, CheckKey key, Schema schema) {
        if (beside.allProperties()) {
            return Optional.empty();
        }
        return schema.find(UnevaluatedProperties.class)
                .map(keyword -> uses.subschema(key, keyword.schema(), path(keyword)))
                .filter(use -> asked || !use.accepts())
                .map(use -> new UnevaluatedMembers(use, beside.names(), beside.patterns(), properties));
    }

    Optional<Check> elements(Uses uses, CheckKey key, Schema schema) {
        if (beside.allItems()) {
            return Optional.empty();
        }
        return schema.find(UnevaluatedItems.class)
                .map(keyword -> uses.subschema(key, keyword.schema(), path(keyword)))
                .filter(use -> asked || !use.accepts())
                .map(use -> new UnevaluatedElements(use, beside.items(), items));
    }

    private static String path(Keyword keyword) {
        return "/" + keyword.name();
    }
}
