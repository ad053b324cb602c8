package io.recordsmith.generator.diagnostic;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in an input file.
 *
 * @param file the file as the user named it
 * @param line 1-based line, 0 when the fault concerns the whole file
 * @param column 1-based column in UTF-16 units, 0 when the fault concerns the whole file
 * @param pointer JSON Pointer (RFC 6901) of the value, empty for the root
 */
public record Place(String file, int line, int column, String pointer) implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column)
            .thenComparing(Place::pointer);

    public Place {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(pointer, "pointer");
    }

    /** A place that stands for a file as a whole. */
    public static Place ofFile(String file) {
        return new Place(file, 0, 0, "");
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
