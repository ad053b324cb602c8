package io.recordsmith.generator.keyword;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.diagnostic.Place;
import io.recordsmith.generator.dialect.DialectResolver;
import io.recordsmith.generator.dialect.DocumentForm;
import io.recordsmith.generator.dialect.MetaSchemaCheck;
import io.recordsmith.generator.keyword.ReferenceKeyword.DynamicRef;
import io.recordsmith.generator.resource.ReferenceResolver;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.resource.SchemaRegistry;
import io.recordsmith.generator.resource.SchemaResource;
import io.recordsmith.generator.resource.Trails;
import io.recordsmith.generator.source.JsonPointer;
import io.recordsmith.generator.source.JsonValue.JsonObject;
import io.recordsmith.generator.source.SourceDocument;
import io.recordsmith.generator.source.SourceSet;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The front end of the compiler: from documents to every schema that the entry schemas reach, as typed keywords. */
public final class SchemaGraphReader {
    private final SourceSet sources;
    private final ReaderOptions options;
    private final Diagnostics diagnostics;
    private final DialectResolver dialects;
    private final SchemaRegistry registry;
    private final SchemaReader reader;

    private SchemaGraphReader(SourceSet sources, ReaderOptions options, Diagnostics diagnostics) {
        this.sources = sources;
        this.options = options;
        this.diagnostics = diagnostics;
        this.dialects = new DialectResolver(sources, options.dialect(), diagnostics);
        this.registry = new SchemaRegistry(dialects, diagnostics);
        Trails trails = new Trails();
        ReferenceResolver resolver = new ReferenceResolver(sources, registry, trails, diagnostics);
        this.reader = new SchemaReader(registry, resolver, trails, options, diagnostics, true);
    }

    /**
     * Reads the schemas of all source documents.
     *
     * @return what could be read; it is only fit for the next stage when {@code diagnostics} has no errors
     */
    public static SchemaGraph read(SourceSet sources, ReaderOptions options, Diagnostics diagnostics) {
        return new SchemaGraphReader(sources, options, diagnostics).read();
    }

    private SchemaGraph read() {
        // All identifiers are known before the first reference is resolved: the order of files must not matter.
        sources.components().forEach(registry::add);
        List<EntrySchema> entries = entries();
        entries.forEach(entry -> reader.read(entry.location()));
        readDynamicTargets();
        List<SchemaResource> anchored = anchored();
        reportCycles(anchored);
        checkUnreached();
        checkCustomDialects();
        return new SchemaGraph(entries, reader.schemas(), registry.documents(), dynamicAnchors(anchored));
    }

    private List<EntrySchema> entries() {
        List<EntrySchema> entries = new ArrayList<>();
        for (SourceDocument document : sources.sources()) {
            registry.add(document).ifPresent(form -> entries.addAll(entries(document, form)));
        }
        for (JsonPointer pointer : asked()) {
            if (entries.stream().noneMatch(e -> e.location().pointer().equals(pointer))) {
                String message = "no document has the entry " + pointer;
                diagnostics.report(Diagnostic.error(Code.NO_SUCH_ENTRY, Place.ofFile("--entry"), message));
            }
        }
        if (entries.isEmpty() && !diagnostics.hasErrors()) {
            diagnostics.report(Diagnostic.error(Code.NO_SCHEMA, Place.ofFile(""), "there is no schema to compile"));
        }
        // The order of reading decides which reference a document is said to be reached by.
        entries.sort(null);
        return entries;
    }

    private List<JsonPointer> asked() {
        return options.entries().stream().map(JsonPointer::new).toList();
    }

    private List<EntrySchema> entries(SourceDocument document, DocumentForm form) {
        List<JsonPointer> pointers = new ArrayList<>();
        if (form.container().isEmpty()) {
            pointers.add(JsonPointer.ROOT);
        } else if (form.container().get().find(document.root()).orElse(null) instanceof JsonObject schemas) {
            schemas.members()
                    .keySet()
                    .forEach(name -> pointers.add(form.container().get().child(name)));
        }
        for (JsonPointer pointer : asked()) {
            if (!pointers.contains(pointer) && pointer.find(document.root()).isPresent()) {
                pointers.add(pointer);
            }
        }
        return pointers.stream().map(pointer -> entry(document, pointer)).toList();
    }

