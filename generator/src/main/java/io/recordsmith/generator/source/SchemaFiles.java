package io.recordsmith.generator.source;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.diagnostic.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds schema files in directories, by include and exclude patterns, in the order of their names. */
final class SchemaFiles {
    private static final List<String> ENDINGS = List.of(".json", ".yaml", ".yml", ".jsonschema", ".schema");

    private final Globs includes;
    private final Globs excludes;
    private final Diagnostics diagnostics;

    SchemaFiles(SourceOptions options, Diagnostics diagnostics) {
        this.includes = Globs.of(options.includes());
        this.excludes = Globs.of(options.excludes());
        this.diagnostics = diagnostics;
    }

    /** Returns the files of a directory and its subdirectories that are sources. */
    List<Path> inTree(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> isIncluded(relative(directory, f)))
                    .sorted((a, b) -> relative(directory, a).compareTo(relative(directory, b)))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            diagnostics.report(Diagnostic.error(
                    Code.UNREADABLE_FILE, Place.ofFile(directory.toString()), "the directory cannot be read"));
            return List.of();
        }
    }

    /** Returns the schema files beside a file, sources or not, unless they were excluded by name. */
    List<Path> beside(Path file, Path root) {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.filter(Files::isRegularFile)
                    .filter(SchemaFiles::hasSchemaEnding)
                    .filter(f -> !excludes.matches(relative(root, f)))
                    .sorted((a, b) ->
                            a.getFileName().toString().compareTo(b.getFileName().toString()))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    static String relative(Path directory, Path file) {
        return directory
                .relativize(file)
                .toString()
                .replace(directory.getFileSystem().getSeparator(), "/");
    }

    private boolean isIncluded(String path) {
        boolean included = includes.isEmpty() ? isByDefault(path) : includes.matches(path);
        return included && !excludes.matches(path);
    }

    /** Directories and files whose names start with a dot belong to tools. */
    private static boolean isByDefault(String path) {
        return hasSchemaEnding(Path.of(path)) && !("/" + path).contains("/.");
    }

    private static boolean hasSchemaEnding(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }
}
