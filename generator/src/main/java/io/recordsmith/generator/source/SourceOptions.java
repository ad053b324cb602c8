package io.recordsmith.generator.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which files are read.
 *
 * @param sources directories, searched with all their subdirectories, or files
 * @param components documents that references to components are looked up in, in this order
 * @param catalog a JSON object from URI to file, relative to its own directory
 * @param includes which files of source directories are sources, by path relative to the directory; empty for all that
 *     end in {@code .json}, {@code .yaml}, {@code .yml}, {@code .jsonschema} or {@code .schema}. {@code *} stands for
 *     any part of a name, {@code **} for any directories, {@code ?} for one character, <code>{a,b}</code> for either
 * @param excludes which of these are not
 */
public record SourceOptions(
        List<Path> sources,
        List<Path> components,
        Optional<Path> catalog,
        List<String> includes,
        List<String> excludes) {

    public SourceOptions {
        sources = List.copyOf(sources);
        components = List.copyOf(components);
        Objects.requireNonNull(catalog, "catalog");
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** Returns options that read all schema files of these directories and files. */
    public static SourceOptions of(Path... sources) {
        return new SourceOptions(List.of(sources), List.of(), Optional.empty(), List.of(), List.of());
    }

    public SourceOptions withComponents(Path... files) {
        return new SourceOptions(sources, List.of(files), catalog, includes, excludes);
    }

    public SourceOptions withCatalog(Path file) {
        return new SourceOptions(sources, components, Optional.of(file), includes, excludes);
    }

    public SourceOptions withIncludes(String... globs) {
        return new SourceOptions(sources, components, catalog, List.of(globs), excludes);
    }

    public SourceOptions withExcludes(String... globs) {
        return new SourceOptions(sources, components, catalog, includes, List.of(globs));
    }
}
