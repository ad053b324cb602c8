package io.recordsmith.generator.keyword;

import io.recordsmith.generator.diagnostic.Place;
import io.recordsmith.generator.resource.SchemaLocation;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A schema as written (IR 1): its keywords as values, in document order. Subschemas are nested; the target of a
 * reference is a {@link SchemaLocation} to be looked up in the {@link SchemaGraph}.
 *
 * @param location identifies the schema
 * @param place where it stands, for diagnostics
 * @param resource canonical URI of the schema resource it belongs to (core, section 4.3.5)
 * @param absoluteUri its canonical URI with a JSON Pointer fragment: start of every absoluteKeywordLocation
 * @param literal the value of a boolean schema, empty for an object
 * @param keywords in document order; empty for a boolean schema. Keywords that the dialect ignores (siblings of {@code
 *     $ref} up to draft-07) are left out
 */
public record Schema(
        SchemaLocation location,
        Place place,
        URI resource,
        String absoluteUri,
        Optional<Boolean> literal,
        List<Keyword> keywords) {

    public Schema {
        keywords = List.copyOf(keywords);
    }

    /** Returns the keyword of this kind, of which a schema has at most one. */
    public <K extends Keyword> Optional<K> find(Class<K> kind) {
        return keywords.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** Returns all keywords of this kind, in document order. */
    public <K extends Keyword> List<K> all(Class<K> kind) {
        return keywords.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public boolean has(Class<? extends Keyword> kind) {
        return keywords.stream().anyMatch(kind::isInstance);
    }

    /** Returns whether this is the boolean schema {@code true}. */
    public boolean isTrue() {
        return literal.orElse(false);
    }

    /** Returns whether this is the boolean schema {@code false}. */
    public boolean isFalse() {
        return !literal.orElse(true);
    }
}
