package io.recordsmith.it.benchmarks;

import io.recordsmith.it.benchmarks.candidate.Contender;
import io.recordsmith.it.benchmarks.candidate.Contenders;
import io.recordsmith.it.benchmarks.workload.Preparation;
import io.recordsmith.it.benchmarks.workload.Variant;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the command line asks for.
 *
 * @param contenders what is compared
 * @param workloads on what
 * @param parts what is measured
 * @param effort how long
 * @param jobs how many processes measure at a time
 * @param results the page of results that is written, if any
 */
record BenchmarkOptions(
        List<Contender> contenders,
        List<String> workloads,
        Set<Part> parts,
        Pairing.Effort effort,
        int jobs,
        Optional<Path> results) {

    static final String USAGE = """
            Usage: it/benchmarks/run [OPTION]...
            Measures generated code and its peers side by side and prints a table of ratios.

              --candidates LIST   only these, separated by commas; a library stands for all its tasks
              --workloads LIST    only these
              --parts LIST        only these of speed, growth, start, generation
              --quick             shorter slices and warm-up: figures to look at, not to quote
              --jobs N            measure speed in so many processes at a time, as many as there are cores to spare
              --results FILE      write the page into a file, beside what it says of other versions of Java
              --prepare           write workloads and generate code, measure nothing
              --list              show the names of candidates and workloads
              --help              show this

            The script also takes, before all others, --no-build, and --jmh, after which come JMH's own options.
            """;

    private static final Pairing.Effort THOROUGH = new Pairing.Effort(21, 15, 6000);
    private static final Pairing.Effort QUICK = new Pairing.Effort(15, 8, 3500);

    /** The parts of a benchmark. */
    enum Part {
        SPEED,
        GROWTH,
        START,
        GENERATION;

        static Part named(String name) {
            return Arrays.stream(values())
                    .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no part '" + name + "'"));
        }
    }

    /**
     * Reads a command line.
     *
     * @throws IllegalArgumentException if it is not one; the message is for the user
     */
    static BenchmarkOptions parse(String... arguments) {
        List<Contender> contenders = Contenders.list();
        List<String> workloads = Preparation.ALL;
        Set<Part> parts = EnumSet.allOf(Part.class);
        Pairing.Effort effort = THOROUGH;
        int jobs = 1;
        Optional<Path> results = Optional.empty();
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        while (!rest.isEmpty()) {
            String option = rest.pop();
            switch (option) {
                case "--candidates" -> contenders = contenders(list(option, rest));
                case "--workloads" -> workloads = workloads(list(option, rest));
                case "--parts" -> parts = parts(list(option, rest));
                case "--prepare" -> parts = EnumSet.noneOf(Part.class);
                case "--quick" -> effort = QUICK;
                case "--jobs" -> jobs = Integer.parseInt(value(option, rest));
                case "--results" ->
                    results = Optional.of(Path.of(value(option, rest)).toAbsolutePath());
                default -> throw new IllegalArgumentException("unknown option '" + option + "'");
            }
        }
        return new BenchmarkOptions(contenders, workloads, parts, effort, jobs, results);
    }

    /** Returns the ways in which code has to be generated. */
    Set<Variant> variants() {
        Set<Variant> variants = EnumSet.noneOf(Variant.class);
        contenders.forEach(contender -> contender.variant().ifPresent(variants::add));
        return variants;
    }

    private static List<String> list(String option, Deque<String> rest) {
        return List.of(value(option, rest).split(","));
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.pop();
    }

    private static List<Contender> contenders(List<String> names) {
        List<Contender> chosen = new ArrayList<>();
        for (String name : names) {
            List<Contender> found = Contenders.list().stream()
                    .filter(each -> each.name().equals(name) || each.library().equals(name))
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalArgumentException("there is no candidate '" + name + "'");
            }
            chosen.addAll(found);
        }
        return chosen;
    }

    private static List<String> workloads(List<String> names) {
        for (String name : names) {
            if (!Preparation.ALL.contains(name)) {
                throw new IllegalArgumentException("there is no workload '" + name + "'");
            }
        }
        return names;
    }

    private static Set<Part> parts(List<String> names) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        names.forEach(name -> parts.add(Part.named(name)));
        return parts;
    }
}
