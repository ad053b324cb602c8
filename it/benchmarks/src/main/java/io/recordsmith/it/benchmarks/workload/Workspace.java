package io.recordsmith.it.benchmarks.workload;

import io.recordsmith.it.harness.Corpora;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The directory in which everything is prepared that measuring processes need.
 *
 * @param directory the directory
 */
public record Workspace(Path directory) {

    /**
     * Returns the workspace in the build directory of the checkout that this runs in.
     *
     * @return the workspace
     */
    public static Workspace ofCheckout() {
        return new Workspace(target().resolve("bench"));
    }

    /**
     * Returns where the build puts what it makes of this module.
     *
     * @return a directory
     */
    public static Path target() {
        return Corpora.repository().resolve("it/benchmarks/target");
    }

    /** Returns where the files of a workload are. */
    public Path workload(String name) {
        return directory.resolve("workloads").resolve(name);
    }

    /** Returns where the class files of a subject, generated in one way, are. */
    public Path code(String subject, Variant variant) {
        return directory.resolve("code").resolve(subject).resolve(variant.directory());
    }

    /** Returns the jars of a peer that cannot share a class path with another one. */
    public static List<Path> jars(String peer) {
        try (Stream<Path> files = Files.list(target().resolve("peers").resolve(peer))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Deletes a directory with all that is in it, if it is there.
     *
     * @param directory the directory
     */
    public static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
