package io.recordsmith.generator.emit;

/**
 * A finished source file.
 *
 * @param path relative to the output directory, with {@code /} as separator
 * @param text pure ASCII with line feeds
 */
public record GeneratedSource(String path, String text) implements Comparable<GeneratedSource> {
    @Override
    public int compareTo(GeneratedSource other) {
        return path.compareTo(other.path);
    }
}
