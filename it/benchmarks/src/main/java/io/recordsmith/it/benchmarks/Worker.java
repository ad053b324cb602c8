package io.recordsmith.it.benchmarks;

import io.recordsmith.it.benchmarks.candidate.Contender;
import io.recordsmith.it.benchmarks.candidate.Contenders;
import io.recordsmith.it.benchmarks.workload.Workload;
import io.recordsmith.it.benchmarks.workload.Workspace;
import java.io.PrintStream;
import java.util.List;

/** The program of a measuring process. Its standard output is what it was started for. */
final class Worker {
    static final String VERDICTS = "verdicts";
    static final String MEASURE = "measure";

    /** Begins a line of verdicts. */
    static final String GAVE = "gave ";

    /** Begins a line with the reason why there are no verdicts. */
    static final String FAILED = "failed ";

    private Worker() {}

    /**
     * Runs one contender on workloads.
     *
     * @param arguments {@code verdicts CONTENDER WORKLOAD...}, or
     *     {@code measure CONTENDER WORKLOAD REFERENCE WORKLOAD PAIRS SLICE WARM_UP}
     * @throws Exception if the contender that is to be measured cannot take the workload
     */
    public static void main(String... arguments) throws Exception {
        PrintStream out = System.out;
        // Some peers greet on standard output.
        System.setOut(System.err);
        Contender contender = Contenders.named(arguments[1]);
        if (arguments[0].equals(VERDICTS)) {
            for (String workload : List.of(arguments).subList(2, arguments.length)) {
                out.println(verdicts(contender, workload));
            }
            return;
        }
        Workload workload = workload(arguments[2]);
        Contender reference = Contenders.named(arguments[3]);
        Pairing pairing = new Pairing(Run.of(contender, workload), Run.of(reference, workload(arguments[4])));
        Pairing.Effort effort = Pairing.Effort.parse(List.of(arguments).subList(5, arguments.length));
        Measurement measurement =
                pairing.measure(effort.forSchemas(workload.schemas().size()));
        System.err.println(pairing.accepted());
        out.println(measurement.line());
    }

    private static Workload workload(String name) {
        return Workload.read(Workspace.ofCheckout().workload(name));
    }

    /** What a peer throws when it cannot take a schema may be anything. */
    private static String verdicts(Contender contender, String workload) {
        try {
            return GAVE + Run.of(contender, workload(workload)).verdicts();
        } catch (Exception | LinkageError | StackOverflowError e) {
            return FAILED + String.valueOf(e).replaceAll("\\s+", " ");
        }
    }
}
