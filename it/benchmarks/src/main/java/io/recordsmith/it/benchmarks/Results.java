package io.recordsmith.it.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** All cells of a benchmark, in the order in which they came in. */
final class Results {
    private final Map<String, Map<String, Cell>> byContender = new LinkedHashMap<>();

    void put(String contender, String workload, Cell cell) {
        byContender.computeIfAbsent(contender, name -> new LinkedHashMap<>()).put(workload, cell);
    }

    List<String> contenders() {
        return List.copyOf(byContender.keySet());
    }

    List<String> workloads() {
        Set<String> workloads = new LinkedHashSet<>();
        byContender.values().forEach(cells -> workloads.addAll(cells.keySet()));
        return new ArrayList<>(workloads);
    }

    Cell cell(String contender, String workload) {
        return byContender.getOrDefault(contender, Map.of()).getOrDefault(workload, Cell.failed("not run"));
    }

    /** Returns a candidate's time as a multiple of the reference's, when it did the work that it was meant to do. */
    OptionalDouble ratio(String contender, String workload) {
        Cell cell = cell(contender, workload);
        return cell.comparable()
                ? OptionalDouble.of(cell.measurement().orElseThrow().ratio())
                : OptionalDouble.empty();
    }

    /** Returns what a candidate allocates per document, when it did the work that it was meant to do. */
    OptionalDouble bytes(String contender, String workload) {
        Cell cell = cell(contender, workload);
        return cell.comparable()
                ? OptionalDouble.of(cell.measurement().orElseThrow().bytes())
                : OptionalDouble.empty();
    }
}
