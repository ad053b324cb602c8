package io.recordsmith.generator.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Carries out a plan. All contents are written to a hidden directory first, so that a full disk changes nothing; then
 * each file is moved to its place in one step, so that nobody reads half a file. Staging happens inside of the output
 * directory because only there is the same file system, which such moves need, certain.
 */
final class OutputChange {
    private final Path root;
    private final OutputState before;
    private final OutputPlan plan;

    OutputChange(Path root, OutputState before, OutputPlan plan) {
        this.root = root;
        this.before = before;
        this.plan = plan;
    }

    void carryOut(OutputState after) throws IOException {
        boolean untouched = plan.writes().isEmpty() && plan.deletes().isEmpty();
        if (untouched && after.text().equals(before.text())) {
            return;
        }
        Path staging = Files.createTempDirectory(root, OutputState.FILE_NAME + "-");
        try {
            Map<String, Path> staged = stage(staging);
            // Until the last move, files of both runs may be there; whatever ends this process, all of them are ours.
            SortedMap<String, String> both = new TreeMap<>(before.files());
            both.putAll(after.files());
            writeState(staging, new OutputState(Provenance.UNKNOWN, both));
            for (Map.Entry<String, Path> file : staged.entrySet()) {
                Path target = root.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                replace(file.getValue(), target);
            }
            for (String path : plan.deletes()) {
                delete(root.resolve(path));
            }
            writeState(staging, after);
        } finally {
            remove(staging);
        }
    }

    private Map<String, Path> stage(Path staging) throws IOException {
        Map<String, Path> staged = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : plan.writes().entrySet()) {
            Path path = staging.resolve(Integer.toString(staged.size()));
            Files.write(path, file.getValue());
            staged.put(file.getKey(), path);
        }
        return staged;
    }

    private void writeState(Path staging, OutputState state) throws IOException {
        replace(
                Files.writeString(staging.resolve(OutputState.FILE_NAME), state.text()),
                root.resolve(OutputState.FILE_NAME));
    }

    private static void replace(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes a file, and the directories that it leaves empty. */
    private void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        for (Path directory = file.getParent(); !directory.equals(root); directory = directory.getParent()) {
            try {
                Files.deleteIfExists(directory);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    private static void remove(Path staging) throws IOException {
        try (Stream<Path> left = Files.list(staging)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(staging);
    }
}