    private EntrySchema entry(SourceDocument document, JsonPointer pointer) {
        SchemaLocation location = new SchemaLocation(document.uri(), pointer);
        return new EntrySchema(
                location, document, registry.resourceAt(location).dialect().name());
    }

    /** A dynamic reference can lead to every anchor of its name in a resource that evaluation may pass through. */
    private void readDynamicTargets() {
        int before;
        do {
            before = reader.schemas().size();
            Set<String> names = dynamicNames();
            for (SchemaResource resource : anchored()) {
                resource.dynamicAnchors().forEach((name, pointer) -> {
                    if (names.contains(name)) {
                        reader.read(new SchemaLocation(resource.document().uri(), pointer));
                    }
                });
            }
        } while (reader.schemas().size() > before);
    }

    private Set<String> dynamicNames() {
        return reader.schemas().values().stream()
                .flatMap(schema -> schema.all(DynamicRef.class).stream())
                .flatMap(reference -> reference.anchor().stream())
                .collect(Collectors.toSet());
    }

    /** Returns the resources with dynamic anchors that have a schema which was read. */
    private List<SchemaResource> anchored() {
        List<SchemaResource> declaring = registry.resources().stream()
                .filter(r -> !r.dynamicAnchors().isEmpty())
                .toList();
        if (declaring.isEmpty()) {
            return declaring;
        }
        Set<URI> uris = reader.schemas().values().stream().map(Schema::resource).collect(Collectors.toSet());
        return declaring.stream().filter(r -> uris.contains(r.uri())).toList();
    }

    private Map<URI, Map<String, SchemaLocation>> dynamicAnchors(List<SchemaResource> anchored) {
        Map<URI, Map<String, SchemaLocation>> anchors = new TreeMap<>();
        for (SchemaResource resource : anchored) {
            Map<String, SchemaLocation> locations = new TreeMap<>();
            resource.dynamicAnchors().forEach((name, pointer) -> {
                SchemaLocation location = new SchemaLocation(resource.document().uri(), pointer);
                if (reader.schemas().containsKey(location)) {
                    locations.put(name, location);
                }
            });
            if (!locations.isEmpty()) {
                anchors.put(resource.uri(), locations);
            }
        }
        return anchors;
    }

    /** A definition that nothing refers to yet is still the author's work, and checked as far as its own text goes. */
    private void checkUnreached() {
        SchemaReader checker = reader.checkingOnly();
        for (SourceDocument document : sources.sources()) {
            for (SchemaLocation location : registry.schemas(document)) {
                if (!reader.schemas().containsKey(location)) {
                    checker.read(location);
                }
            }
        }
    }

    private void checkCustomDialects() {
        MetaSchemaCheck check = new MetaSchemaCheck(sources, diagnostics);
        for (SourceDocument document : sources.sources()) {
            registry.add(document)
                    .filter(form -> form.container().isEmpty())
                    .flatMap(form -> dialects.metaSchema(form.dialect()))
                    .ifPresent(metaSchema -> check.check(document, metaSchema));
        }
    }

    private void reportCycles(List<SchemaResource> anchored) {
        ReferenceCycles search = new ReferenceCycles(reader.schemas(), reference -> {
            Optional<String> anchor = reference.anchor();
            return anchor.isEmpty()
                    || anchored.stream()
                                    .filter(r -> r.dynamicAnchors().containsKey(anchor.get()))
                                    .count()
                            <= 1;
        });
        for (List<Schema> cycle : search.find()) {
            String chain = cycle.stream().map(SchemaGraphReader::name).collect(Collectors.joining(" -> "));
            diagnostics.report(Diagnostic.error(
                    Code.REFERENCE_CYCLE,
                    cycle.get(0).place(),
                    "the schema refers to itself without consuming any part of the instance: " + chain + " -> "
                            + name(cycle.get(0))));
        }
    }

    private static String name(Schema schema) {
        return "#" + schema.location().pointer();
    }
}
