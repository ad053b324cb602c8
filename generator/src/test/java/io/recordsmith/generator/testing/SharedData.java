package io.recordsmith.generator.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Finds the corpora that lie beside the repository; tests that need one that is absent are skipped, and say so. */
public final class SharedData {
    private SharedData() {}

    /**
     * Returns a directory or file of the shared data: below what the system property {@code recordsmith.data} names,
     * by default {@code ../shared/data} beside the repository.
     */
    public static Path require(String path) {
        String root = System.getProperty("recordsmith.data", "../../shared/data");
        Path found = Path.of(root).resolve(path);
        Assumptions.assumeTrue(Files.exists(found), () -> "skipped: there is no " + path + " in " + root);
        return found;
    }
}
