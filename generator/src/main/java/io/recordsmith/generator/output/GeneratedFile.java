package io.recordsmith.generator.output;

import java.util.Objects;

/**
 * A file that the compiler made.
 *
 * @param path where it goes, relative to the output directory, with {@code /} between names
 * @param content its text
 */
public record GeneratedFile(String path, String content) implements Comparable<GeneratedFile> {

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
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : content.compareTo(other.content);
    }
}
