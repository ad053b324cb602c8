package io.recordsmith.generator.resource;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.diagnostic.NearestNames;
import io.recordsmith.generator.source.JsonPointer;
import io.recordsmith.generator.source.JsonValue;
import io.recordsmith.generator.source.JsonValue.JsonObject;
import io.recordsmith.generator.source.Lookup;
import io.recordsmith.generator.source.SourceDocument;
import io.recordsmith.generator.source.SourceSet;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds the schema that a reference names (core, section 8.2.3): in its own resource, by identifier among the documents
 * read so far, by path beside its file, in the catalog, among the bundled meta-schemas, as a component.
 */
public final class ReferenceResolver {
    private final SourceSet sources;
    private final SchemaRegistry registry;
    private final ComponentResolver components;
    private final Trails trails;
    private final Diagnostics diagnostics;

    public ReferenceResolver(SourceSet sources, SchemaRegistry registry, Trails trails, Diagnostics diagnostics) {
        this.sources = sources;
        this.registry = registry;
        this.trails = trails;
        this.diagnostics = diagnostics;
        this.components = new ComponentResolver(sources, registry, trails, diagnostics);
    }

    /** Returns the schema that a reference names; empty when there is none, which has been reported then. */
    public Optional<SchemaLocation> resolve(Reference reference) {
        UriReference uri = UriReference.parse(reference.text());
        String fragment = uri.fragment() == null ? "" : PercentCoding.decode(uri.fragment());
        return resource(uri, reference).flatMap(resource -> place(resource, fragment, reference));
    }

    /** Returns whether a schema is the one that a dynamic anchor of its resource names (core, section 8.2.3.2). */
    public boolean isDynamicAnchor(SchemaLocation target, String anchor) {
        return target.pointer()
                .equals(registry.resourceAt(target).dynamicAnchors().get(anchor));
    }

    private Optional<SchemaResource> resource(UriReference uri, Reference reference) {
        SchemaResource base = reference.base();
        if (uri.isSameDocument()) {
            return Optional.of(base);
        }
        UriReference absolute =
                UriReference.parse(base.uri().toString()).resolve(uri).withoutFragment();
        Optional<URI> target = PercentCoding.toUri(absolute);
        if (target.filter(base.uri()::equals).isPresent()) {
            return Optional.of(base);
        }
        Optional<SchemaResource> identified = target.flatMap(registry::identified);
        if (identified.isPresent()) {
            return identified;
        }
        Lookup lookup = new Lookup.Absent();
        if (!uri.isAbsolute() && uri.authority() == null && !uri.path().isEmpty()) {
            lookup = sources.relative(base.document(), PercentCoding.decode(uri.path()));
        }
        boolean beside = lookup instanceof Lookup.Found || lookup instanceof Lookup.Broken;
        if (!beside && target.isPresent() && !isPathOnly(uri, absolute)) {
            Lookup mapped = sources.uri(target.get());
            lookup = mapped instanceof Lookup.Absent ? lookup : mapped;
        }
        return document(lookup, uri, absolute, reference).map(document -> named(document, target.orElse(null)));
    }

    /** A path beside a file has been looked up as such; its URI says nothing about where the file is. */
    private static boolean isPathOnly(UriReference uri, UriReference absolute) {
        return !uri.isAbsolute() && uri.authority() == null && "file".equals(absolute.scheme());
    }

    /** A document may hold the wanted resource deeper inside, when its file is known by the name of its content. */
    private SchemaResource named(SourceDocument document, URI target) {
        return registry.identified(target)
                .filter(r -> r.document().uri().equals(document.uri()))
                .orElse(registry.root(document));
    }

    private Optional<SourceDocument> document(
            Lookup lookup, UriReference uri, UriReference absolute, Reference reference) {
        if (lookup instanceof Lookup.Found found) {
            trails.reached(found.document(), reference);
            return registry.add(found.document()).map(form -> found.document());
        }
        if (lookup instanceof Lookup.Broken) {
            return Optional.empty();
        }
        if (lookup instanceof Lookup.Forbidden forbidden) {
            error(Code.FORBIDDEN_REFERENCE, reference, reference.text() + " " + forbidden.reason(), "");
        } else if (uri.authority() != null) {
            String message = reference.text() + " is none of the documents, and nothing is fetched from elsewhere";
            error(Code.FORBIDDEN_REFERENCE, reference, message, "map the URI to a file in the catalog");
        } else {
            noDocument(uri, absolute, reference);
        }
        return Optional.empty();
    }

