package io.recordsmith.generator.plan.stream;

import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.LogicKeyword.AllOf;
import io.recordsmith.generator.keyword.ReferenceKeyword;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.ScopedGraph;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The schemas that hold at an instance location whenever the first ones hold there: those themselves, the targets of
 * their references, the branches of their {@code allOf}, and so on. Each stands here once, however often it is
 * referred to, and so is checked once.
 */
final class Closure {
    private final ScopedGraph graph;
    private final Set<SchemaKey> keys = new LinkedHashSet<>();

    private Closure(ScopedGraph graph) {
        this.graph = graph;
    }

    static List<SchemaKey> of(ScopedGraph graph, Collection<SchemaKey> roots) {
        Closure closure = new Closure(graph);
        roots.forEach(closure::add);
        return List.copyOf(closure.keys);
    }

    private void add(SchemaKey key) {
        if (!keys.add(key)) {
            return;
        }
        Schema schema = graph.schema(key);
        for (Keyword keyword : schema.keywords()) {
            if (keyword instanceof ReferenceKeyword reference) {
                add(graph.target(key, reference));
            } else if (keyword instanceof AllOf all) {
                all.branches().forEach(branch -> add(graph.subschema(key, branch)));
            }
        }
    }
}
