package io.recordsmith.it.conformance;

import io.recordsmith.it.harness.Jackson;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The page of results that is kept in the repository. It depends on the outcomes alone. */
final class ResultsPage {
    private static final String INTRODUCTION = """
            # Conformance

            Written by `it/conformance/run`; not edited by hand. Each case of the JSON Schema Test Suite is a schema compiled to
            Java (`--lossless`), and counts as passed only when `isValid` and `validate` of the tree and of the bytes, `read` of
            the bytes, and the value read, its own validation and its way back to JSON, are all right. Of annotations each
            assertion is a case, in every dialect that it is meant for. In the optional files content is asserted for draft-07
            and unknown keywords are taken for v1, where these dialects leave it to users or would refuse them.
            """;

    private final KnownFailures known;

    ResultsPage(KnownFailures known) {
        this.known = known;
    }

    String of(Map<Jackson, List<CaseOutcome>> outcomes) {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        outcomes.forEach((jackson, of) -> {
            page.append("\n## Code for Jackson ")
                    .append(jackson.option().optionName())
                    .append("\n\n");
            table(page, Report.byDialect(of));
        });
        refusals(page, outcomes.values().stream().flatMap(List::stream).toList());
        page.append("\n## Known failures\n\n");
        if (known.reasons().isEmpty()) {
            page.append("None.\n");
        }
        knownByFile()
                .forEach((file, count) -> page.append("- ")
                        .append(file)
                        .append(" (")
                        .append(count)
                        .append(count == 1 ? " case)\n" : " cases)\n"));
        return page.toString();
    }

    private static void table(StringBuilder page, Map<SuiteDialect, List<CaseOutcome>> byDialect) {
        header(page, byDialect);
        for (SuiteFile.Part part : SuiteFile.Part.values()) {
            row(page, byDialect, part);
        }
        for (RefusalReason reason :
                reasons(byDialect.values().stream().flatMap(List::stream).toList())) {
            unfit(page, byDialect, reason);
        }
    }

    private static void refusals(StringBuilder page, List<CaseOutcome> outcomes) {
        page.append("\n## Valid cases that `read` refuses\n\n");
        for (RefusalReason reason : reasons(outcomes)) {
            page.append("**")
                    .append(reason.title())
                    .append("**:\n")
                    .append(reason.explanation())
                    .append("\n\n");
        }
        List<CaseOutcome> valid =
                outcomes.stream().filter(ResultsPage::isValidToRead).toList();
        long held = valid.stream()
                .filter(outcome -> outcome.passed() && !outcome.notRepresentable())
                .count();
        page.append(String.format(
                Locale.ROOT,
                "All others are read and come back as they were, but for known failures: %d of %d valid cases, %.1f %%.\n",
                held,
                valid.size(),
                valid.isEmpty() ? 100 : 100.0 * held / valid.size()));
    }

    private static List<RefusalReason> reasons(List<CaseOutcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.reason().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Cases of annotations and of output are asked about those, and not read. */
    private static boolean isValidToRead(CaseOutcome outcome) {
        SuiteFile.Part part = outcome.group().file().part();
        return outcome.test().valid() && part != SuiteFile.Part.ANNOTATIONS && part != SuiteFile.Part.OUTPUT;
    }

    private Map<String, Integer> knownByFile() {
        Map<String, Integer> counts = new TreeMap<>();
        known.reasons()
                .forEach((key, reason) -> counts.merge(key.split(" \\| ", 2)[0] + ": " + reason, 1, Integer::sum));
        return counts;
    }

    private static void header(StringBuilder page, Map<SuiteDialect, List<CaseOutcome>> byDialect) {
        page.append("| part |");
        byDialect
                .keySet()
                .forEach(
                        dialect -> page.append(' ').append(dialect.optionName()).append(" |"));
        page.append("\n|---|").append("---|".repeat(byDialect.size())).append('\n');
    }

    private static void row(StringBuilder page, Map<SuiteDialect, List<CaseOutcome>> byDialect, SuiteFile.Part part) {
        page.append("| ").append(part.name().toLowerCase(Locale.ROOT)).append(" |");
        for (List<CaseOutcome> outcomes : byDialect.values()) {
            List<CaseOutcome> of = outcomes.stream()
                    .filter(outcome -> outcome.group().file().part() == part)
                    .toList();
            long passed = of.stream().filter(CaseOutcome::passed).count();
            page.append(of.isEmpty() ? " - |" : String.format(Locale.ROOT, " %d/%d |", passed, of.size()));
        }
        page.append('\n');
    }

    private static void unfit(
            StringBuilder page, Map<SuiteDialect, List<CaseOutcome>> byDialect, RefusalReason reason) {
        page.append("| valid, refused by `read`: ").append(reason.title()).append(" |");
        for (List<CaseOutcome> outcomes : byDialect.values()) {
            long refused = outcomes.stream()
                    .filter(outcome -> outcome.reason().equals(Optional.of(reason)))
                    .count();
            long valid = outcomes.stream().filter(ResultsPage::isValidToRead).count();
            page.append(String.format(Locale.ROOT, " %d of %d |", refused, valid));
        }
        page.append('\n');
    }
}
