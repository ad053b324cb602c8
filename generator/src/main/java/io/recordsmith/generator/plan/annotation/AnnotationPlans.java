package io.recordsmith.generator.plan.annotation;

import io.recordsmith.generator.keyword.ArrayKeyword;
import io.recordsmith.generator.keyword.EntrySchema;
import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.LogicKeyword.Not;
import io.recordsmith.generator.keyword.ObjectKeyword;
import io.recordsmith.generator.keyword.ReferenceKeyword;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.StringKeyword.ContentSchema;
import io.recordsmith.generator.keyword.UnevaluatedKeyword;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.ScopedGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which schemas say anything about instances that they hold for, themselves or by what they apply to them. */
public final class AnnotationPlans {
    private final SortedSet<SchemaKey> speaking = new TreeSet<>();

    private AnnotationPlans() {}

    /** Finds the schemas that speak among all that the entries reach. */
    public static AnnotationPlans of(Collection<EntrySchema> entries, ScopedGraph graph) {
        Set<SchemaKey> seen = new HashSet<>();
        Map<SchemaKey, List<SchemaKey>> users = new HashMap<>();
        Deque<SchemaKey> open = new ArrayDeque<>();
        Deque<SchemaKey> speakers = new ArrayDeque<>();
        entries.forEach(entry -> open.add(graph.entry(entry)));
        while (!open.isEmpty()) {
            SchemaKey key = open.remove();
            if (seen.add(key)) {
                Schema schema = graph.schema(key);
                if (!OwnAnnotation.of(schema).isEmpty()
                        || schema.keywords().stream().anyMatch(AnnotationPlans::tells)) {
                    speakers.add(key);
                }
                for (SchemaKey applied : applied(graph, key)) {
                    users.computeIfAbsent(applied, first -> new ArrayList<>()).add(key);
                    open.add(applied);
                }
            }
        }
        AnnotationPlans plans = new AnnotationPlans();
        while (!speakers.isEmpty()) {
            SchemaKey key = speakers.remove();
            if (plans.speaking.add(key)) {
                speakers.addAll(users.getOrDefault(key, List.of()));
            }
        }
        return plans;
    }

    /** Returns whether the keyword annotates what it has evaluated (core, sections 10.3 and 11). */
    private static boolean tells(Keyword keyword) {
        return keyword instanceof ObjectKeyword.Properties
                || keyword instanceof ObjectKeyword.PatternProperties
                || keyword instanceof ObjectKeyword.AdditionalProperties
                || keyword instanceof ArrayKeyword.PrefixItems
                || keyword instanceof ArrayKeyword.Items
                || keyword instanceof ArrayKeyword.Contains contains && contains.evaluates()
                || keyword instanceof UnevaluatedKeyword;
    }

    /** Names have no place in an instance, and what {@code not} applies has failed wherever it counts. */
    private static List<SchemaKey> applied(ScopedGraph graph, SchemaKey key) {
        List<SchemaKey> applied = new ArrayList<>();
        for (Keyword keyword : graph.schema(key).keywords()) {
            if (keyword instanceof ReferenceKeyword reference) {
                applied.add(graph.target(key, reference));
            } else if (!(keyword instanceof Not
                    || keyword instanceof ObjectKeyword.PropertyNames
                    || keyword instanceof ContentSchema)) {
                keyword.subschemas().forEach(inner -> applied.add(graph.subschema(key, inner)));
            }
        }
        return applied;
    }

    /** Returns the schemas that say anything, in order. */
    public SortedSet<SchemaKey> speaking() {
        return Collections.unmodifiableSortedSet(speaking);
    }

    /** Returns whether a schema says anything. */
    public boolean speaks(SchemaKey key) {
        return speaking.contains(key);
    }
}
