package io.recordsmith.generator.plan.stream;

import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.ObjectKeyword.AdditionalProperties;
import io.recordsmith.generator.keyword.ObjectKeyword.PatternProperties;
import io.recordsmith.generator.keyword.ObjectKeyword.Properties;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.UnevaluatedKeyword.UnevaluatedProperties;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.ScopedGraph;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One applicator's say on members: which names it applies to, and its schema.
 *
 * @param names names that are listed
 * @param patterns patterns that are listed
 * @param listed whether the schema applies to the names listed, or to all others
 * @param schema what the member's value must satisfy
 */
record MemberRule(Set<String> names, Set<String> patterns, boolean listed, SchemaKey schema) {
    boolean appliesTo(String name, Predicate<String> patternMatches) {
        boolean matches = names.contains(name) || patterns.stream().anyMatch(patternMatches);
        return matches == listed;
    }

    /** Returns the rules of all schemas of a closure that has no conditional applicators. */
    static List<MemberRule> of(ScopedGraph graph, List<SchemaKey> closure) {
        List<MemberRule> rules = new ArrayList<>();
        for (SchemaKey key : closure) {
            Schema schema = graph.schema(key);
            schema.find(Properties.class)
                    .ifPresent(p -> p.schemas()
                            .forEach((name, s) ->
                                    rules.add(new MemberRule(Set.of(name), Set.of(), true, graph.subschema(key, s)))));
            schema.find(PatternProperties.class)
                    .ifPresent(p -> p.schemas()
                            .forEach((pattern, s) -> rules.add(
                                    new MemberRule(Set.of(), Set.of(pattern), true, graph.subschema(key, s)))));
            schema.find(AdditionalProperties.class)
                    .ifPresent(a -> rules.add(
                            new MemberRule(names(schema), patterns(schema), false, graph.subschema(key, a.schema()))));
            schema.find(UnevaluatedProperties.class)
                    .ifPresent(u -> unevaluated(graph, key, u).ifPresent(rules::add));
        }
        return rules;
    }

    private static Optional<MemberRule> unevaluated(ScopedGraph graph, SchemaKey key, UnevaluatedProperties keyword) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> patterns = new LinkedHashSet<>();
        for (SchemaKey seen : Closure.of(graph, List.of(key))) {
            Schema schema = graph.schema(seen);
            boolean evaluatesAll = schema.has(AdditionalProperties.class)
                    || !seen.equals(key) && schema.has(UnevaluatedProperties.class);
            if (evaluatesAll) {
                return Optional.empty();
            }
            names.addAll(names(schema));
            patterns.addAll(patterns(schema));
        }
        return Optional.of(new MemberRule(names, patterns, false, graph.subschema(key, keyword.schema())));
    }

    static Set<String> names(Schema schema) {
        return schema.find(Properties.class).map(p -> p.schemas().keySet()).orElse(Set.of());
    }

    static Set<String> patterns(Schema schema) {
        return schema.find(PatternProperties.class)
                .map(p -> p.schemas().keySet())
                .orElse(Set.of());
    }

    /** Returns whether the keyword makes rules. */
    static boolean isMadeFrom(Keyword keyword) {
        return keyword instanceof Properties
                || keyword instanceof PatternProperties
                || keyword instanceof AdditionalProperties
                || keyword instanceof UnevaluatedProperties;
    }
}
