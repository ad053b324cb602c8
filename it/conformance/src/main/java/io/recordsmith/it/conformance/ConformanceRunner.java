package io.recordsmith.it.conformance;

import io.recordsmith.it.harness.Jackson;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs a suite in the layout of the JSON Schema Test Suite, or a file of its cases, through generated, compiled code,
 * and reports per dialect and file what passed and what failed.
 */
public final class ConformanceRunner {
    private static final int PASSED = 0;
    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private final RunnerOptions options;
    private final KnownFailures known;

    private ConformanceRunner(RunnerOptions options, KnownFailures known) {
        this.options = options;
        this.known = known;
    }

    /**
     * Runs and exits: 0 when all failures are known ones, 1 when not, 2 when the command line or the suite is wrong.
     *
     * @param arguments {@code --suite DIR [--dialect NAME|all] [--cases FILE] --report FILE} and others
     */
    public static void main(String... arguments) {
        System.exit(run(System.out, System.err, arguments));
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        if (List.of(arguments).contains("--help")) {
            out.print(RunnerOptions.USAGE);
            return PASSED;
        }
        RunnerOptions options;
        KnownFailures known;
        try {
            options = RunnerOptions.parse(arguments);
            known = options.knownFailures().map(KnownFailures::read).orElseGet(KnownFailures::none);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.print(RunnerOptions.USAGE);
            return USAGE;
        }
        try {
            return new ConformanceRunner(options, known).run(out, err);
        } catch (SuiteFault e) {
            err.println(e.getMessage());
            return USAGE;
        }
    }

    private int run(PrintStream out, PrintStream err) {
        Optional<CaseFiles> files = options.cases().map(CaseFiles::new);
        Optional<TestSuite> suite = options.suite().map(TestSuite::new);
        List<TestGroup> groups =
                files.map(f -> f.groups(options.dialect())).orElseGet(() -> groups(suite.orElseThrow(), err));
        if (groups.isEmpty()) {
            err.println("There is nothing to run in "
                    + options.cases().or(options::suite).get()
                    + "; a suite has its tests in folders called "
                    + Stream.of(SuiteDialect.values()).map(SuiteDialect::folder).collect(Collectors.joining(", ")));
            return USAGE;
        }
        Map<String, Path> remotes = suite.or(() -> files.flatMap(CaseFiles::suite))
                .map(TestSuite::remotes)
                .orElseGet(Map::of);
        Map<Jackson, List<CaseOutcome>> outcomes = new LinkedHashMap<>();
        options.jacksons().forEach(jackson -> outcomes.put(jackson, outcomes(jackson, groups, remotes)));
        write(options.report(), new Report(known).of(outcomes));
        options.results()
                .ifPresent(
                        file -> write(file, new ResultsPage(known).of(outcomes).getBytes(StandardCharsets.UTF_8)));
        return print(out, outcomes);
    }

    private List<CaseOutcome> outcomes(Jackson jackson, List<TestGroup> groups, Map<String, Path> remotes) {
        List<CaseOutcome> outcomes = new ArrayList<>(new SuiteRun(remotes, jackson).run(groups));
        if (options.cases().isEmpty()) {
            OutputCases output = new OutputCases(options.suite().orElseThrow(), remotes, jackson);
            AnnotationCases annotations = new AnnotationCases(options.suite().orElseThrow(), jackson);
            for (SuiteDialect dialect : chosen()) {
                outcomes.addAll(output.run(dialect));
                outcomes.addAll(annotations.run(dialect));
            }
        }
        return outcomes;
    }

    private List<TestGroup> groups(TestSuite suite, PrintStream err) {
        List<TestGroup> groups = new ArrayList<>();
        for (SuiteDialect dialect : chosen()) {
            if (suite.has(dialect)) {
                groups.addAll(suite.groups(dialect));
            }
        }
        if (options.dialect().isEmpty()) {
            suite.foreignFolders()
                    .forEach(name -> err.println("tests/" + name + " is left out: it is no dialect's folder"));
        }
        return groups;
    }

    private List<SuiteDialect> chosen() {
        return options.dialect().map(List::of).orElseGet(() -> List.of(SuiteDialect.values()));
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new SuiteFault(file + " cannot be written: " + e.getMessage());
        }
    }

    private int print(PrintStream out, Map<Jackson, List<CaseOutcome>> outcomes) {
        outcomes.forEach((jackson, of) ->
                of.stream().filter(outcome -> !outcome.passed()).forEach(failure -> print(out, jackson, failure)));
        List<CaseOutcome> all = outcomes.values().stream().flatMap(List::stream).toList();
        List<String> obsolete = known.obsolete(all);
        obsolete.forEach(key -> out.println("PASSES BUT IS LISTED AS A KNOWN FAILURE " + key));
        outcomes.forEach((jackson, of) -> Report.byDialect(of)
                .forEach((dialect, some) -> out.println(dialect.optionName() + suffix(jackson) + ": " + total(some))));
        out.println(total(all));
        boolean failed = all.stream().anyMatch(outcome -> !outcome.passed() && !known.contains(outcome));
        return obsolete.isEmpty() && !failed ? PASSED : FAILED;
    }

    private void print(PrintStream out, Jackson jackson, CaseOutcome failure) {
        SuiteFile file = failure.group().file();
        out.printf(
                "%s %s/%s | %s | %s | %s%s%n",
                known.contains(failure) ? "KNOWN" : "FAILED",
                file.dialect().folder(),
                file.path(),
                failure.group().description(),
                failure.test().description(),
                failure.explanation(),
                suffix(jackson));
    }

    /** Names the version of Jackson where there are several. */
    private String suffix(Jackson jackson) {
        return options.jacksons().size() > 1 ? ", Jackson " + jackson.option().optionName() : "";
    }

    private static String total(List<CaseOutcome> outcomes) {
        long passed = outcomes.stream().filter(CaseOutcome::passed).count();
        return String.format(Locale.ROOT, "%d passed, %d failed", passed, outcomes.size() - passed);
    }
}
