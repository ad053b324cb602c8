package io.recordsmith.generator.keyword;

import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.source.SourceDocument;

/**
 * A schema that users name: it gets a validator and a codec of its own.
 *
 * @param location where it is
 * @param document the source document that holds it
 * @param dialect the dialect's name as {@code --dialect} spells it
 */
public record EntrySchema(SchemaLocation location, SourceDocument document, String dialect)
        implements Comparable<EntrySchema> {
    /** Returns the path relative to the source root, {@code #} and the pointer: the key in the manifest. */
    public String key() {
        return document.name() + "#" + location.pointer();
    }

    @Override
    public int compareTo(EntrySchema other) {
        String name = document.name();
        String that = other.document.name();
        // Keys need to be put together only where one name is the beginning of the other.
        return name.startsWith(that) || that.startsWith(name) ? key().compareTo(other.key()) : name.compareTo(that);
    }
}
