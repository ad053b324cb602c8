package io.recordsmith.it.benchmarks;

import io.recordsmith.it.benchmarks.candidate.Contender;
import io.recordsmith.it.benchmarks.candidate.Contenders;
import io.recordsmith.it.benchmarks.workload.Document;
import io.recordsmith.it.benchmarks.workload.Workload;
import io.recordsmith.it.benchmarks.workload.Workspace;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Measures how fast contenders are: first every verdict of every one, then every time. */
final class Speed {
    private static final String NO_VERDICT = "";

    /** What takes longer to say once would take far longer to say often enough. */
    private static final int VERDICT_SECONDS = 60;

    private final BenchmarkOptions options;
    private final List<String> workloads;
    private final PrintStream log;
    private final Map<String, Workload> contents = new HashMap<>();

    Speed(BenchmarkOptions options, List<String> workloads, PrintStream log) {
        this.options = options;
        this.workloads = workloads;
        this.log = log;
        for (String name : workloads) {
            contents.put(name, Workload.read(Workspace.ofCheckout().workload(name)));
        }
    }

    Results measure() {
        List<Callable<Map<String, Cell>>> questions = new ArrayList<>();
        options.contenders().forEach(contender -> questions.add(() -> ask(contender)));
        List<Map<String, Cell>> verdicts = Jobs.all(options.jobs(), questions);
        List<Callable<Cell>> cells = new ArrayList<>();
        for (String workload : workloads) {
            for (int i = 0; i < verdicts.size(); i++) {
                Contender contender = options.contenders().get(i);
                Cell asked = verdicts.get(i).get(workload);
                cells.add(() -> asked.failure().isEmpty() ? timed(contender, workload, asked) : asked);
            }
        }
        Iterator<Cell> measured = Jobs.all(options.jobs(), cells).iterator();
        Results results = new Results();
        for (String workload : workloads) {
            options.contenders().forEach(contender -> results.put(contender.name(), workload, measured.next()));
        }
        return results;
    }

    /** One process for all workloads, unless it has to be ended: then another one for those that are left. */
    private Map<String, Cell> ask(Contender contender) {
        Map<String, Cell> cells = new HashMap<>();
        List<String> left = workloads;
        while (!left.isEmpty()) {
            List<String> arguments = new ArrayList<>(List.of(Worker.VERDICTS, contender.name()));
            arguments.addAll(left);
            WorkerProcess.Outcome outcome = WorkerProcess.run(VERDICT_SECONDS, arguments);
            List<String> lines = new ArrayList<>(outcome.lines());
            if (!outcome.failure().isEmpty() && lines.size() < left.size()) {
                lines.add(Worker.FAILED + outcome.failure());
            }
            for (int i = 0; i < lines.size(); i++) {
                cells.put(left.get(i), asked(contender, left.get(i), lines.get(i)));
            }
            left = left.subList(lines.size(), left.size());
        }
        return cells;
    }

    private Cell asked(Contender contender, String workload, String line) {
        if (line.startsWith(Worker.FAILED)) {
            String failure = line.substring(Worker.FAILED.length());
            log.println("NOT MEASURED: " + contender.name() + " on " + workload + ": " + failure);
            return Cell.failed(failure);
        }
        String verdicts = contender.task().givesVerdict() ? line.substring(Worker.GAVE.length()) : NO_VERDICT;
        List<Document> documents = contents.get(workload).documents();
        int differing = 0;
        for (int i = 0; i < verdicts.length(); i++) {
            differing += (verdicts.charAt(i) == 'v') == documents.get(i).valid() ? 0 : 1;
        }
        if (differing > 0) {
            log.printf(
                    "OTHER VERDICTS: %s on %d of %d documents of %s%n",
                    contender.name(), differing, documents.size(), workload);
        }
        return new Cell(Optional.empty(), differing, documents.size(), "");
    }

    private Cell timed(Contender contender, String workload, Cell asked) {
        WorkerProcess.Outcome outcome = WorkerProcess.measure(
                contender.name(), workload, Contenders.REFERENCE.name(), workload, options.effort());
        if (!outcome.failure().isEmpty()) {
            log.println("NOT MEASURED: " + contender.name() + " on " + workload + ": " + outcome.failure());
            return Cell.failed(outcome.failure());
        }
        Measurement measurement = Measurement.parse(outcome.lines().get(0));
        log.printf("%-16s %-20s %s%n", workload, contender.name(), Format.figure(measurement));
        return new Cell(Optional.of(measurement), asked.differing(), asked.documents(), "");
    }
}
