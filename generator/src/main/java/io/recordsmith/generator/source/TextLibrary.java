package io.recordsmith.generator.source;

import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.source.SourceDocument.Role;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents in memory, found by the URIs that they count as retrieved from. */
final class TextLibrary implements Library {
    private final Map<URI, SourceDocument> documents = new HashMap<>();
    private final List<SourceDocument> given = new ArrayList<>();
    private final Map<URI, String> catalog;
    private final Diagnostics diagnostics;

    TextLibrary(Map<URI, String> catalog, Diagnostics diagnostics) {
        this.catalog = Map.copyOf(catalog);
        this.diagnostics = diagnostics;
    }

    List<SourceDocument> add(Collection<SourceText> texts, Role role) {
        List<SourceDocument> added = new ArrayList<>();
        for (SourceText text : texts) {
            read(text, role).ifPresent(added::add);
        }
        given.addAll(added);
        return added;
    }

    @Override
    public Lookup relative(SourceDocument from, String path) {
        return from.uri().isOpaque() ? new Lookup.Absent() : uri(from.uri().resolve(SourceRoots.uriPath(path)));
    }

    @Override
    public Lookup uri(URI uri) {
        SourceDocument document = documents.get(uri);
        if (document != null) {
            return new Lookup.Found(document);
        }
        String text = catalog.get(uri);
        if (text == null) {
            return new Lookup.Absent();
        }
        return read(new SourceText(uri.toString(), uri, text), Role.REFERENCED)
                .<Lookup>map(Lookup.Found::new)
                .orElseGet(Lookup.Broken::new);
    }

    @Override
    public List<SourceDocument> siblings(SourceDocument document) {
        String directory = directory(document);
        return given.stream().filter(d -> directory(d).equals(directory)).toList();
    }

    @Override
    public List<Path> files() {
        return List.of();
    }

    private static String directory(SourceDocument document) {
        return document.name().substring(0, document.name().lastIndexOf('/') + 1);
    }

    /** A name may be a URI, and not every file system accepts all of its characters in a path. */
    private static Path path(String name) {
        return Path.of(name.replaceAll("[\\p{Cntrl}<>:\"|?*]", "_"));
    }

    private Optional<SourceDocument> read(SourceText text, Role role) {
        Optional<SourceDocument> document = DocumentReader.read(text.name(), text.text(), diagnostics)
                .map(root -> new SourceDocument(path(text.name()), text.name(), text.uri(), role, root));
        document.ifPresent(d -> documents.put(d.uri(), d));
        return document;
    }
}
