package io.recordsmith.it.benchmarks;

import io.recordsmith.it.benchmarks.BenchmarkOptions.Part;
import io.recordsmith.it.benchmarks.candidate.Contenders;
import io.recordsmith.it.benchmarks.workload.Preparation;
import io.recordsmith.it.benchmarks.workload.Variant;
import io.recordsmith.it.benchmarks.workload.Workspace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Measures generated code and its peers side by side. */
public final class Benchmarks {
    private static final int USAGE = 2;

    private Benchmarks() {}

    /**
     * Runs and exits: 0 when done, 2 when the command line is wrong.
     *
     * @param arguments see {@code --help}
     * @throws IOException if the page of results cannot be written
     */
    public static void main(String... arguments) throws IOException {
        if (Set.of(arguments).contains("--help")) {
            System.out.print(BenchmarkOptions.USAGE);
        } else if (Set.of(arguments).contains("--list")) {
            Contenders.list().forEach(contender -> System.out.println("candidate " + contender.name()));
            Preparation.ALL.forEach(workload -> System.out.println("workload " + workload));
        } else {
            run(arguments);
        }
    }

    private static void run(String... arguments) throws IOException {
        BenchmarkOptions options;
        try {
            options = BenchmarkOptions.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(BenchmarkOptions.USAGE);
            System.exit(USAGE);
            return;
        }
        ResultsPage page = measure(options);
        if (options.parts().isEmpty()) {
            return;
        }
        System.out.print(page);
        if (options.results().isPresent()) {
            ResultsFile.write(options.results().get(), Runtime.version().feature(), page.toString());
        }
    }

    private static ResultsPage measure(BenchmarkOptions options) {
        Preparation preparation = new Preparation(Workspace.ofCheckout(), System.err);
        List<String> workloads = preparation.prepare(options.workloads(), options.variants());
        ResultsPage page = new ResultsPage();
        page.introduction(Versions.all(), options.effort());
        List<Goal> goals = new ArrayList<>();
        if (options.parts().contains(Part.SPEED)) {
            Results results = new Speed(options, workloads, System.err).measure();
            page.speed(results);
            goals.addAll(new Goals(results).speed());
        }
        if (options.parts().contains(Part.GROWTH)) {
            preparation.prepare(Growth.workloads(), List.of(Variant.JACKSON2, Variant.JACKSON3));
            List<Growth.Line> lines = new Growth(options.effort(), System.err).measure();
            page.growth(lines);
            goals.addAll(Goals.growth(lines));
        }
        if (options.parts().contains(Part.START) && workloads.contains(ColdStart.WORKLOAD)) {
            Samples samples = new ColdStart(Workspace.ofCheckout()).measure();
            page.processes(
                    "Cold start", "CPU seconds of a process that gives one verdict on `small` and ends.", samples);
            goals.addAll(ProcessGoals.start(samples));
        }
        if (options.parts().contains(Part.GENERATION)) {
            new Generation(System.err).measure().ifPresent(costs -> {
                page.processes(
                        "Generation",
                        "CPU seconds in user mode of `mvn -o generate-sources` on the 575 schemas of the family.",
                        costs.time());
                page.processes(
                        "Memory of generation",
                        "Greatest resident memory of these builds in MiB, where the operating system tells it.",
                        costs.memory());
                goals.addAll(ProcessGoals.generation(costs.time()));
            });
            Samples growth = new GenerationGrowth().measure();
            page.processes(
                    "Growth of generation",
                    "CPU seconds of the command on one document, with the default JIT compilers and 1 GB of heap.",
                    growth);
            goals.addAll(GenerationGrowth.goals(growth));
        }
        page.goals(goals);
        return page;
    }
}
