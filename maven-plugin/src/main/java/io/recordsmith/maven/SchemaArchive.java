package io.recordsmith.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A jar with schemas in it. */
final class SchemaArchive {
    private final Path file;

    SchemaArchive(Path file) {
        this.file = file;
    }

    /**
     * Copies a file, or a directory with all that is in it, out of the archive.
     *
     * @param path where it is in the archive, with {@code /} between names
     * @param target the directory that stands for the root of the archive; files that are there already and have the
     *     same content are not touched
     * @return where the copy is, empty if the archive has no such path
     * @throws IOException if the archive cannot be read, the copies cannot be written, or an entry's name would lead out
     *     of the target
     */
    Optional<Path> extract(String path, Path target) throws IOException {
        String directory = path.endsWith("/") ? path : path + "/";
        try (ZipFile archive = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = archive.stream()
                    .filter(entry -> !entry.isDirectory())
                    .filter(entry ->
                            entry.getName().equals(path) || entry.getName().startsWith(directory))
                    .toList();
            for (ZipEntry entry : entries) {
                try (InputStream in = archive.getInputStream(entry)) {
                    copy(in.readAllBytes(), inside(target, entry.getName()));
                }
            }
            return entries.isEmpty() ? Optional.empty() : Optional.of(inside(target, path));
        }
    }

    private Path inside(Path target, String name) throws IOException {
        Path path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("the entry " + name + " leads out of " + file);
        }
        return path;
    }

    private static void copy(byte[] content, Path to) throws IOException {
        if (!Files.isRegularFile(to) || !Arrays.equals(Files.readAllBytes(to), content)) {
            Files.createDirectories(to.getParent());
            Files.write(to, content);
        }
    }
}
