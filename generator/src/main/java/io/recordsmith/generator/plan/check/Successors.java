package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.plan.check.Check.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often each check runs at the locations one step below some location. */
final class Successors {
    private final SortedMap<String, SortedMap<CheckKey, Integer>> members = new TreeMap<>();
    private final SortedMap<Integer, SortedMap<CheckKey, Integer>> elements = new TreeMap<>();
    private final SortedMap<CheckKey, Integer> names = new TreeMap<>();
    private final List<Pending> others = new ArrayList<>();

    private record Pending(Edge edge, int count) {}

    void add(Edge edge, int count) {
        Step step = edge.step();
        if (step instanceof Step.Member member) {
            count(members.computeIfAbsent(member.name(), n -> new TreeMap<>()), edge, count);
        } else if (step instanceof Step.Element element) {
            count(elements.computeIfAbsent(element.index(), i -> new TreeMap<>()), edge, count);
        } else if (step instanceof Step.Name) {
            count(names, edge, count);
        } else if (!(step instanceof Step.Here)) {
            others.add(new Pending(edge, count));
        }
    }

    private static void count(SortedMap<CheckKey, Integer> counts, Edge edge, int count) {
        counts.merge(edge.use().target(), count, Repetition::capped);
    }

    List<SortedMap<CheckKey, Integer>> states() {
        SortedMap<CheckKey, Integer> otherMembers = new TreeMap<>();
        SortedMap<CheckKey, Integer> otherElements = new TreeMap<>();
        for (Pending pending : others) {
            if (pending.edge.step() instanceof Step.Others other) {
                count(otherMembers, pending.edge, pending.count);
                members.forEach((name, counts) -> {
                    if (!other.names().contains(name)) {
                        count(counts, pending.edge, pending.count);
                    }
                });
            } else if (pending.edge.step() instanceof Step.ElementsFrom from) {
                count(otherElements, pending.edge, pending.count);
                elements.forEach((index, counts) -> {
                    if (index >= from.index()) {
                        count(counts, pending.edge, pending.count);
                    }
                });
            }
        }
        List<SortedMap<CheckKey, Integer>> states = new ArrayList<>(members.values());
        states.addAll(elements.values());
        states.addAll(List.of(names, otherMembers, otherElements));
        return states;
    }
}
