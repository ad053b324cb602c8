package io.recordsmith.it.harness;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** A directory for the time of a run. */
public final class Workspace implements AutoCloseable {
    private final Path root;

    /**
     * Makes an empty directory.
     *
     * @throws IOException if there can be none
     */
    public Workspace() throws IOException {
        root = Files.createTempDirectory("recordsmith-it");
    }

    /**
     * Returns the directory.
     *
     * @return a directory that is deleted when this is closed
     */
    public Path root() {
        return root;
    }

    @Override
    public void close() throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
