package io.recordsmith.it.benchmarks;

import io.recordsmith.it.benchmarks.workload.Workspace;
import io.recordsmith.it.harness.Corpora;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Measures what the command costs for one document of many subschemas: whole processes with the JVM's own choice of
 * compilers, and 1 GB of heap, with less of which a document that needs more would fail.
 */
final class GenerationGrowth {
    private static final List<Integer> SIZES = List.of(1000, 4000, 16_000);
    private static final int RUNS = 3;
    private static final int SUBSCHEMAS_OF_A_DEFINITION = 8;

    private final Path directory = Workspace.target().resolve("generation/growth");
    private final Path command = Corpora.repository().resolve("generator/target/recordsmith.jar");

    /** Returns CPU seconds, of all threads and the kernel, by the size of the document. */
    Samples measure() {
        Samples samples = new Samples();
        SIZES.forEach(this::write);
        for (int run = 0; run < RUNS; run++) {
            for (int size : SIZES) {
                samples.add(name(size), generate(size).total());
            }
        }
        return samples;
    }

    /** That the largest document is affordable, and that a subschema costs the same in it as in a smaller one. */
    static List<Goal> goals(Samples samples) {
        double small = samples.median(name(SIZES.get(0)));
        double middle = samples.median(name(SIZES.get(1)));
        double large = samples.median(name(SIZES.get(2)));
        double upTo = (middle - small) / (SIZES.get(1) - SIZES.get(0));
        double beyond = (large - middle) / (SIZES.get(2) - SIZES.get(1));
        return List.of(
                new Goal(
                        "one document, CPU seconds",
                        Goal.atMost(10),
                        Optional.empty(),
                        List.of(new Goal.Figure(name(SIZES.get(2)), large))),
                new Goal(
                        "CPU of another subschema, beyond 4000 / up to there",
                        Goal.atMost(1),
                        Optional.empty(),
                        List.of(new Goal.Figure(name(SIZES.get(2)), beyond / upTo))));
    }

    private static String name(int size) {
        return size + " subschemas";
    }

    private ProcessTime generate(int size) {
        Path output = directory.resolve("output");
        Workspace.delete(output);
        return ProcessTime.of(
                directory,
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-jar",
                        command.toString(),
                        "generate",
                        "--source",
                        document(size).toString(),
                        "--package",
                        "growth",
                        "--output",
                        output.toString()));
    }

    private Path document(int size) {
        return directory.resolve("document-" + size + ".json");
    }

    /** Definitions that refer to each other, so that all of them are reached. */
    private void write(int size) {
        int count = size / SUBSCHEMAS_OF_A_DEFINITION;
        String definitions = IntStream.range(0, count)
                .mapToObj(i -> definition(i, (i + 1) % count))
                .collect(Collectors.joining(",\n"));
        try {
            Files.createDirectories(directory);
            Files.writeString(
                    document(size),
                    "{\"title\": \"Growth\", \"$ref\": \"#/$defs/Thing0\", \"$defs\": {\n" + definitions + "}}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String definition(int number, int next) {
        return String.format(Locale.ROOT, """
                "Thing%1$d": {"type": "object", "description": "Thing %1$d.", "required": ["id", "state"], "properties": {
                  "id": {"type": "string", "pattern": "^[a-z]{%3$d,%4$d}$"},
                  "label": {"type": ["string", "null"]},
                  "state": {"enum": ["on", "off", "s%5$d"]},
                  "size": {"type": "integer", "minimum": 0, "maximum": %4$d},
                  "next": {"$ref": "#/$defs/Thing%2$d"},
                  "tags": {"type": "array", "items": {"type": "string", "maxLength": %4$d}}}}""", number, next, 1 + number % 7, 20 + number % 5, number % 50);
    }
}
