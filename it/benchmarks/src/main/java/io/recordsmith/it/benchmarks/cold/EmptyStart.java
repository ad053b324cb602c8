package io.recordsmith.it.benchmarks.cold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that only reads the document: what every other one costs without its work. */
public final class EmptyStart {
    private EmptyStart() {}

    /**
     * Reads and exits.
     *
     * @param arguments the document's file
     * @throws IOException if it cannot be read
     */
    public static void main(String... arguments) throws IOException {
        byte[] json = Files.readAllBytes(Path.of(arguments[0]));
        System.exit(json.length > 0 ? 0 : 1);
    }
}
