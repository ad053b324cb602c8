package io.recordsmith.generator.source;

import io.recordsmith.generator.diagnostic.Place;
import java.net.URI;
import java.nio.file.Path;

/**
 * A document that was read.
 *
 * @param file the file as the user named it, for diagnostics
 * @param name its path relative to its source root with {@code /} as separator, for whatever goes into output
 * @param uri the URI it was retrieved from: base URI of its root schema without {@code $id} (RFC 3986, section 5.1.3)
 * @param role why it was read
 * @param root its value
 */
public record SourceDocument(Path file, String name, URI uri, Role role, JsonValue root) {
    /** Why a document was read. */
    public enum Role {
        /** A source: its schemas are entries. */
        SOURCE,
        /** A configured component document. */
        COMPONENT,
        /** Reached by a reference, or part of the product (the official meta-schemas). */
        REFERENCED
    }

    /** Returns the place of a value in this document. */
    public Place place(JsonPointer pointer, Position position) {
        return new Place(file.toString(), position.line(), position.column(), pointer.text());
    }
}
