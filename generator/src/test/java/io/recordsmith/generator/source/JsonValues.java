package io.recordsmith.generator.source;

import io.recordsmith.generator.diagnostic.Diagnostics;

/** Reads JSON values for tests of other packages. */
public final class JsonValues {
    private JsonValues() {}

    public static JsonValue read(String text) {
        Diagnostics diagnostics = new Diagnostics();
        return DocumentReader.read("value.json", text, diagnostics)
                .orElseThrow(
                        () -> new IllegalArgumentException(diagnostics.sorted().toString()));
    }
}
