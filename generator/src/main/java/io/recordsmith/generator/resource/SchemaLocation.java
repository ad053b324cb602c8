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

    /** Documents are the same when their URIs are, letter by letter, which is fast: every stage looks up locations. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SchemaLocation that
                && pointer.equals(that.pointer)
                && document.toString().equals(that.document.toString());
    }

    @Override
    public int hashCode() {
        return 31 * document.toString().hashCode() + pointer.hashCode();
    }

    @Override
    public int compareTo(SchemaLocation other) {
        int byDocument = document == other.document ? 0 : document.toString().compareTo(other.document.toString());
        return byDocument != 0 ? byDocument : pointer.compareTo(other.pointer);
    }

    @Override
    public String toString() {
        return document + "#" + pointer;
    }
}
