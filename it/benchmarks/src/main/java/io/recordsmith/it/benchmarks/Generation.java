package io.recordsmith.it.benchmarks;

import io.recordsmith.generator.CompilerVersion;
import io.recordsmith.it.benchmarks.workload.SchemaBundle;
import io.recordsmith.it.benchmarks.workload.Workspace;
import io.recordsmith.it.harness.Corpora;
import io.recordsmith.it.harness.ExactJson;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures what Maven builds cost that generate sources from the family's schemas: with our plugin, with
 * jsonschema2pojo's, with ours when nothing has changed, and with no plugin at all.
 */
final class Generation {
    static final String OURS = "recordsmith";
    static final String UNCHANGED = "recordsmith, nothing changed";
    static final String PEER = "jsonschema2pojo";
    static final String BARE = "no plugin";

    private static final Map<String, String> NAMES = Map.of("bare", BARE, "ours", OURS, "peer", PEER);
    private static final int RUNS = 5;
    private static final List<String> MODULES = List.of("recordsmith-generator", "recordsmith-maven-plugin");

    private final Path directory;
    private final Path root = Corpora.repository();
    private final PrintStream log;

    Generation(PrintStream log) {
        this.directory = Workspace.target().resolve("generation");
        this.log = log;
    }

    /**
     * What builds cost.
     *
     * @param time CPU seconds in user mode by candidate
     * @param memory the greatest resident memory in MiB by candidate
     */
    record Costs(Samples time, Samples memory) {
        void add(String name, ProcessTime cost) {
            time.add(name, cost.user());
            memory.add(name, cost.memory());
        }
    }

    /**
     * Runs all in turns.
     *
     * @return the costs; empty when the family's schemas are not on this machine
     */
    Optional<Costs> measure() {
        Optional<Path> family = Corpora.find("cognito/schemas");
        if (family.isEmpty()) {
            log.println(Corpora.absent("cognito/schemas"));
            return Optional.empty();
        }
        repository();
        resolved(family.get());
        project("bare", "");
        project("ours", GenerationProjects.ours(family.get()));
        project("peer", GenerationProjects.peer(directory.resolve("resolved")));
        return Optional.of(costs());
    }

    private Costs costs() {
        List<String> projects =
                Stream.of("bare", "ours", "peer").filter(this::builds).toList();
        Costs costs = new Costs(new Samples(), new Samples());
        for (int run = 0; run < RUNS; run++) {
            for (String project : projects) {
                costs.add(NAMES.get(project), clean(project));
            }
            if (projects.contains("ours")) {
                costs.add(UNCHANGED, maven("ours", true));
            }
        }
        return costs;
    }

    /** Builds once, which fetches what the measured builds then find. */
    private boolean builds(String project) {
        try {
            maven(project, false);
            return true;
        } catch (IllegalStateException e) {
            log.println("NOT MEASURED: " + NAMES.get(project) + ": " + e.getMessage());
            return false;
        }
    }

    private ProcessTime clean(String project) {
        Workspace.delete(directory.resolve(project).resolve("target"));
        return maven(project, true);
    }

    private ProcessTime maven(String project, boolean offline) {
        List<String> command = new ArrayList<>(List.of("mvn", "-q", "-B", "-ntp", "-s", "../settings.xml"));
        command.add("-Dmaven.repo.local=" + directory.resolve("repository"));
        if (offline) {
            command.add("-o");
        }
        command.add("generate-sources");
        return ProcessTime.of(directory.resolve(project), command);
    }

    /** A local repository of its own with what this build made, so that the user's is left as it is. */
    private void repository() {
        write(directory.resolve("settings.xml"), GenerationProjects.settings());
        install("recordsmith-parent", root.resolve("pom.xml"), Optional.empty());
        for (String artifact : MODULES) {
            Path module = root.resolve(artifact.substring(OURS.length() + 1));
            Path jar = module.resolve("target").resolve(artifact + "-" + CompilerVersion.current() + ".jar");
            install(artifact, module.resolve("pom.xml"), Optional.of(jar));
        }
    }

    private void install(String artifact, Path pom, Optional<Path> jar) {
        Path target =
                directory.resolve("repository/io/recordsmith").resolve(artifact).resolve(CompilerVersion.current());
        String name = artifact + "-" + CompilerVersion.current();
        copy(pom, target.resolve(name + ".pom"));
        jar.ifPresent(file -> copy(file, target.resolve(name + ".jar")));
    }

    /** The family as jsonschema2pojo can read it. */
    private void resolved(Path family) {
        SchemaBundle bundle = new SchemaBundle(family);
        for (String file : bundle.files().keySet()) {
            write(
                    directory.resolve("resolved").resolve(file),
                    new String(ExactJson.write(bundle.linked(file)), StandardCharsets.UTF_8));
        }
    }

    private void project(String name, String plugin) {
        write(directory.resolve(name).resolve("pom.xml"), GenerationProjects.pom(name, plugin));
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
