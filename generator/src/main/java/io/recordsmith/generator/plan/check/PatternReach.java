package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.keyword.ObjectKeyword.PatternProperties;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.StringKeyword.Pattern;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.ScopedGraph;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Tells from which schemas an evaluation can come to a pattern whose search may be given up. */
public final class PatternReach {
    private final ScopedGraph graph;
    private final Predicate<String> mayGiveUp;
    private final Map<SchemaKey, Boolean> own = new HashMap<>();

    public PatternReach(ScopedGraph graph, Predicate<String> mayGiveUp) {
        this.graph = graph;
        this.mayGiveUp = mayGiveUp;
    }

    /** Returns whether checking an instance against the schema may have to give up. */
    public boolean from(SchemaKey root) {
        Set<SchemaKey> seen = new HashSet<>(List.of(root));
        Deque<SchemaKey> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            SchemaKey key = open.remove();
            if (own.computeIfAbsent(key, this::hasPattern)) {
                return true;
            }
            ReachableKeys.successors(graph, key).stream().filter(seen::add).forEach(open::add);
        }
        return false;
    }

    private boolean hasPattern(SchemaKey key) {
        Schema schema = graph.schema(key);
        return schema.find(Pattern.class).map(Pattern::source).filter(mayGiveUp).isPresent()
                || schema.find(PatternProperties.class)
                        .filter(p -> p.schemas().keySet().stream().anyMatch(mayGiveUp))
                        .isPresent();
    }
}
