package io.recordsmith.it.benchmarks;

import io.recordsmith.it.benchmarks.workload.Preparation;
import io.recordsmith.it.benchmarks.workload.Workspace;
import java.util.List;

/** Measures generated code and its peers side by side. */
public final class Benchmarks {
    private static final int USAGE = 2;

    private Benchmarks() {}

    /**
     * Runs and exits: 0 when done, 2 when the command line is wrong.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String... arguments) {
        BenchmarkOptions options;
        try {
            options = BenchmarkOptions.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(BenchmarkOptions.USAGE);
            System.exit(USAGE);
            return;
        }
        Workspace workspace = Workspace.ofCheckout();
        Preparation preparation = new Preparation(workspace, System.err);
        List<String> workloads = preparation.prepare(options.workloads());
        Results results = new Speed(options, workloads, System.err).measure();
        System.out.println(results.contenders());
    }
}
