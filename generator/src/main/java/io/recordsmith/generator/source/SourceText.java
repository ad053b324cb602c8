package io.recordsmith.generator.source;

import java.net.URI;
import java.util.Objects;

/**
 * A document that is given as text instead of a file.
 *
 * @param name stands for its path relative to the source root, in diagnostics and output; its ending tells YAML
 * @param uri the URI it counts as retrieved from, absolute and without fragment
 * @param text the document
 */
public record SourceText(String name, URI uri, String text) {
    public SourceText {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(text, "text");
    }
}
