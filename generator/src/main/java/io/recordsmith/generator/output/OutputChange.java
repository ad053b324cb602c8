package io.recordsmith.generator.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Carries out a plan. Contents that replace others are written to a hidden directory first; then each file is moved to
 * its place in one step, so that nobody reads half a file. Staging happens inside of the output directory because only
 * there is the same file system, which such moves need, certain. New files are written where they belong, which is half
 * the work, and taken back when one of them fails: a full disk changes nothing.
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
        boolean untouched = plan.writes() == 0 && plan.deletes().isEmpty();
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
            create();
            for (Map.Entry<String, Path> file : staged.entrySet()) {
                replace(file.getValue(), root.resolve(file.getKey()));
            }
            for (String path : plan.deletes()) {
                delete(root.resolve(path));
            }
            writeState(staging, after);
        } finally {
            remove(staging);
        }
    }

    private void create() throws IOException {
        List<Path> created = new ArrayList<>();
        try {
            Path directory = root;
            for (Map.Entry<String, byte[]> file : plan.creations().entrySet()) {
                Path target = root.resolve(file.getKey());
                if (!directory.equals(target.getParent())) {
                    directory = Files.createDirectories(target.getParent());
                }
                try (OutputStream out =
                        Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                    created.add(target);
                    out.write(file.getValue());
                }
            }
        } catch (IOException e) {
            for (Path file : created) {
                delete(file);
            }
            throw e;
        }
    }

    private Map<String, Path> stage(Path staging) throws IOException {
        Map<String, Path> staged = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : plan.replacements().entrySet()) {
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
