package io.recordsmith.it.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Packages of npm, installed once below {@code target}; nothing of them is run. */
final class NpmPackages {
    private static final Path FOLDER = Path.of("target", "npm");
    private static final Path MODULES = FOLDER.resolve("node_modules");

    private NpmPackages() {}

    /**
     * Installs packages that are not there yet. Where npm or its registry is missing, the calling test is not run, and
     * the report says why.
     *
     * @param packages names with versions
     * @return the folder with one folder for each package
     */
    static Path install(List<String> packages) throws IOException, InterruptedException {
        Path log = FOLDER.resolve("install-" + packages.hashCode() + ".log");
        Path done = FOLDER.resolve("installed-" + packages.hashCode());
        if (!Files.exists(done)) {
            Files.createDirectories(FOLDER);
            assumeTrue(run(packages, log), "NOT RUN: npm could not install " + packages + ", see " + log);
            Files.createFile(done);
        }
        return MODULES;
    }

    private static boolean run(List<String> packages, Path log) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "npm",
                "install",
                "--prefix",
                FOLDER.toString(),
                "--ignore-scripts",
                "--legacy-peer-deps",
                "--no-audit",
                "--no-fund"));
        command.addAll(packages);
        try {
            Process npm = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            boolean ended = npm.waitFor(3, TimeUnit.MINUTES);
            npm.destroy();
            return ended && npm.exitValue() == 0;
        } catch (IOException e) {
            // There is no npm.
            return false;
        }
    }
}
