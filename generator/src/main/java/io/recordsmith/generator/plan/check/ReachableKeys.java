package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.ReferenceKeyword;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.StringKeyword.ContentSchema;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.ScopedGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds every schema that evaluations can come to, each in every dynamic scope that changes its meaning. */
final class ReachableKeys {
    /** Dynamic scopes multiply schemas; more of them than this is a schema that nobody wrote by hand. */
    static final int SCOPED_LIMIT = 4096;

    private final ScopedGraph graph;
    private final Diagnostics diagnostics;
    private final SortedSet<SchemaKey> found = new TreeSet<>();
    private final Deque<SchemaKey> open = new ArrayDeque<>();
    private int scoped;

    private ReachableKeys(ScopedGraph graph, Diagnostics diagnostics) {
        this.graph = graph;
        this.diagnostics = diagnostics;
    }

    static SortedSet<SchemaKey> from(Collection<SchemaKey> roots, ScopedGraph graph, Diagnostics diagnostics) {
        ReachableKeys reachable = new ReachableKeys(graph, diagnostics);
        roots.forEach(reachable::add);
        while (!reachable.open.isEmpty()) {
            SchemaKey key = reachable.open.remove();
            successors(graph, key).forEach(reachable::add);
        }
        return reachable.found;
    }

    static List<SchemaKey> successors(ScopedGraph graph, SchemaKey key) {
        List<SchemaKey> successors = new ArrayList<>();
        Schema schema = graph.schema(key);
        for (Keyword keyword : schema.keywords()) {
            if (keyword instanceof ReferenceKeyword reference) {
                successors.add(graph.target(key, reference));
            } else if (!(keyword instanceof ContentSchema)) {
                keyword.subschemas().forEach(inner -> successors.add(graph.subschema(key, inner)));
            }
        }
        return successors;
    }

    private void add(SchemaKey key) {
        if (found.contains(key)) {
            return;
        }
        if (!key.scope().isEmpty() && ++scoped > SCOPED_LIMIT) {
            if (scoped == SCOPED_LIMIT + 1) {
                refuse(graph.schema(key));
            }
            return;
        }
        found.add(key);
        open.add(key);
    }

    private void refuse(Schema schema) {
        String message = "dynamic references multiply schemas: more than " + SCOPED_LIMIT + " have to be told apart";
        diagnostics.report(Diagnostic.error(Code.OUTPUT_LIMIT, schema.place(), message)
                .withHint("use $ref where the target never changes"));
    }
}
