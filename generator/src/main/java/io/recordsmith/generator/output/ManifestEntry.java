package io.recordsmith.generator.output;

import java.util.Comparator;
import java.util.Objects;

/**
 * What one entry schema became.
 *
 * @param schema the path of its document relative to the source root, {@code #} and the pointer to it
 * @param dialect the name of its dialect, such as {@code 2020-12}
 * @param type its Java type as written in source, such as {@code java.util.Map<java.lang.String, com.acme.Order>}
 * @param validator the binary name of its validator class
 * @param codec the binary name of its codec class
 * @param implied whether the Java type says more than the schema does, as for a schema that has {@code properties} but
 *     no {@code type}
 */
public record ManifestEntry(String schema, String dialect, String type, String validator, String codec, boolean implied)
        implements Comparable<ManifestEntry> {

    private static final Comparator<ManifestEntry> ORDER =
            Comparator.comparing(ManifestEntry::schema).thenComparing(ManifestEntry::validator);

    public ManifestEntry {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(dialect, "dialect");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(validator, "validator");
        Objects.requireNonNull(codec, "codec");
    }

    @Override
    public int compareTo(ManifestEntry other) {
        return ORDER.compare(this, other);
    }
}
