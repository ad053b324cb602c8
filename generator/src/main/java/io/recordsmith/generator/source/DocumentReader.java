package io.recordsmith.generator.source;

import io.recordsmith.generator.diagnostic.Diagnostics;
import java.util.Locale;
import java.util.Optional;

/** Reads the text of one document, JSON or YAML by its name, into a positioned value. */
final class DocumentReader {
    private DocumentReader() {}

    /**
     * Reads a text.
     *
     * @param file the file as the user named it; {@code .yaml} and {@code .yml} mean YAML, everything else JSON
     * @return the value, or empty when the text could not be understood, which has been reported then
     */
    static Optional<JsonValue> read(String file, String text, Diagnostics diagnostics) {
        ValueBuilder builder = new ValueBuilder(file, diagnostics);
        try {
            return Optional.of(isYaml(file) ? YamlTextReader.read(text, builder) : JsonTextReader.read(text, builder));
        } catch (ReadingFault fault) {
            builder.error(fault);
            return Optional.empty();
        }
    }

    private static boolean isYaml(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
