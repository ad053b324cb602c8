package io.recordsmith.generator.plan;

import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.ReferenceKeyword;
import io.recordsmith.generator.keyword.ReferenceKeyword.DynamicRef;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.resource.SchemaLocation;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds for each schema the dynamic anchors that a dynamic reference in or below it may look for, by following the
 * edges of the schema graph backwards from the references.
 */
final class DynamicAnchors {
    private final SchemaGraph graph;
    private final Set<URI> resources;
    private final SortedMap<SchemaLocation, List<SchemaLocation>> holders = new TreeMap<>();
    private final SortedMap<SchemaLocation, SortedSet<String>> below = new TreeMap<>();
    private final Deque<SchemaLocation> changed = new ArrayDeque<>();

    private DynamicAnchors(SchemaGraph graph) {
        this.graph = graph;
        this.resources = graph.schemas().stream().map(Schema::resource).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the anchors by schema; a schema that reaches no dynamic reference is left out. */
    static Map<SchemaLocation, SortedSet<String>> below(SchemaGraph graph) {
        if (!graph.hasDynamicAnchors()) {
            return Map.of();
        }
        DynamicAnchors anchors = new DynamicAnchors(graph);
        graph.schemas().forEach(anchors::addEdges);
        anchors.spread();
        return anchors.below;
    }

    private void addEdges(Schema schema) {
        for (Keyword keyword : schema.keywords()) {
            keyword.subschemas().forEach(inner -> addEdge(schema, inner.location()));
            if (keyword instanceof ReferenceKeyword reference) {
                addEdge(schema, reference.target());
            }
            if (keyword instanceof DynamicRef dynamic) {
                dynamic.anchor().ifPresent(anchor -> addDynamicEdges(schema, anchor));
            }
        }
    }

    private void addDynamicEdges(Schema schema, String anchor) {
        for (URI resource : resources) {
            graph.dynamicAnchor(resource, anchor).ifPresent(target -> addEdge(schema, target));
        }
        add(schema.location(), new TreeSet<>(Set.of(anchor)));
    }

    private void addEdge(Schema holder, SchemaLocation target) {
        holders.computeIfAbsent(target, t -> new ArrayList<>()).add(holder.location());
    }

    private void spread() {
        while (!changed.isEmpty()) {
            SchemaLocation location = changed.remove();
            for (SchemaLocation holder : holders.getOrDefault(location, List.of())) {
                add(holder, below.get(location));
            }
        }
    }

    private void add(SchemaLocation location, SortedSet<String> anchors) {
        if (below.computeIfAbsent(location, l -> new TreeSet<>()).addAll(anchors)) {
            changed.add(location);
        }
    }
}
