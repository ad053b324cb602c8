package io.recordsmith.it.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A directory in the layout of the official suite: {@code tests/<dialect>/**.json} and {@code remotes/}. */
final class TestSuite {
    private static final String REMOTES = "http://localhost:1234/";

    private final Path root;

    TestSuite(Path root) {
        this.root = root;
    }

    /** Returns whether the directory has tests of a dialect. */
    boolean has(SuiteDialect dialect) {
        return Files.isDirectory(tests(dialect));
    }

    /** Returns the folders of tests that are not a dialect's. */
    List<String> foreignFolders() {
        try (Stream<Path> folders = Files.list(root.resolve("tests"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> Stream.of(SuiteDialect.values())
                            .noneMatch(dialect -> dialect.folder().equals(name)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads all groups of a dialect, ordered by file. */
    List<TestGroup> groups(SuiteDialect dialect) {
        List<TestGroup> groups = new ArrayList<>();
        for (Path file : jsonFiles(tests(dialect))) {
            groups.addAll(new SuiteFile(dialect, relative(tests(dialect), file)).groups(file));
        }
        return groups;
    }

    /** Returns the documents that the suite expects to be served, by the URIs it expects them at. */
    Map<String, Path> remotes() {
        Path folder = root.resolve("remotes");
        Map<String, Path> remotes = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            for (Path file : jsonFiles(folder)) {
                remotes.put(REMOTES + relative(folder, file), file.toAbsolutePath());
            }
        }
        return remotes;
    }

    private Path tests(SuiteDialect dialect) {
        return root.resolve("tests").resolve(dialect.folder());
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Returns the JSON files below a folder, in order. */
    static List<Path> jsonFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .sorted((left, right) -> relative(folder, left).compareTo(relative(folder, right)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
