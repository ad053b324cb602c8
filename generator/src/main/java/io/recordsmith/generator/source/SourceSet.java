package io.recordsmith.generator.source;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.diagnostic.Place;
import io.recordsmith.generator.source.SourceDocument.Role;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The documents of one run: those that the user named, and those that they refer to, which are read when they are asked
 * for. The rest of the compiler sees no file. There is no code here or elsewhere that opens a connection.
 */
public final class SourceSet {
    private final Optional<Path> catalog;
    private final Library library;
    private final BundledMetaSchemas bundled;
    private final List<SourceDocument> sources;
    private final List<SourceDocument> components;

    private SourceSet(
            Optional<Path> catalog,
            Library library,
            Diagnostics diagnostics,
            List<SourceDocument> sources,
            List<SourceDocument> components) {
        this.catalog = catalog;
        this.library = library;
        this.bundled = new BundledMetaSchemas(diagnostics);
        this.sources = List.copyOf(sources);
        this.components = List.copyOf(components);
    }

    /** Finds and reads the source and component files; what cannot be read is reported and left out. */
    public static SourceSet ofFiles(SourceOptions options, Diagnostics diagnostics) {
        SourceRoots roots = new SourceRoots();
        options.sources().forEach(s -> addRoot(roots, Files.isDirectory(s) ? s : directoryOf(s)));
        options.components().forEach(c -> addRoot(roots, directoryOf(c)));
        Map<URI, Path> catalog =
                options.catalog().map(c -> Catalog.read(c, diagnostics)).orElse(Map.of());
        SchemaFiles files = new SchemaFiles(options, diagnostics);
        FileLibrary library = new FileLibrary(roots, files, catalog, diagnostics);
        List<Path> found = new ArrayList<>();
        for (Path source : options.sources()) {
            found.addAll(Files.isDirectory(source) ? files.inTree(source) : List.of(source));
        }
        List<SourceDocument> sources = read(library, found, Role.SOURCE);
        List<SourceDocument> components = read(library, options.components(), Role.COMPONENT);
        reportEqualNames(sources, diagnostics);
        return new SourceSet(options.catalog(), library, diagnostics, sources, components);
    }

    /**
     * Reads documents from memory.
     *
     * @param catalog texts by the URI that references name them with, read when they are referred to
     */
    public static SourceSet ofTexts(
            Collection<SourceText> sources,
            Collection<SourceText> components,
            Map<URI, String> catalog,
            Diagnostics diagnostics) {
        TextLibrary library = new TextLibrary(catalog, diagnostics);
        List<SourceDocument> read = library.add(sources, Role.SOURCE);
        reportEqualNames(read, diagnostics);
        return new SourceSet(Optional.empty(), library, diagnostics, read, library.add(components, Role.COMPONENT));
    }

    /** Returns the source documents, in the order given, those of a directory by name. */
    public List<SourceDocument> sources() {
        return sources;
    }

    /** Returns the configured component documents, in the order given. */
    public List<SourceDocument> components() {
        return components;
    }

    /**
     * Returns the document at a path relative to another document's file.
     *
     * @param path with {@code /} between names, percent-encoding removed
     */
    public Lookup relative(SourceDocument from, String path) {
        return library.relative(from, path);
    }

    /** Returns the document that an absolute URI without fragment names: given, in the catalog, or bundled. */
    public Lookup uri(URI uri) {
        Lookup lookup = library.uri(uri);
        if (lookup instanceof Lookup.Absent) {
            Optional<SourceDocument> metaSchema = bundled.find(uri);
            return metaSchema.<Lookup>map(Lookup.Found::new).orElse(lookup);
        }
        return lookup;
    }

    /** Returns the schema documents of the same directory, itself included, ordered by name. */
    public List<SourceDocument> siblings(SourceDocument document) {
        return library.siblings(document);
    }

    /**
     * Returns every file that reading was tried on so far, broken ones and the catalog too, each once: while none of them
     * changes and no file is added to the source directories, all that was read stays the same.
     */
    public List<Path> files() {
        return Stream.concat(catalog.stream(), library.files().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Path directoryOf(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    /** A directory that does not exist allows nothing; that the file in it is missing is said where it is read. */
    private static void addRoot(SourceRoots roots, Path directory) {
        try {
            roots.add(directory);
        } catch (IOException e) {
            return;
        }
    }

    /** A file that is named twice is read once. */
    private static List<SourceDocument> read(FileLibrary library, List<Path> files, Role role) {
        Map<URI, SourceDocument> documents = new LinkedHashMap<>();
        for (Path file : files) {
            library.add(file, role).ifPresent(document -> documents.putIfAbsent(document.uri(), document));
        }
        return List.copyOf(documents.values());
    }

    /** The name is the key in the manifest, so two roots must not give one name twice. */
    private static void reportEqualNames(List<SourceDocument> sources, Diagnostics diagnostics) {
        Map<String, SourceDocument> byName = new HashMap<>();
        for (SourceDocument source : sources) {
            SourceDocument other = byName.putIfAbsent(source.name(), source);
            if (other != null) {
                diagnostics.report(Diagnostic.error(
                        Code.DUPLICATE_IDENTIFIER,
                        Place.ofFile(source.file().toString()),
                        "the path relative to its source directory is also that of " + other.file()));
            }
        }
    }
}
