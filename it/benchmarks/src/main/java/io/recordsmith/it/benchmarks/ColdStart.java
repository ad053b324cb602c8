package io.recordsmith.it.benchmarks;

import com.ethlo.time.ITU;
import com.networknt.schema.Schema;
import io.recordsmith.generator.output.Manifest;
import io.recordsmith.it.benchmarks.cold.EmptyStart;
import io.recordsmith.it.benchmarks.cold.Networknt3Start;
import io.recordsmith.it.benchmarks.workload.Subject;
import io.recordsmith.it.benchmarks.workload.Variant;
import io.recordsmith.it.benchmarks.workload.Workload;
import io.recordsmith.it.benchmarks.workload.Workspace;
import io.recordsmith.it.harness.Jackson;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** Measures processes that give one verdict and end: CPU time of the whole process, its runtime system included. */
final class ColdStart {
    static final String EMPTY = "empty";
    static final String PEER = "networknt3:bytes";
    static final String WORKLOAD = "small";
    private static final int RUNS = 15;

    private final Path directory;
    private final Map<String, List<String>> commands = new LinkedHashMap<>();

    ColdStart(Workspace workspace) {
        directory = workspace.workload(WORKLOAD);
        Workload workload = Workload.read(directory);
        String document = write(workload.documents().get(0).json()).toString();
        String schema = directory.resolve("schema-0.json").toString();
        commands.put(EMPTY, java(List.of(home(EmptyStart.class)), EmptyStart.class.getName(), document));
        for (Variant variant : List.of(Variant.JACKSON2, Variant.JACKSON3)) {
            Path code = workspace.code(workload.subject(), variant);
            if (!Files.exists(code.resolve(Manifest.FILE_NAME))) {
                continue;
            }
            List<Path> classPath = with(code, variant.jackson().classPath());
            String program = variant.packageName(workload.subject()) + "." + Subject.COLD_START;
            for (String what : List.of("bytes", "read")) {
                String name = (variant == Variant.JACKSON2 ? "recordsmith2:" : "recordsmith3:") + what;
                commands.put(name, java(classPath, program, document, what));
            }
        }
        List<Path> networknt = Stream.of(Schema.class, ITU.class, LoggerFactory.class)
                .map(ColdStart::home)
                .collect(Collectors.toCollection(ArrayList::new));
        networknt.addAll(Jackson.THREE.classPath());
        commands.put(
                PEER, java(with(home(EmptyStart.class), networknt), Networknt3Start.class.getName(), document, schema));
    }

    /**
     * Runs all in turns.
     *
     * @return CPU seconds by candidate
     */
    Samples measure() {
        Samples samples = new Samples();
        for (int run = 0; run <= RUNS; run++) {
            for (Map.Entry<String, List<String>> each : commands.entrySet()) {
                double time = ProcessTime.of(directory, each.getValue()).total();
                // The first one may have had to read jars from the disk.
                if (run > 0) {
                    samples.add(each.getKey(), time);
                }
            }
        }
        return samples;
    }

    private Path write(byte[] json) {
        try {
            return Files.write(directory.resolve("document.json"), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> with(Path first, List<Path> rest) {
        List<Path> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }

    private static List<String> java(List<Path> classPath, String program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                WorkerProcess.java().get(0),
                "-cp",
                classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                program));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