    private void noDocument(UriReference uri, UriReference absolute, Reference reference) {
        Collection<String> names = new TreeSet<>();
        sources.siblings(reference.base().document()).forEach(d -> names.add(fileName(d)));
        String path = uri.path().substring(uri.path().lastIndexOf('/') + 1);
        String meant = uri.isAbsolute() || isPathOnly(uri, absolute) ? "" : " (that is, " + absolute + ")";
        String message = reference.text() + meant + " leads to no document";
        String nearest = hint(path, names);
        String otherwise = "put the file among the sources, or map the URI to it in the catalog";
        error(Code.UNRESOLVED_REFERENCE, reference, message, nearest.isEmpty() ? otherwise : nearest);
    }

    private Optional<SchemaLocation> place(SchemaResource resource, String fragment, Reference reference) {
        if (!fragment.isEmpty() && !fragment.startsWith("/")) {
            return anchor(resource, fragment, reference);
        }
        JsonPointer inside = normalized(fragment);
        SchemaLocation location =
                resource.location(new JsonPointer(resource.root().text() + inside.text()));
        if (registry.value(location).isPresent()) {
            return Optional.of(location);
        }
        Optional<ComponentPointer> component = ComponentPointer.of(inside);
        boolean ownDocument =
                resource.document().uri().equals(reference.base().document().uri());
        if (component.isPresent() && ownDocument) {
            ComponentResolver.Answer answer = components.find(component.get(), reference);
            if (answer.reported() || answer.location().isPresent()) {
                return answer.location();
            }
        }
        nothingAt(resource, inside, component.isPresent() && ownDocument, reference);
        return Optional.empty();
    }

    private Optional<SchemaLocation> anchor(SchemaResource resource, String name, Reference reference) {
        JsonPointer pointer = resource.anchors().get(name);
        if (pointer == null) {
            String message = reference.text() + " names an anchor that does not exist";
            error(
                    Code.UNRESOLVED_REFERENCE,
                    reference,
                    message,
                    hint(name, resource.anchors().keySet()));
            return Optional.empty();
        }
        return Optional.of(resource.location(pointer));
    }

    private void nothingAt(SchemaResource resource, JsonPointer inside, boolean component, Reference reference) {
        JsonValue value = resource.root().find(resource.document().root()).orElseThrow();
        List<String> tokens = inside.tokens();
        String missing = tokens.get(0);
        for (String token : tokens) {
            missing = token;
            Optional<JsonValue> next = new JsonPointer("/" + JsonPointer.escape(token)).find(value);
            if (next.isEmpty()) {
                break;
            }
            value = next.get();
        }
        Collection<String> names = new TreeSet<>();
        if (value instanceof JsonObject object) {
            names.addAll(object.members().keySet());
        }
        if (component) {
            names.addAll(components.names(reference.base().document()));
            missing = ComponentPointer.of(inside).map(ComponentPointer::name).orElse(missing);
        }
        String message = reference.text() + " leads to nothing"
                + (component ? ", neither here nor in a component document or sibling file" : "");
        error(Code.UNRESOLVED_REFERENCE, reference, message, hint(missing, names));
    }

    private static String hint(String wanted, Collection<String> names) {
        return NearestNames.hint(wanted, names);
    }

    private static String fileName(SourceDocument document) {
        return document.name().substring(document.name().lastIndexOf('/') + 1);
    }

    /** Returns the pointer with its tokens escaped in one way only, so that one place has one pointer. */
    private static JsonPointer normalized(String fragment) {
        JsonPointer pointer = JsonPointer.ROOT;
        for (String token : new JsonPointer(fragment).tokens()) {
            pointer = pointer.child(token);
        }
        return pointer;
    }

    private void error(Code code, Reference reference, String message, String hint) {
        Diagnostic diagnostic =
                Diagnostic.error(code, reference.place(), message).withHint(hint);
        diagnostics.report(trails.explain(diagnostic, reference.base().document()));
    }
}
