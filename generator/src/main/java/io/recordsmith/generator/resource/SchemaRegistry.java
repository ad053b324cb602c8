package io.recordsmith.generator.resource;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.diagnostic.Place;
import io.recordsmith.generator.dialect.DialectResolver;
import io.recordsmith.generator.dialect.DocumentForm;
import io.recordsmith.generator.source.JsonPointer;
import io.recordsmith.generator.source.JsonValue;
import io.recordsmith.generator.source.JsonValue.JsonObject;
import io.recordsmith.generator.source.SourceDocument;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Knows the schema resources of all documents read so far: by canonical URI, and by place. */
public final class SchemaRegistry {
    private final DialectResolver dialects;
    private final Diagnostics diagnostics;
    private final Map<URI, IndexedDocument> documents = new HashMap<>();

    /** The same in their order, which takes long to find one by. */
    private final Map<URI, IndexedDocument> ordered = new TreeMap<>();

    private final Map<URI, SchemaResource> identified = new HashMap<>();

    public SchemaRegistry(DialectResolver dialects, Diagnostics diagnostics) {
        this.dialects = dialects;
        this.diagnostics = diagnostics;
    }

    /**
     * A document with what was found in it.
     *
     * @param resources by the place of their root
     * @param schemas the places where the dialect says that a schema stands, with those directly below them that are
     *     objects and no mere definitions
     */
    private record IndexedDocument(
            SourceDocument document,
            DocumentForm form,
            Map<JsonPointer, SchemaResource> resources,
            Map<JsonPointer, List<JsonPointer>> schemas) {}

    /** Indexes a document once; returns what it is, or empty when its dialect is not known. */
    public Optional<DocumentForm> add(SourceDocument document) {
        IndexedDocument known = documents.get(document.uri());
        if (known != null) {
            return Optional.of(known.form());
        }
        Optional<DocumentForm> form = dialects.form(document);
        form.ifPresent(f -> index(document, f));
        return form;
    }

    /** Returns every document that was added, by its URI. */
    public Map<URI, SourceDocument> documents() {
        Map<URI, SourceDocument> all = new TreeMap<>();
        documents.forEach((uri, indexed) -> all.put(uri, indexed.document()));
        return Collections.unmodifiableMap(all);
    }

    /** Returns all resources, document by document. */
    public Collection<SchemaResource> resources() {
        return ordered.values().stream()
                .flatMap(d -> d.resources().values().stream())
                .toList();
    }

    /** Returns all places of a document where its dialect says that a schema stands, ordered. */
    public List<SchemaLocation> schemas(SourceDocument document) {
        IndexedDocument indexed = documents.get(document.uri());
        return indexed == null
                ? List.of()
                : indexed.schemas().keySet().stream()
                        .map(pointer -> new SchemaLocation(document.uri(), pointer))
                        .sorted()
                        .toList();
    }

    /**
     * Returns the resource that a place belongs to. A place where no schema was expected, inside an unknown keyword,
     * becomes one by being asked for: its own identifiers then count inside it, and nowhere else.
     */
    public SchemaResource resourceAt(SchemaLocation location) {
        IndexedDocument indexed = documents.get(location.document());
        if (!indexed.schemas().containsKey(location.pointer())) {
            SchemaResource enclosing = enclosing(indexed, location.pointer());
            ResourceIndexer indexer = indexer(indexed, location.pointer());
            value(location).ifPresent(v -> indexer.index(v, location.pointer(), enclosing));
        }
        return enclosing(indexed, location.pointer());
    }

    /** Returns a schema object and all that are nested in it, definitions aside, each after the ones it contains. */
    public List<SchemaLocation> innermostFirst(SchemaLocation location) {
        Map<JsonPointer, List<JsonPointer>> schemas =
                documents.get(location.document()).schemas();
        List<SchemaLocation> found = new ArrayList<>(List.of(location));
        for (int i = 0; i < found.size(); i++) {
            for (JsonPointer nested : schemas.getOrDefault(found.get(i).pointer(), List.of())) {
                found.add(new SchemaLocation(location.document(), nested));
            }
        }
        Collections.reverse(found);
        return found;
    }

    /** Returns the value at a place of a document that was added. */
    public Optional<JsonValue> value(SchemaLocation location) {
        return location.pointer()
                .find(documents.get(location.document()).document().root());
    }

    /** Returns the resource that declares an absolute URI as its identifier. */
    Optional<SchemaResource> identified(URI uri) {
        return Optional.ofNullable(identified.get(uri));
    }

    /** Returns the resource of a document's root. */
    SchemaResource root(SourceDocument document) {
        return documents.get(document.uri()).resources().get(JsonPointer.ROOT);
    }

    private void index(SourceDocument document, DocumentForm form) {
        IndexedDocument indexed = new IndexedDocument(document, form, new LinkedHashMap<>(), new HashMap<>());
        documents.put(document.uri(), indexed);
        ordered.put(document.uri(), indexed);
        SchemaResource root = new SchemaResource(document.uri(), document, JsonPointer.ROOT, form.dialect());
        indexed.resources().put(JsonPointer.ROOT, root);
        ResourceIndexer indexer = indexer(indexed, JsonPointer.ROOT);
        if (form.container().isEmpty()) {
            indexer.index(document.root(), JsonPointer.ROOT, root);
        } else {
            JsonPointer container = form.container().get();
            if (container.find(document.root()).orElse(null) instanceof JsonObject schemas) {
                schemas.members().forEach((name, schema) -> indexer.index(schema, container.child(name), root));
            }
        }
        indexed.resources().values().forEach(this::identify);
    }

    private ResourceIndexer indexer(IndexedDocument indexed, JsonPointer scope) {
        return new ResourceIndexer(
                indexed.document(), scope, dialects, diagnostics, indexed.resources(), indexed.schemas());
    }

    private SchemaResource enclosing(IndexedDocument indexed, JsonPointer pointer) {
        Optional<JsonPointer> at = Optional.of(pointer);
        while (at.isPresent()) {
            SchemaResource resource = indexed.resources().get(at.get());
            if (resource != null) {
                return resource;
            }
            at = at.get().parent();
        }
        throw new IllegalStateException("no resource encloses " + pointer);
    }

    private void identify(SchemaResource resource) {
        if (resource.uri().equals(resource.document().uri())) {
            return;
        }
        SchemaResource first = identified.putIfAbsent(resource.uri(), resource);
        if (first != null) {
            diagnostics.report(Diagnostic.error(
                    Code.DUPLICATE_IDENTIFIER,
                    place(resource),
                    "the identifier " + resource.uri() + " is declared here and in " + place(first) + " at #"
                            + first.root()));
        }
    }

    private Place place(SchemaResource resource) {
        JsonPointer pointer = resource.root().child(resource.dialect().identifierKeyword());
        JsonValue at = pointer.find(resource.document().root())
                .orElse(resource.document().root());
        return resource.document().place(pointer, at.position());
    }
}
