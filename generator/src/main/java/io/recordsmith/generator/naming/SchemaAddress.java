package io.recordsmith.generator.naming;

import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.resource.SchemaLocation;
import java.util.Optional;

/**
 * What users call a schema when they say something about it.
 *
 * @param place {@code document#pointer}, as in the manifest
 * @param uri its URI, when it is known as a schema; without a fragment where it is a whole resource
 */
record SchemaAddress(String place, Optional<String> uri) {

    static SchemaAddress of(SchemaGraph graph, SchemaLocation location) {
        Optional<String> uri = graph.find(location).map(schema -> {
            String absolute = schema.absoluteUri();
            return absolute.endsWith("#") ? absolute.substring(0, absolute.length() - 1) : absolute;
        });
        return new SchemaAddress(place(graph.document(location).name(), location), uri);
    }

    /** Returns the place of a schema in a document that is called by some name. */
    static String place(String document, SchemaLocation location) {
        return document + "#" + location.pointer();
    }
}
