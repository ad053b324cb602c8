package io.recordsmith.it.benchmarks;

import io.recordsmith.it.benchmarks.candidate.Contenders;
import io.recordsmith.it.benchmarks.workload.Workload;
import io.recordsmith.it.benchmarks.workload.Workspace;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The same candidates on the same workloads by JMH, which takes the time of the clock on the wall: for a machine that
 * has nothing else to do. One operation is one pass over all documents of the workload.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class QuietMachine {
    /** A workload's name; others than these can be given on JMH's command line. */
    @Param({"small", "big"})
    public String workload;

    /** A contender's name; others than these can be given on JMH's command line. */
    @Param({
        "jackson2:walk",
        "jackson2:bind",
        "jackson3:bind",
        "recordsmith2:read",
        "recordsmith2:bytes",
        "recordsmith2:node",
        "recordsmith3:read",
        "recordsmith3:bytes",
        "recordsmith3:node",
        "networknt3:bytes",
        "networknt3:node"
    })
    public String contender;

    private Run run;

    /**
     * Sets the contender up on the workload, which the script has prepared.
     *
     * @throws Exception if the contender cannot take the workload
     */
    @Setup
    public void load() throws Exception {
        Workload documents = Workload.read(Workspace.ofCheckout().workload(workload));
        run = Run.of(Contenders.named(contender), documents);
    }

    /**
     * Does the contender's work on every document.
     *
     * @return how many documents were accepted
     * @throws Exception if something is wrong that is no verdict
     */
    @Benchmark
    public long pass() throws Exception {
        return run.passes(1);
    }
}
