package io.recordsmith.generator.source;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.diagnostic.Place;
import io.recordsmith.generator.source.SourceDocument.Role;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Documents in files. Whatever a schema asks for lies inside a source root, symbolic links followed, or is refused. */
final class FileLibrary implements Library {
    private static final Pattern WINDOWS_PATH = Pattern.compile("(?s).*\\\\.*|[A-Za-z]:.*");

    private final SourceRoots roots;
    private final SchemaFiles files;
    private final Map<URI, Path> catalog;
    private final Diagnostics diagnostics;
    private final Map<Path, SourceDocument> byRealPath = new HashMap<>();
    private final Map<URI, Path> realPaths = new HashMap<>();
    private final SortedSet<Path> tried = new TreeSet<>();

    FileLibrary(SourceRoots roots, SchemaFiles files, Map<URI, Path> catalog, Diagnostics diagnostics) {
        this.roots = roots;
        this.files = files;
        this.catalog = Map.copyOf(catalog);
        this.diagnostics = diagnostics;
    }

    /** Reads a file that the user named or that was found in a source directory. */
    Optional<SourceDocument> add(Path file, Role role) {
        try {
            Path real = file.toRealPath();
            if (!roots.contain(real)) {
                String message = "the link leads to a file outside the source directories";
                diagnostics.report(Diagnostic.error(Code.FORBIDDEN_REFERENCE, Place.ofFile(file.toString()), message));
                return Optional.empty();
            }
            return read(file, real, role, diagnostics);
        } catch (IOException e) {
            unreadable(file, "the file does not exist or cannot be read", diagnostics);
            return Optional.empty();
        }
    }

    @Override
    public Lookup relative(SourceDocument from, String path) {
        Path base = realPaths.get(from.uri());
        if (base == null) {
            return new Lookup.Absent();
        }
        if (WINDOWS_PATH.matcher(path).matches()) {
            return new Lookup.Forbidden("is no relative path with / between its names");
        }
        try {
            return inside(base.resolveSibling(path).normalize());
        } catch (InvalidPathException e) {
            return new Lookup.Absent();
        }
    }

    @Override
    public Lookup uri(URI uri) {
        Path mapped = catalog.get(uri);
        if (mapped != null) {
            return mapped(uri, mapped);
        }
        if (!"file".equalsIgnoreCase(uri.getScheme())) {
            return new Lookup.Absent();
        }
        if (uri.getAuthority() != null) {
            return new Lookup.Forbidden("names another host; nothing is fetched");
        }
        try {
            return inside(Path.of(uri).normalize());
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return new Lookup.Absent();
        }
    }

    @Override
    public List<SourceDocument> siblings(SourceDocument document) {
        Path real = realPaths.get(document.uri());
        List<SourceDocument> siblings = new ArrayList<>();
        if (real == null) {
            return siblings;
        }
        Path named = document.file().toAbsolutePath().normalize();
        for (Path file : files.beside(real, roots.rootOf(real).orElse(real.getParent()))) {
            // A neighbour that nobody asked for may be broken: then it is no candidate, and no fault.
            Path shown = named.equals(real) ? file : document.file().resolveSibling(file.getFileName());
            quietly(shown, file).ifPresent(siblings::add);
        }
        return siblings;
    }

    @Override
    public List<Path> files() {
        return List.copyOf(tried);
    }

    private Optional<SourceDocument> quietly(Path shown, Path file) {
        try {
            Path real = file.toRealPath();
            return roots.contain(real) ? read(shown, real, Role.REFERENCED, new Diagnostics()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The path is judged by its text before the file system is asked, and by what it really is afterwards. */
    private Lookup inside(Path path) {
        if (!roots.seemToContain(path)) {
            return outside();
        }
        if (!Files.isRegularFile(path)) {
            return new Lookup.Absent();
        }
        try {
            Path real = path.toRealPath();
            return roots.contain(real)
                    ? found(read(roots.asNamed(real), real, Role.REFERENCED, diagnostics))
                    : outside();
        } catch (IOException e) {
            return new Lookup.Absent();
        }
    }

    private Lookup mapped(URI uri, Path file) {
        try {
            Path real = file.toRealPath();
            realPaths.putIfAbsent(uri, real);
            return found(read(file, real, Role.REFERENCED, diagnostics));
        } catch (IOException e) {
            return new Lookup.Forbidden("is mapped by the catalog to " + file + ", which cannot be read");
        }
    }

    private static Lookup outside() {
        return new Lookup.Forbidden("leads outside the source directories");
    }

    private static Lookup found(Optional<SourceDocument> document) {
        return document.<Lookup>map(Lookup.Found::new).orElseGet(Lookup.Broken::new);
    }

    private Optional<SourceDocument> read(Path shown, Path real, Role role, Diagnostics faults) {
        SourceDocument known = byRealPath.get(real);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<SourceDocument> document = text(shown, real, faults)
                .flatMap(text -> DocumentReader.read(shown.toString(), text, faults))
                .map(root -> new SourceDocument(shown, roots.name(real), uri(real), role, root));
        document.ifPresent(d -> byRealPath.put(real, d));
        return document;
    }

    private Optional<String> text(Path shown, Path real, Diagnostics faults) {
        tried.add(shown);
        try {
            if (Files.size(real) > ReadingLimits.FILE_SIZE) {
                faults.report(Diagnostic.error(
                        Code.INPUT_LIMIT,
                        Place.ofFile(shown.toString()),
                        "the file is larger than " + ReadingLimits.FILE_SIZE + " bytes"));
                return Optional.empty();
            }
            return Optional.of(TextDecoder.decode(Files.readAllBytes(real)));
        } catch (CharacterCodingException e) {
            unreadable(shown, "the text is not legal UTF-8, UTF-16 or UTF-32", faults);
        } catch (IOException e) {
            unreadable(shown, "the file cannot be read", faults);
        }
        return Optional.empty();
    }

    private static void unreadable(Path file, String message, Diagnostics faults) {
        faults.report(Diagnostic.error(Code.UNREADABLE_FILE, Place.ofFile(file.toString()), message));
    }

    /** A URI that does not say where on this machine the file is: it reaches the generated code. */
    private URI uri(Path real) {
        for (Map.Entry<URI, Path> mapped : catalog.entrySet()) {
            if (real.equals(realPaths.get(mapped.getKey()))) {
                return mapped.getKey();
            }
        }
        String name = SourceRoots.uriPath(roots.name(real));
        URI uri = URI.create("file:///" + name);
        for (int i = 2; realPaths.containsKey(uri); i++) {
            uri = URI.create("file:///~" + i + "/" + name);
        }
        realPaths.put(uri, real);
        return uri;
    }
}
