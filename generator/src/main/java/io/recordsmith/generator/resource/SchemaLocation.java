package io.recordsmith.generator.resource;

import io.recordsmith.generator.source.JsonPointer;
import java.net.URI;

/**
 * Identifies a subschema: the document it was retrieved from and its place there. Every stage after this one keys what
 * it knows by location, so that types and validators of one subschema find each other.
 *
 * @param document retrieval URI of the document, without fragment
 * @param pointer place of the subschema in that document
 */
public record SchemaLocation(URI document, JsonPointer pointer) implements Comparable<SchemaLocation> {
    public SchemaLocation child(String token) {
        return new SchemaLocation(document, pointer.child(token));
    }

    public SchemaLocation child(int index) {
        return new SchemaLocation(document, pointer.child(index));
    }

    @Override
    public int compareTo(SchemaLocation other) {
        int byDocument = document.compareTo(other.document);
        return byDocument != 0 ? byDocument : pointer.compareTo(other.pointer);
    }

    @Override
    public String toString() {
        return document + "#" + pointer;
    }
}
