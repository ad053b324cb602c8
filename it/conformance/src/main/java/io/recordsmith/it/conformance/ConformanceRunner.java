package io.recordsmith.it.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Runs a suite in the layout of the JSON Schema Test Suite, or a file of its cases, through generated, compiled code,
 * and reports per dialect and file what passed and what failed.
 */
public final class ConformanceRunner {
    private static final int PASSED = 0;
    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private ConformanceRunner() {}

    /**
     * Runs and exits: 0 when all failures are known ones, 1 when not, 2 when the command line is wrong.
     *
     * @param arguments {@code --suite DIR [--dialect NAME|all] [--cases FILE] --report FILE} and others
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        System.exit(run(System.out, System.err, arguments));
    }

    static int run(PrintStream out, PrintStream err, String... arguments) throws IOException {
        RunnerOptions options;
        try {
            options = RunnerOptions.parse(arguments);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.print(RunnerOptions.USAGE);
            return USAGE;
        }
        KnownFailures known = options.knownFailures().map(KnownFailures::read).orElseGet(KnownFailures::none);
        Optional<TestSuite> suite = options.suite().map(TestSuite::new);
        List<TestGroup> groups = options.cases().isPresent()
                ? caseFile(options.cases().get(), options.dialect())
                : groups(suite.orElseThrow(), options.dialect());
        if (groups.isEmpty()) {
            err.println("There is nothing to run for " + String.join(" ", arguments));
            return USAGE;
        }
        Map<String, Path> remotes = suite.map(TestSuite::remotes).orElseGet(Map::of);
        List<CaseOutcome> outcomes = new ArrayList<>(new SuiteRun(remotes, options.jackson()).run(groups));
        if (options.cases().isEmpty()) {
            OutputCases output = new OutputCases(options.suite().orElseThrow(), remotes, options.jackson());
            AnnotationCases annotations = new AnnotationCases(options.suite().orElseThrow(), options.jackson());
            for (SuiteDialect dialect : chosen(options.dialect())) {
                outcomes.addAll(output.run(dialect));
                outcomes.addAll(annotations.run(dialect));
            }
        }
        write(options.report(), new Report(options.jackson(), known).of(outcomes));
        if (options.results().isPresent()) {
            String page = new ResultsPage(options.jackson(), known).of(outcomes);
            write(options.results().get(), page.getBytes(StandardCharsets.UTF_8));
        }
        return print(out, outcomes, known);
    }

    private static List<TestGroup> groups(TestSuite suite, Optional<SuiteDialect> only) {
        List<TestGroup> groups = new ArrayList<>();
        for (SuiteDialect dialect : chosen(only)) {
            if (suite.has(dialect)) {
                groups.addAll(suite.groups(dialect));
            }
        }
        return groups;
    }

    private static List<SuiteDialect> chosen(Optional<SuiteDialect> only) {
        return only.map(List::of).orElseGet(() -> List.of(SuiteDialect.values()));
    }

    /** Reads a lone file; its groups may be of different dialects when none is given and the file's place tells none. */
    private static List<TestGroup> caseFile(Path file, Optional<SuiteDialect> given) {
        Optional<SuiteDialect> dialect = given.or(() -> SuiteDialect.ofPath(file));
        String folder = file.toAbsolutePath().toString().replace('\\', '/').contains("/format/") ? "format/" : "";
        String path = folder + file.getFileName();
        return new SuiteFile(dialect.orElse(SuiteDialect.DRAFT_2020_12), path)
                .groups(file).stream()
                        .map(group -> dialect.isPresent() ? group : declared(group, path))
                        .toList();
    }

    private static TestGroup declared(TestGroup group, String path) {
        SuiteDialect dialect = SuiteDialect.ofSchema(group.schema()).orElse(SuiteDialect.DRAFT_2020_12);
        return new TestGroup(new SuiteFile(dialect, path), group.description(), group.schema(), group.cases());
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, content);
    }

    private static int print(PrintStream out, List<CaseOutcome> outcomes, KnownFailures known) {
        List<CaseOutcome> failures =
                outcomes.stream().filter(outcome -> !outcome.passed()).toList();
        for (CaseOutcome failure : failures) {
            SuiteFile file = failure.group().file();
            out.printf(
                    "%s %s/%s | %s | %s | %s%n",
                    known.contains(failure) ? "KNOWN" : "FAILED",
                    file.dialect().folder(),
                    file.path(),
                    failure.group().description(),
                    failure.test().description(),
                    failure.explanation());
        }
        List<String> obsolete = known.obsolete(outcomes);
        obsolete.forEach(key -> out.println("PASSES BUT IS LISTED AS A KNOWN FAILURE " + key));
        Report.byDialect(outcomes).forEach((dialect, of) -> out.println(dialect.optionName() + ": " + total(of)));
        out.println(total(outcomes));
        return obsolete.isEmpty() && failures.stream().allMatch(known::contains) ? PASSED : FAILED;
    }

    private static String total(List<CaseOutcome> outcomes) {
        long passed = outcomes.stream().filter(CaseOutcome::passed).count();
        return String.format(Locale.ROOT, "%d passed, %d failed", passed, outcomes.size() - passed);
    }
}
