package io.recordsmith.generator.plan;

import io.recordsmith.generator.keyword.EntrySchema;
import io.recordsmith.generator.keyword.ReferenceKeyword;
import io.recordsmith.generator.keyword.ReferenceKeyword.DynamicRef;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.resource.SchemaLocation;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The schema graph with dynamic scopes unfolded: dynamic references (core, section 8.2.3.2) are resolved here, at
 * generation time, so that generated code knows no dynamic scope.
 */
public final class ScopedGraph {
    private final SchemaGraph graph;
    private final Map<SchemaLocation, SortedSet<String>> anchorsBelow;

    public ScopedGraph(SchemaGraph graph) {
        this.graph = graph;
        this.anchorsBelow = DynamicAnchors.below(graph);
    }

    /** Returns the key of an entry schema, whose dynamic scope holds its own resource only. */
    public SchemaKey entry(EntrySchema entry) {
        return root(entry.location());
    }

    /** Returns the key of a schema with which an evaluation starts. */
    public SchemaKey root(SchemaLocation location) {
        return enter(location, DynamicScope.EMPTY);
    }

    public Schema schema(SchemaKey key) {
        return graph.schema(key.location());
    }

    /** Returns the key of a subschema that stands directly in a keyword of the schema. */
    public SchemaKey subschema(SchemaKey outer, Schema inner) {
        return enter(inner.location(), outer.scope());
    }

    /** Returns what a reference leads to in the dynamic scope of the schema that holds it. */
    public SchemaKey target(SchemaKey holder, ReferenceKeyword reference) {
        return enter(targetLocation(holder, reference), holder.scope());
    }

    private SchemaLocation targetLocation(SchemaKey holder, ReferenceKeyword reference) {
        if (!(reference instanceof DynamicRef dynamic) || dynamic.anchor().isEmpty()) {
            return reference.target();
        }
        String anchor = dynamic.anchor().get();
        return Optional.ofNullable(holder.scope().outermost().get(anchor))
                .flatMap(resource -> graph.dynamicAnchor(resource, anchor))
                .orElse(dynamic.target());
    }

    /** The outermost resource stays in the scope; one that was not entered before joins it at the inner end. */
    private SchemaKey enter(SchemaLocation location, DynamicScope outer) {
        SortedSet<String> anchors = anchorsBelow.get(location);
        if (anchors == null) {
            return new SchemaKey(location, DynamicScope.EMPTY);
        }
        URI resource = graph.schema(location).resource();
        SortedMap<String, URI> outermost = new TreeMap<>();
        for (String anchor : anchors) {
            URI entered = outer.outermost().get(anchor);
            if (entered != null) {
                outermost.put(anchor, entered);
            } else if (graph.dynamicAnchor(resource, anchor).isPresent()) {
                outermost.put(anchor, resource);
            }
        }
        return new SchemaKey(location, new DynamicScope(outermost));
    }
}
