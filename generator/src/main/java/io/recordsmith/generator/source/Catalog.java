package io.recordsmith.generator.source;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.diagnostic.Place;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads a catalog: a JSON object from URI to file, relative to the catalog's own directory. */
final class Catalog {
    private final Path file;
    private final Diagnostics diagnostics;

    private Catalog(Path file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    static Map<URI, Path> read(Path file, Diagnostics diagnostics) {
        return new Catalog(file, diagnostics).entries();
    }

    private Map<URI, Path> entries() {
        Map<URI, Path> entries = new LinkedHashMap<>();
        Optional<JsonValue> root = root();
        if (root.isPresent() && root.get() instanceof JsonValue.JsonObject object) {
            object.members().forEach((uri, target) -> entry(entries, uri, target));
        } else if (root.isPresent()) {
            error(Code.SYNTAX, "", root.get().position(), "a catalog is an object from URI to file");
        }
        return entries;
    }

    private Optional<JsonValue> root() {
        try {
            return DocumentReader.read(file.toString(), TextDecoder.decode(Files.readAllBytes(file)), diagnostics);
        } catch (IOException e) {
            String message = "the catalog does not exist or cannot be read";
            diagnostics.report(Diagnostic.error(Code.UNREADABLE_FILE, Place.ofFile(file.toString()), message));
            return Optional.empty();
        }
    }

    private void entry(Map<URI, Path> entries, String uri, JsonValue target) {
        String pointer = "/" + JsonPointer.escape(uri);
        if (!(target instanceof JsonValue.JsonString string)) {
            error(Code.KEYWORD_VALUE, pointer, target.position(), "the file of a catalog entry is a string");
            return;
        }
        try {
            URI key = new URI(uri.endsWith("#") ? uri.substring(0, uri.length() - 1) : uri);
            if (!key.isAbsolute() || key.getFragment() != null) {
                error(Code.KEYWORD_VALUE, pointer, target.position(), "the URI is not absolute, or has a fragment");
                return;
            }
            entries.put(key, file.resolveSibling(string.value()));
        } catch (URISyntaxException | InvalidPathException e) {
            error(Code.KEYWORD_VALUE, pointer, target.position(), "the entry is no URI with a file");
        }
    }

    private void error(Code code, String pointer, Position at, String message) {
        Place place = new Place(file.toString(), at.line(), at.column(), pointer);
        diagnostics.report(Diagnostic.error(code, place, message));
    }
}
