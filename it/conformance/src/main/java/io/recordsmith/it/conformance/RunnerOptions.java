package io.recordsmith.it.conformance;

import io.recordsmith.it.harness.Jackson;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the command line asks for.
 *
 * @param suite a directory in the layout of the official suite; with {@code cases} only its remotes count
 * @param dialect the only dialect to run; empty for all, or to find out from the case file
 * @param cases a file of groups, or a directory of such files, to run instead of the suite's
 * @param report where the report goes
 * @param results where the page of results goes
 * @param knownFailures the list of failures that do not fail the run
 * @param jacksons what code is generated for, at least one
 */
record RunnerOptions(
        Optional<Path> suite,
        Optional<SuiteDialect> dialect,
        Optional<Path> cases,
        Path report,
        Optional<Path> results,
        Optional<Path> knownFailures,
        List<Jackson> jacksons) {

    static final String USAGE = """
            Usage: ConformanceRunner --suite DIR --report FILE [OPTION]...
            Holds generated, compiled code against every case of a suite, with every way of asking it.

              --suite DIR           directory with tests/<dialect>/**.json and remotes/, and perhaps
                                    output-tests/ and annotations/
              --dialect NAME|all    only this dialect (default: all that the suite has)
              --cases FILE|DIR      run this file of groups, or all in a directory; the suite only serves its
                                    remotes (default: those of the suite that the files are in)
              --report FILE         where the report goes (JSON)
              --results FILE        where the page of results goes (Markdown)
              --known-failures FILE failures that do not fail the run: a line each, FILE | GROUP | CASE | REASON
              --jackson 2|3|all     what code is generated for (default: 3)

            Dialects are %s.
            Exit codes: 0 all cases passed but known failures; 1 others failed, or known ones passed; 2 wrong usage, or
            files that are no suite.
            """.formatted(SuiteDialect.names());

    private static final Set<String> NAMES =
            Set.of("--suite", "--dialect", "--cases", "--report", "--results", "--known-failures", "--jackson");

    /**
     * Reads a command line.
     *
     * @throws IllegalArgumentException if it is not one; the message is for the user
     */
    static RunnerOptions parse(String... arguments) {
        Map<String, String> values = values(List.of(arguments));
        if (!values.containsKey("--suite") && !values.containsKey("--cases")) {
            throw new IllegalArgumentException("--suite or --cases is missing");
        }
        if (!values.containsKey("--report")) {
            throw new IllegalArgumentException("--report is missing");
        }
        RunnerOptions options = new RunnerOptions(
                existing(values, "--suite"),
                dialect(values.getOrDefault("--dialect", "all")),
                existing(values, "--cases"),
                Path.of(values.get("--report")),
                Optional.ofNullable(values.get("--results")).map(Path::of),
                existing(values, "--known-failures"),
                jacksons(values.getOrDefault("--jackson", "3")));
        if (options.cases.isEmpty()
                && !Files.isDirectory(options.suite.orElseThrow().resolve("tests"))) {
            throw new IllegalArgumentException(
                    options.suite.get() + " has no directory 'tests'; --cases runs files that are no suite");
        }
        return options;
    }

    private static Map<String, String> values(List<String> arguments) {
        Map<String, String> values = new TreeMap<>();
        for (Iterator<String> each = arguments.iterator(); each.hasNext(); ) {
            String name = each.next();
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException("unknown option '" + name + "'");
            }
            if (!each.hasNext()) {
                throw new IllegalArgumentException(name + " needs a value");
            }
            if (values.put(name, each.next()) != null) {
                throw new IllegalArgumentException(name + " is given twice");
            }
        }
        return values;
    }

    /** The newest comes first: it is the one that the others are compared with. */
    private static List<Jackson> jacksons(String name) {
        return name.equals("all") ? List.of(Jackson.THREE, Jackson.TWO) : List.of(Jackson.named(name));
    }

    private static Optional<SuiteDialect> dialect(String name) {
        if (name.equals("all")) {
            return Optional.empty();
        }
        SuiteDialect dialect = SuiteDialect.named(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown dialect '" + name + "'; known are all, " + SuiteDialect.names()));
        return Optional.of(dialect);
    }

    private static Optional<Path> existing(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            return Optional.empty();
        }
        try {
            Path path = Path.of(value);
            if (Files.exists(path)) {
                return Optional.of(path);
            }
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(name + " " + value + " is not a path", e);
        }
        throw new IllegalArgumentException(name + " " + value + " does not exist");
    }
}
