package io.recordsmith.generator.source;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.diagnostic.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
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
        SortedMap<String, Path> found = new TreeMap<>();
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = relative(directory, file);
                    if (isIncluded(name)
                            && (attributes.isRegularFile()
                                    || attributes.isSymbolicLink() && Files.isRegularFile(file))) {
                        found.put(name, file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
            return List.copyOf(found.values());
        } catch (IOException e) {
            diagnostics.report(Diagnostic.error(
                    Code.UNREADABLE_FILE, Place.ofFile(directory.toString()), "the directory cannot be read"));
            return List.of();
        }
    }

    /** Returns the schema files beside a file, sources or not, unless they were excluded by name. */
    List<Path> beside(Path file, Path root) {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> hasSchemaEnding(f.getFileName().toString()))
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
        return hasSchemaEnding(path) && !path.startsWith(".") && !path.contains("/.");
    }

    private static boolean hasSchemaEnding(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
