package io.recordsmith.it.harness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the data is that the suites are held against; it lies beside the repository, not in it. */
public final class Corpora {
    private static final String PROPERTY = "recordsmith.data";

    private Corpora() {}

    /**
     * Finds a corpus: in the directory that the system property {@code recordsmith.data} names, by default {@code
     * ../shared/data} seen from the root of the repository.
     *
     * @param name its path in there
     * @return the corpus, empty when it is not on this machine
     */
    public static Optional<Path> find(String name) {
        return Optional.of(data().resolve(name)).filter(Files::exists);
    }

    /**
     * Says why a test that needs a corpus does not run.
     *
     * @param name the corpus
     * @return a sentence
     */
    public static String absent(String name) {
        return "NOT RUN: there is no " + data().resolve(name) + " (set -D" + PROPERTY + ")";
    }

    private static Path data() {
        String configured = System.getProperty(PROPERTY, "");
        return configured.isEmpty()
                ? repository().resolve("../shared/data").normalize()
                : repository().resolve(configured);
    }

    /**
     * Returns the root of the checkout that this runs in.
     *
     * @return a directory
     */
    public static Path repository() {
        Path start = Path.of("").toAbsolutePath();
        for (Path directory = start; directory != null; directory = directory.getParent()) {
            if (Files.exists(directory.resolve("generator/pom.xml"))) {
                return directory;
            }
        }
        throw new IllegalStateException(start + " is not inside a checkout");
    }
}
