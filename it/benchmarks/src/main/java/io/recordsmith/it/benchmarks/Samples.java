package io.recordsmith.it.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Repeated figures of things that are measured in turns. */
final class Samples {
    private final Map<String, List<Double>> samples = new LinkedHashMap<>();

    void add(String name, double value) {
        samples.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    List<String> names() {
        return List.copyOf(samples.keySet());
    }

    boolean has(String name) {
        return samples.containsKey(name);
    }

    double median(String name) {
        List<Double> sorted = new ArrayList<>(samples.get(name));
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double smallest(String name) {
        return Collections.min(samples.get(name));
    }
}
