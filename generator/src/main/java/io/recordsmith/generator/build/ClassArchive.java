package io.recordsmith.generator.build;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;

/**
 * The compiler's classes as a Java virtual machine has loaded and verified them once (class data sharing), kept beside
 * the compiler's own file. Loading them anew is a sixth of what a build spends on generation. The machine itself refuses
 * an archive that is damaged or does not fit its version or the files on the class path, and goes on without.
 */
final class ClassArchive implements Closeable {
    private final Optional<Path> kept;
    private final Optional<Path> made;

    private ClassArchive(Optional<Path> kept, Optional<Path> made) {
        this.kept = kept;
        this.made = made;
    }

    /**
     * Returns the archive for a class path, or the one to make. There is none where none is possible: for classes in
     * directories, in a place that is read-only, with another virtual machine.
     */
    static ClassArchive of(List<Path> classPath) {
        if (System.getProperty("java.vm.name", "").matches(".*(OpenJDK|HotSpot).*")
                && classPath.stream().allMatch(Files::isRegularFile)) {
            try {
                Path kept = place(classPath.get(0));
                return Files.exists(kept) && isUpToDate(kept, classPath)
                        ? new ClassArchive(Optional.of(kept), Optional.empty())
                        : new ClassArchive(Optional.of(kept), Optional.of(temporary(kept)));
            } catch (IOException e) {
                // A repository that is shared, and not ours to write to.
            }
        }
        return new ClassArchive(Optional.empty(), Optional.empty());
    }

    private static Path place(Path jar) {
        // Java runtimes of one version by different makers differ; each has its home.
        String runtime = System.getProperty("java.vm.version") + "-"
                + Integer.toHexString(System.getProperty("java.home").hashCode());
        return jar.resolveSibling(jar.getFileName() + "-" + runtime.replaceAll("[^\\w.+-]", "_") + ".jsa");
    }

    private static Path temporary(Path kept) throws IOException {
        return Files.createTempFile(kept.toAbsolutePath().getParent(), kept.getFileName() + "-", ".tmp");
    }

    private static boolean isUpToDate(Path archive, List<Path> classPath) throws IOException {
        FileTime made = Files.getLastModifiedTime(archive);
        for (Path file : classPath) {
            if (Files.getLastModifiedTime(file).compareTo(made) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a process with these {@link #options} loads classes from an archive. */
    boolean isUsed() {
        return kept.isPresent() && made.isEmpty();
    }

    /** Returns the options of a virtual machine that loads the archive, or makes it when it ends. */
    List<String> options() {
        if (kept.isEmpty()) {
            return List.of();
        }
        String option = made.map(path -> "-XX:ArchiveClassesAtExit=" + path)
                .orElseGet(() -> "-XX:SharedArchiveFile=" + kept.get());
        // That an archive does not fit would be said on the standard output, between the values.
        return List.of("-Xlog:disable", "-XX:+VerifySharedSpaces", option);
    }

    /** Puts the archive that a process has made where the next one finds it, if it can go there. */
    void keep() {
        try {
            if (made.isPresent() && Files.exists(made.get()) && Files.size(made.get()) > 0) {
                Files.move(made.get(), kept.get(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            // Another build uses the one that is there, and the file system minds.
        }
    }

    /** Deletes an archive with which a process has failed. */
    void drop() throws IOException {
        Files.deleteIfExists(kept.get());
    }

    /** Deletes what was made and not kept. */
    @Override
    public void close() throws IOException {
        if (made.isPresent()) {
            Files.deleteIfExists(made.get());
        }
    }
}
