package io.recordsmith.generator.keyword;

import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.source.SourceDocument;
import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Every schema that the entries reach, by location. Nested subschemas have entries of their own. */
public final class SchemaGraph {
    private final List<EntrySchema> entries;
    private final Map<SchemaLocation, Schema> schemas;
    private final List<Schema> sorted;
    private final Map<URI, SourceDocument> documents;
    private final Map<URI, Map<String, SchemaLocation>> dynamicAnchors;

    /**
     * Creates a graph.
     *
     * @param dynamicAnchors for each resource, the schemas that its dynamic anchors name; {@code $recursiveAnchor: true}
     *     under the empty name
     */
    public SchemaGraph(
            Collection<EntrySchema> entries,
            Map<SchemaLocation, Schema> schemas,
            Map<URI, SourceDocument> documents,
            Map<URI, Map<String, SchemaLocation>> dynamicAnchors) {
        this.entries = List.copyOf(new TreeSet<>(entries));
        this.schemas = Map.copyOf(schemas);
        this.sorted = schemas.values().stream()
                .sorted(Comparator.comparing(Schema::location))
                .toList();
        this.documents = Map.copyOf(documents);
        this.dynamicAnchors = Map.copyOf(dynamicAnchors);
    }

    /** Returns the entry schemas, ordered by their key. */
    public List<EntrySchema> entries() {
        return entries;
    }

    /**
     * Returns the schema at a location.
     *
     * @throws IllegalArgumentException when nothing reaches that location: a bug, never a user's mistake
     */
    public Schema schema(SchemaLocation location) {
        Schema schema = schemas.get(location);
        if (schema == null) {
            throw new IllegalArgumentException("no schema was read at " + location);
        }
        return schema;
    }

    /** Returns the schema at a location, empty when nothing reaches it, as a document that is no schema itself. */
    public Optional<Schema> find(SchemaLocation location) {
        return Optional.ofNullable(schemas.get(location));
    }

    /** Returns all schemas, ordered by location. */
    public List<Schema> schemas() {
        return sorted;
    }

    /** Returns the document that a location lies in. */
    public SourceDocument document(SchemaLocation location) {
        return documents.get(location.document());
    }

    /** Returns the schema that a resource's dynamic anchor names. */
    public Optional<SchemaLocation> dynamicAnchor(URI resource, String anchor) {
        return Optional.ofNullable(
                dynamicAnchors.getOrDefault(resource, Map.of()).get(anchor));
    }

    /** Returns whether any resource declares a dynamic anchor. */
    public boolean hasDynamicAnchors() {
        return !dynamicAnchors.isEmpty();
    }
}
