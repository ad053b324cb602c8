package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.diagnostic.Place;
import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.LogicKeyword;
import io.recordsmith.generator.keyword.ObjectKeyword.DependentSchemas;
import io.recordsmith.generator.keyword.ReferenceKeyword;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.ScopedGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Orders schemas so that each comes after those that it applies to the same instance location. There is no such order
 * when a chain of references returns to itself without consuming anything of the instance: evaluation would not end.
 */
final class InPlaceOrder {
    private final ScopedGraph graph;
    private final Diagnostics diagnostics;
    private final Map<SchemaKey, Boolean> finished = new HashMap<>();
    private final List<SchemaKey> order = new ArrayList<>();
    private final Deque<Frame> path = new ArrayDeque<>();

    private record Frame(SchemaKey key, Iterator<SchemaKey> remaining) {}

    private InPlaceOrder(ScopedGraph graph, Diagnostics diagnostics) {
        this.graph = graph;
        this.diagnostics = diagnostics;
    }

    /** Returns the schemas in order; reports each cycle. */
    static List<SchemaKey> of(Collection<SchemaKey> keys, ScopedGraph graph, Diagnostics diagnostics) {
        InPlaceOrder order = new InPlaceOrder(graph, diagnostics);
        keys.forEach(order::visit);
        return List.copyOf(order.order);
    }

    /** Depth first with a stack of its own: chains of references are as long as their author likes. */
    private void visit(SchemaKey root) {
        enter(root);
        while (!path.isEmpty()) {
            Frame frame = path.peek();
            if (frame.remaining.hasNext()) {
                enter(frame.remaining.next());
            } else {
                path.pop();
                finished.put(frame.key, true);
                order.add(frame.key);
            }
        }
    }

    private void enter(SchemaKey key) {
        Boolean state = finished.putIfAbsent(key, false);
        if (state == null) {
            path.push(new Frame(key, successors(graph, key).iterator()));
        } else if (!state) {
            refuse(key);
        }
    }

    static List<SchemaKey> successors(ScopedGraph graph, SchemaKey key) {
        List<SchemaKey> successors = new ArrayList<>();
        for (Keyword keyword : graph.schema(key).keywords()) {
            if (keyword instanceof ReferenceKeyword reference) {
                successors.add(graph.target(key, reference));
            } else if (keyword instanceof LogicKeyword || keyword instanceof DependentSchemas) {
                keyword.subschemas().forEach(inner -> successors.add(graph.subschema(key, inner)));
            }
        }
        return successors;
    }

    private void refuse(SchemaKey key) {
        List<Place> trail = path.stream()
                .takeWhile(frame -> !frame.key.equals(key))
                .map(frame -> graph.schema(frame.key).place())
                .toList();
        String message = "evaluation returns to this schema without consuming any of the instance and never ends";
        diagnostics.report(
                Diagnostic.error(Code.REFERENCE_CYCLE, graph.schema(key).place(), message)
                        .withTrail(trail));
    }
}
