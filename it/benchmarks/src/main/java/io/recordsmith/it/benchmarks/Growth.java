package io.recordsmith.it.benchmarks;

import io.recordsmith.it.benchmarks.workload.GrowingDocuments;
import io.recordsmith.it.benchmarks.workload.GrowingDocuments.Shape;
import io.recordsmith.it.benchmarks.workload.Workload;
import io.recordsmith.it.benchmarks.workload.Workspace;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Measures how the time that a verdict takes per byte changes as documents get longer. */
final class Growth {
    private static final List<String> CONTENDERS =
            List.of("jackson2:walk", "jackson3:walk", "recordsmith2:bytes", "recordsmith3:bytes");

    private final Pairing.Effort effort;
    private final PrintStream log;

    Growth(Pairing.Effort effort, PrintStream log) {
        this.effort = effort;
        this.log = log;
    }

    /**
     * What was measured of documents of one shape.
     *
     * @param shape the shape
     * @param contender what took the time
     * @param perByte the time per byte for each of the sizes, as a multiple of that for the smallest
     */
    record Line(Shape shape, String contender, List<Double> perByte) {}

    /** Returns the workloads that this needs. */
    static List<String> workloads() {
        List<String> names = new ArrayList<>();
        for (Shape shape : Shape.values()) {
            GrowingDocuments.SIZES.forEach(size -> names.add(shape.workload(size)));
        }
        return names;
    }

    List<Line> measure() {
        List<Line> lines = new ArrayList<>();
        for (Shape shape : Shape.values()) {
            for (String contender : CONTENDERS) {
                line(shape, contender, lines);
            }
        }
        return lines;
    }

    private void line(Shape shape, String contender, List<Line> lines) {
        String smallest = shape.workload(GrowingDocuments.SIZES.get(0));
        List<Double> perByte = new ArrayList<>(List.of(1.0));
        for (int size : GrowingDocuments.SIZES.subList(1, GrowingDocuments.SIZES.size())) {
            String larger = shape.workload(size);
            WorkerProcess.Outcome outcome = WorkerProcess.measure(contender, larger, contender, smallest, effort);
            if (!outcome.failure().isEmpty()) {
                log.println("NOT MEASURED: " + contender + " on " + larger + ": " + outcome.failure());
                return;
            }
            Measurement measurement = Measurement.parse(outcome.lines().get(0));
            perByte.add(measurement.ratio() * bytes(smallest) / bytes(larger));
            log.printf("%-16s %-20s %s%n", larger, contender, Format.ratio(perByte.get(perByte.size() - 1)));
        }
        lines.add(new Line(shape, contender, perByte));
    }

    private static double bytes(String workload) {
        return Workload.read(Workspace.ofCheckout().workload(workload)).bytes();
    }
}
