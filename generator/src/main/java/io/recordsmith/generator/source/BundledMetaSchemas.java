package io.recordsmith.generator.source;

import io.recordsmith.generator.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The official meta-schemas, which travel as resources in the jar of the JSON Schema library that is used already. */
final class BundledMetaSchemas {
    private static final String OLD = "http://json-schema.org/";
    private static final String NEW = "https://json-schema.org/";

    private final Map<URI, Optional<SourceDocument>> read = new HashMap<>();
    private final Diagnostics diagnostics;

    BundledMetaSchemas(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Optional<SourceDocument> find(URI uri) {
        return resource(uri.toString()).flatMap(r -> read.computeIfAbsent(uri, u -> read(u, r)));
    }

    private static Optional<String> resource(String uri) {
        return switch (uri) {
            case OLD + "draft-04/schema", OLD + "draft-06/schema", OLD + "draft-07/schema" ->
                Optional.of(uri.substring(OLD.length()));
            default ->
                uri.matches(NEW + "draft/20(19-09|20-12)/(schema|meta/[a-z-]+)")
                        ? Optional.of(uri.substring(NEW.length()))
                        : Optional.empty();
        };
    }

    private Optional<SourceDocument> read(URI uri, String resource) {
        try (InputStream stream = BundledMetaSchemas.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                return Optional.empty();
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return DocumentReader.read(resource, text, diagnostics)
                    .map(root ->
                            new SourceDocument(Path.of(resource), resource, uri, SourceDocument.Role.REFERENCED, root));
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of the product cannot be read", e);
        }
    }
}
