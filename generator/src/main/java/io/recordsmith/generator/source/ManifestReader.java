package io.recordsmith.generator.source;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.diagnostic.Place;
import io.recordsmith.generator.option.ExistingType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the manifests of other modules, to find the types that they generated. */
public final class ManifestReader {
    private final Diagnostics diagnostics;
    private final Map<String, ExistingType> types = new TreeMap<>();

    private ManifestReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Reads manifests; what is no manifest is reported.
     *
     * @return generated types by {@code document#pointer}; of several for one place the first counts
     */
    public static Map<String, ExistingType> read(List<Path> files, Diagnostics diagnostics) {
        ManifestReader reader = new ManifestReader(diagnostics);
        files.forEach(reader::add);
        return reader.types;
    }

    private void add(Path file) {
        Optional<JsonValue> root = root(file);
        if (root.isPresent() && root.get() instanceof JsonValue.JsonArray array) {
            array.elements().forEach(entry -> add(file, entry));
        } else if (root.isPresent()) {
            refuse(file, root.get());
        }
    }

    private void add(Path file, JsonValue entry) {
        Optional<String> schema = member(entry, "schema");
        Optional<String> type = member(entry, "type");
        Optional<String> codec = member(entry, "codec");
        if (schema.isEmpty() || type.isEmpty() || codec.isEmpty()) {
            refuse(file, entry);
            return;
        }
        // Types of the JDK have no codec of their own, and are made here as well as there.
        int simpleName = codec.get().lastIndexOf('.') + 1;
        boolean generated = type.get().startsWith(codec.get().substring(0, simpleName))
                && type.get().indexOf('.', simpleName) < 0
                && type.get().indexOf('<') < 0;
        if (generated) {
            types.putIfAbsent(schema.get(), new ExistingType(type.get(), codec.get()));
        }
    }

    private static Optional<String> member(JsonValue entry, String name) {
        return entry instanceof JsonValue.JsonObject object
                        && object.members().get(name) instanceof JsonValue.JsonString text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    private Optional<JsonValue> root(Path file) {
        try {
            return DocumentReader.read(file.toString(), TextDecoder.decode(Files.readAllBytes(file)), diagnostics);
        } catch (IOException e) {
            String message = "the manifest does not exist or cannot be read";
            diagnostics.report(Diagnostic.error(Code.UNREADABLE_FILE, Place.ofFile(file.toString()), message));
            return Optional.empty();
        }
    }

    private void refuse(Path file, JsonValue found) {
        Place place = new Place(
                file.toString(), found.position().line(), found.position().column(), "");
        diagnostics.report(Diagnostic.error(Code.SYNTAX, place, "this is no recordsmith-manifest.json"));
    }
}
