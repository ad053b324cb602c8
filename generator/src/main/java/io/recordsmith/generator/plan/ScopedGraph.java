package io.recordsmith.generator.plan;

import io.recordsmith.generator.keyword.EntrySchema;
import io.recordsmith.generator.keyword.ReferenceKeyword;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.SchemaGraph;

/**
 * The schema graph with dynamic scopes unfolded: dynamic references are resolved here, at generation time, so that
 * generated code knows no dynamic scope.
 */
public final class ScopedGraph {
    private final SchemaGraph graph;

    public ScopedGraph(SchemaGraph graph) {
        this.graph = graph;
    }

    /** Returns the key of an entry schema, whose dynamic scope holds its own resource only. */
    public SchemaKey entry(EntrySchema entry) {
        return new SchemaKey(entry.location(), DynamicScope.EMPTY);
    }

    public Schema schema(SchemaKey key) {
        return graph.schema(key.location());
    }

    /** Returns the key of a subschema that stands directly in a keyword of the schema. */
    public SchemaKey subschema(SchemaKey outer, Schema inner) {
        return new SchemaKey(inner.location(), outer.scope());
    }

    /** Returns what a reference leads to in the dynamic scope of the schema that holds it. */
    public SchemaKey target(SchemaKey holder, ReferenceKeyword reference) {
        return new SchemaKey(reference.target(), holder.scope());
    }
}
