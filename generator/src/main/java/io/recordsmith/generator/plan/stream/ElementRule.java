package io.recordsmith.generator.plan.stream;

import io.recordsmith.generator.keyword.ArrayKeyword.Items;
import io.recordsmith.generator.keyword.ArrayKeyword.PrefixItems;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.UnevaluatedKeyword.UnevaluatedItems;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.ScopedGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One applicator's say on elements.
 *
 * @param from first index that it applies to
 * @param to first index that it does not apply to any more
 */
record ElementRule(int from, int to, SchemaKey schema) {
    boolean appliesTo(int index) {
        return from <= index && index < to;
    }

    /** Returns the rules of all schemas of a closure that has no conditional applicators and no {@code contains}. */
    static List<ElementRule> of(ScopedGraph graph, List<SchemaKey> closure) {
        List<ElementRule> rules = new ArrayList<>();
        for (SchemaKey key : closure) {
            Schema schema = graph.schema(key);
            List<Schema> prefix =
                    schema.find(PrefixItems.class).map(PrefixItems::schemas).orElse(List.of());
            for (int i = 0; i < prefix.size(); i++) {
                rules.add(new ElementRule(i, i + 1, graph.subschema(key, prefix.get(i))));
            }
            schema.find(Items.class)
                    .ifPresent(items -> rules.add(
                            new ElementRule(items.from(), Integer.MAX_VALUE, graph.subschema(key, items.schema()))));
            schema.find(UnevaluatedItems.class)
                    .flatMap(u -> unevaluated(graph, key, u))
                    .ifPresent(rules::add);
        }
        return rules;
    }

    private static Optional<ElementRule> unevaluated(ScopedGraph graph, SchemaKey key, UnevaluatedItems keyword) {
        int evaluated = 0;
        for (SchemaKey seen : Closure.of(graph, List.of(key))) {
            Schema schema = graph.schema(seen);
            if (schema.has(Items.class) || !seen.equals(key) && schema.has(UnevaluatedItems.class)) {
                return Optional.empty();
            }
            evaluated = Math.max(
                    evaluated,
                    schema.find(PrefixItems.class).map(p -> p.schemas().size()).orElse(0));
        }
        return Optional.of(new ElementRule(evaluated, Integer.MAX_VALUE, graph.subschema(key, keyword.schema())));
    }
}
