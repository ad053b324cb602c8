package io.recordsmith.it.benchmarks;

import io.recordsmith.it.benchmarks.candidate.Contenders;
import io.recordsmith.it.benchmarks.workload.GrowingDocuments;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows results as Markdown. It depends on the figures alone: no dates and no names of machines. */
final class ResultsPage {
    private final StringBuilder page = new StringBuilder();

    void introduction(Map<String, String> versions, Pairing.Effort effort) {
        page.append("\nOn ")
                .append(System.getProperty("java.vm.name"))
                .append("; ")
                .append(effort.pairs())
                .append(" pairs of slices of ")
                .append(effort.sliceMillis())
                .append(" ms for a figure.\n\n| name | what it is |\n|---|---|\n");
        versions.forEach((name, version) ->
                page.append("| ").append(name).append(" | ").append(version).append(" |\n"));
    }

    void speed(Results results) {
        page.append("\n### Time\n\nMultiples of the time of `")
                .append(Contenders.REFERENCE.name())
                .append("`, which asks the streaming parser of Jackson 2 for every token of the same bytes and does")
                .append(" nothing else:\nmedian [quartiles] of pairs of slices of thread CPU time, in turns, in a")
                .append(" process of its own for every figure. `read` gives\na validated record, `bytes`, `node` and")
                .append(" `record` a verdict on bytes, a tree or a record, `bind` an unvalidated record,\n`tree` a")
                .append(" tree. *n other*: on so many documents the verdict was not the one meant, so the times do")
                .append(" not compare. -: not taken,\nbecause the candidate cannot do it or took too long.\n\n");
        table(results, ResultsPage::time);
        page.append("\n### Allocation\n\nBytes per document.\n\n");
        table(
                results,
                cell -> cell.measurement()
                        .map(measurement -> String.format(Locale.ROOT, "%.0f", measurement.bytes()))
                        .orElse("-"));
    }

    void processes(String title, String explanation, Samples samples) {
        page.append("\n### ")
                .append(title)
                .append("\n\n")
                .append(explanation)
                .append("\n\n| process | median | smallest |\n|---|---|---|\n");
        for (String name : samples.names()) {
            page.append(String.format(
                    Locale.ROOT, "| %s | %.3f | %.3f |%n", name, samples.median(name), samples.smallest(name)));
        }
    }

    void growth(List<Growth.Line> lines) {
        page.append("\n### Growth\n\nTime per byte of documents with more elements or more members, as a multiple of")
                .append(" that of the smallest one.\n\n| candidate | documents with more |");
        GrowingDocuments.SIZES.forEach(
                size -> page.append(' ').append(size / 1000).append(" kB |"));
        page.append("\n|---|---|")
                .append("---|".repeat(GrowingDocuments.SIZES.size()))
                .append('\n');
        for (Growth.Line line : lines) {
            page.append("| ")
                    .append(line.contender())
                    .append(" | ")
                    .append(line.shape().name().toLowerCase(Locale.ROOT))
                    .append(" |");
            line.perByte()
                    .forEach(ratio ->
                            page.append(' ').append(Format.ratio(ratio)).append(" |"));
            page.append('\n');
        }
    }

    void goals(List<Goal> goals) {
        page.append(
                        "\n### Goals\n\n**Bold**: below the floor.\n\n| what | floor | held | ambition | held | measured |\n")
                .append("|---|---|---|---|---|---|\n");
        for (Goal goal : goals) {
            String measured = goal.measured().stream()
                    .map(figure -> figure.on() + " " + value(goal, figure))
                    .collect(Collectors.joining("; "));
            page.append("| ")
                    .append(goal.name())
                    .append(" | ")
                    .append(bound(goal, goal.floor()))
                    .append(" | ")
                    .append(goal.ambition().map(bound -> bound(goal, bound)).orElse("- | -"))
                    .append(" | ")
                    .append(measured)
                    .append(" |\n");
        }
    }

    @Override
    public String toString() {
        return page.toString();
    }

    private static String bound(Goal goal, Goal.Bound bound) {
        boolean held = goal.measured().stream().allMatch(figure -> bound.holds(figure.value()));
        return bound + (held ? " | yes" : " | no");
    }

    private static String value(Goal goal, Goal.Figure figure) {
        String value = Format.ratio(figure.value());
        return goal.floor().holds(figure.value()) ? value : "**" + value + "**";
    }

    private void table(Results results, Function<Cell, String> show) {
        page.append("| candidate |");
        results.workloads()
                .forEach(workload -> page.append(' ').append(workload).append(" |"));
        page.append("\n|---|").append("---|".repeat(results.workloads().size())).append('\n');
        for (String contender : results.contenders()) {
            page.append("| ").append(contender).append(" |");
            for (String workload : results.workloads()) {
                page.append(' ')
                        .append(show.apply(results.cell(contender, workload)))
                        .append(" |");
            }
            page.append('\n');
        }
    }

    private static String time(Cell cell) {
        String other = cell.differing() > 0 ? " *" + cell.differing() + " other*" : "";
        return cell.measurement()
                .map(measurement -> Format.ratio(measurement.ratio())
                        + " [" + Format.ratio(measurement.lower())
                        + "-" + Format.ratio(measurement.upper()) + "]" + other)
                .orElse("-");
    }
}
