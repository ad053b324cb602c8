package io.recordsmith.generator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files that output is compared with, as a whole set: a file that is no longer made is a difference too. */
public final class Golden {
    private Golden() {}

    /** Compares files below a directory, or rewrites them when {@code cases.update} is set. */
    public static void check(Path directory, Map<String, String> actual) {
        if (isUpdating()) {
            write(directory, actual);
        }
        Map<String, String> expected = read(directory);
        assertThat(actual.keySet()).as("files in " + directory).isEqualTo(expected.keySet());
        actual.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    /** Compares one file, which is there only when it is not empty. */
    public static void checkFile(Path file, String actual) {
        try {
            if (isUpdating()) {
                Files.deleteIfExists(file);
                if (!actual.isEmpty()) {
                    Files.writeString(file, actual);
                }
            }
            assertThat(actual).isEqualTo(Files.exists(file) ? Files.readString(file) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isUpdating() {
        boolean updating = System.getProperty("cases.update") != null;
        if (updating && System.getenv("CI") != null) {
            throw new AssertionError("expected output is not rewritten where CI is set: it would agree with anything");
        }
        return updating;
    }

    private static Map<String, String> read(Path directory) {
        Map<String, String> files = new TreeMap<>();
        for (Path file : files(directory)) {
            String path = directory.relativize(file).toString().replace('\\', '/');
            try {
                files.put(path, Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static void write(Path directory, Map<String, String> contents) {
        try {
            for (Path file : files(directory)) {
                Files.delete(file);
            }
            for (Map.Entry<String, String> content : contents.entrySet()) {
                Path file = directory.resolve(content.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, content.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
