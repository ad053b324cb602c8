package io.recordsmith.support;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;

/** The official JSON Schema test suite, which is not part of this repository. */
final class Suite {

    private Suite() {}

    /**
     * The suite's directory: what the system property {@code recordsmith.suite} names, else the one beside the
     * repository. Without a suite the test is skipped.
     */
    static Path directory() {
        String property = System.getProperty("recordsmith.suite");
        Path directory = property == null
                ? repository().resolve("../shared/data/json-schema-test-suite").normalize()
                : Path.of(property);
        assumeThat(directory).isDirectory();
        return directory;
    }

    private static Path repository() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve(".git")) && directory.getParent() != null) {
            directory = directory.getParent();
        }
        return directory;
    }
}
