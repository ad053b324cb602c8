package io.recordsmith.generator.resource;

import io.recordsmith.generator.dialect.Dialect;
import io.recordsmith.generator.source.JsonPointer;
import io.recordsmith.generator.source.SourceDocument;
import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A schema resource (core, section 4.3.5): a schema with an identifier, or a document's root, and what it names. */
public final class SchemaResource {
    private final URI uri;
    private final SourceDocument document;
    private final JsonPointer root;
    private final Dialect dialect;
    private final Map<String, JsonPointer> anchors = new TreeMap<>();
    private final Map<String, JsonPointer> dynamicAnchors = new TreeMap<>();

    SchemaResource(URI uri, SourceDocument document, JsonPointer root, Dialect dialect) {
        this.uri = uri;
        this.document = document;
        this.root = root;
        this.dialect = dialect;
    }

    /** Returns its canonical URI, without fragment: the base URI of all that it contains. */
    public URI uri() {
        return uri;
    }

    public SourceDocument document() {
        return document;
    }

    /** Returns where in the document its root schema is. */
    public JsonPointer root() {
        return root;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** Returns its anchors, dynamic ones included, with the pointers in the document that they name. */
    public Map<String, JsonPointer> anchors() {
        return Collections.unmodifiableMap(anchors);
    }

    /** Returns its dynamic anchors; {@code $recursiveAnchor: true} has the empty name. */
    public Map<String, JsonPointer> dynamicAnchors() {
        return Collections.unmodifiableMap(dynamicAnchors);
    }

    /** Returns the canonical URI of a place in this resource: its own with a JSON Pointer as fragment. */
    public String absoluteUri(JsonPointer pointer) {
        String inside = pointer.text().substring(root.text().length());
        return uri + "#" + PercentCoding.fragment(inside);
    }

    SchemaLocation location(JsonPointer pointer) {
        return new SchemaLocation(document.uri(), pointer);
    }

    Map<String, JsonPointer> mutableAnchors() {
        return anchors;
    }

    Map<String, JsonPointer> mutableDynamicAnchors() {
        return dynamicAnchors;
    }
}
