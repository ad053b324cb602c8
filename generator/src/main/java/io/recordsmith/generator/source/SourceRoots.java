package io.recordsmith.generator.source;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The directories that documents may be read from. */
final class SourceRoots {
    private final List<Root> roots = new ArrayList<>();

    /** A directory as the user named it and as it really is. */
    private record Root(Path named, Path real) {
        boolean contains(Path path) {
            return path.startsWith(real)
                    || path.startsWith(named.toAbsolutePath().normalize());
        }
    }

    void add(Path directory) throws IOException {
        Root root = new Root(directory, directory.toRealPath());
        if (roots.stream().noneMatch(r -> r.real().equals(root.real()))) {
            roots.add(root);
        }
    }

    /** Returns whether a real path lies inside a root. */
    boolean contain(Path real) {
        return find(real).isPresent();
    }

    /** Returns whether a normalized absolute path lies inside a root by its text, links not followed. */
    boolean seemToContain(Path path) {
        return roots.stream().anyMatch(r -> r.contains(path));
    }

    Optional<Path> rootOf(Path real) {
        return find(real).map(Root::real);
    }

    /** Returns the path relative to its root, with {@code /}; outside all roots the file's own name. */
    String name(Path real) {
        return find(real)
                .map(r -> SchemaFiles.relative(r.real(), real))
                .orElseGet(() -> real.getFileName().toString());
    }

    /** Returns the path as the user would have named it. */
    Path asNamed(Path real) {
        return find(real).map(r -> r.named().resolve(r.real().relativize(real))).orElse(real);
    }

    /** Returns a relative path as it stands in a URI. */
    static String uriPath(String name) {
        try {
            return new URI(null, null, "/" + name, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private Optional<Root> find(Path path) {
        return roots.stream().filter(r -> path.startsWith(r.real())).findFirst();
    }
}
