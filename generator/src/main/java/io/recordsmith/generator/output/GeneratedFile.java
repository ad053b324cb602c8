package io.recordsmith.generator.output;

import java.util.Comparator;
import java.util.Objects;

/**
 * A file that the compiler made.
 *
 * @param path where it goes, relative to the output directory, with {@code /} between names
 * @param content its text
 */
public record GeneratedFile(String path, String content) implements Comparable<GeneratedFile> {

    private static final Comparator<GeneratedFile> ORDER =
            Comparator.comparing(GeneratedFile::path).thenComparing(GeneratedFile::content);

    /**
     * Checks the path.
     *
     * @throws IllegalArgumentException if the path is not made of plain names, so that it could lead elsewhere
     */
    public GeneratedFile {
        if (!RelativePath.isSafe(path)) {
            throw new IllegalArgumentException("not a path inside the output directory: " + path);
        }
        Objects.requireNonNull(content, "content");
    }

    @Override
    public int compareTo(GeneratedFile other) {
        return ORDER.compare(this, other);
    }
}
