package io.recordsmith.it.benchmarks;

import static io.recordsmith.it.benchmarks.Goal.atLeast;
import static io.recordsmith.it.benchmarks.Goal.atMost;
import static io.recordsmith.it.benchmarks.Goal.fraction;
import static io.recordsmith.it.benchmarks.Goal.smaller;

import io.recordsmith.it.benchmarks.Goal.Bound;
import io.recordsmith.it.benchmarks.Goal.Figure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

/** What the project promises about speed, computed from what was measured. */
final class Goals {
    private static final List<String> OURS = List.of("recordsmith2", "recordsmith3");
    private static final List<String> LANES = List.of("recordsmith2-lane", "recordsmith3-lane");
    private static final List<String> SEED = List.of("small", "big");
    private static final List<String> COLLECTED =
            List.of("helm-chart-lock", "cmake-presets", "deno", "fabric-mod", "krakend", "cql2");

    private final Results results;

    Goals(Results results) {
        this.results = results;
    }

    /** Computes those that something was measured of. */
    List<Goal> speed() {
        List<Goal> goals = new ArrayList<>();
        goal(goals, "read / Jackson databind unvalidated, the faster one", atMost(1), atMost(0.8), SEED, this::toBind);
        goal(
                goals,
                "fast lane: read / Jackson databind unvalidated, the faster one",
                atMost(1),
                atMost(0.5),
                LANES,
                List.of("small"),
                this::toBind);
        goal(goals, "bytes / token walk", atMost(1.3), atMost(1.1), walked(), this::toWalk);
        goal(goals, "networknt3:bytes / read", atLeast(5), atLeast(10), List.of("small"), this::networkntToRead);
        goal(goals, "networknt3:bytes / read", atLeast(2), atLeast(3.5), List.of("big"), this::networkntToRead);
        goal(goals, "best networknt:node / node", atLeast(15), atLeast(40), results.workloads(), this::networkntToNode);
        networkntToBytes().ifPresent(goals::add);
        goal(goals, "networknt3:bytes / bytes", atLeast(8), atLeast(300), List.of("cql2"), this::networkntToBytes);
        goal(goals, "keys that never repeat: read / bind", atMost(0.2), atMost(0.08), List.of("fresh"), this::toBind);
        goal(goals, "allocation: read / bind", atMost(0.85), atMost(0.5), SEED, this::bytesToBind);
        goal(goals, "allocation: bytes over walk, in bytes", atMost(64), atMost(64), SEED, this::bytesOverWalk);
        goal(
                goals,
                "allocation: node, in bytes",
                atMost(0),
                atMost(0),
                results.workloads(),
                (ours, workload) -> results.bytes(ours + ":node", workload));
        return goals;
    }

    /** The greatest time per byte of longer documents; how that of the parser alone grows is no fault of ours. */
    static List<Goal> growth(List<Growth.Line> lines) {
        List<Figure> figures = new ArrayList<>();
        for (Growth.Line line : lines) {
            if (OURS.stream().anyMatch(ours -> line.contender().startsWith(ours))) {
                String on = line.contender() + " " + line.shape().name().toLowerCase(Locale.ROOT);
                figures.add(new Figure(on, Collections.max(line.perByte())));
            }
        }
        String name = "bytes, time per byte from 1 kB to 10 MB, the greatest over the smallest document's";
        return figures.isEmpty() ? List.of() : List.of(new Goal(name, atMost(1.2), Optional.of(atMost(1)), figures));
    }

    private List<String> walked() {
        return List.of("small", "big", "helm-chart-lock");
    }

    private OptionalDouble toBind(String ours, String workload) {
        OptionalDouble bind =
                smaller(results.ratio("jackson2:bind", workload), results.ratio("jackson3:bind", workload));
        return fraction(results.ratio(ours + ":read", workload), bind);
    }

    private OptionalDouble toWalk(String ours, String workload) {
        return results.ratio(ours + ":bytes", workload);
    }

    private OptionalDouble networkntToRead(String ours, String workload) {
        return fraction(results.ratio("networknt3:bytes", workload), results.ratio(ours + ":read", workload));
    }

    private OptionalDouble networkntToNode(String ours, String workload) {
        OptionalDouble best =
                smaller(results.ratio("networknt3:node", workload), results.ratio("networknt1:node", workload));
        return fraction(best, results.ratio(ours + ":node", workload));
    }

    private OptionalDouble networkntToBytes(String ours, String workload) {
        return fraction(results.ratio("networknt3:bytes", workload), results.ratio(ours + ":bytes", workload));
    }

    private OptionalDouble bytesToBind(String ours, String workload) {
        OptionalDouble bind =
                smaller(results.bytes("jackson2:bind", workload), results.bytes("jackson3:bind", workload));
        return fraction(results.bytes(ours + ":read", workload), bind);
    }

    private OptionalDouble bytesOverWalk(String ours, String workload) {
        OptionalDouble walk = results.bytes(ours.replace("recordsmith", "jackson") + ":walk", workload);
        OptionalDouble bytes = results.bytes(ours + ":bytes", workload);
        return walk.isPresent() && bytes.isPresent()
                ? OptionalDouble.of(bytes.getAsDouble() - walk.getAsDouble())
                : OptionalDouble.empty();
    }

    /** The geometric mean over the collected schemas on which both give the verdicts that are meant. */
    private Optional<Goal> networkntToBytes() {
        List<Figure> figures = new ArrayList<>();
        for (String ours : OURS) {
            List<Double> ratios = new ArrayList<>();
            for (String workload : COLLECTED) {
                networkntToBytes(ours, workload).ifPresent(ratios::add);
            }
            if (!ratios.isEmpty()) {
                double logarithms = ratios.stream().mapToDouble(Math::log).sum();
                String on = ours + ", " + ratios.size() + " of " + COLLECTED.size();
                figures.add(new Figure(on, Math.exp(logarithms / ratios.size())));
            }
        }
        String name = "networknt3:bytes / bytes, geometric mean over collected schemas with equal verdicts";
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(new Goal(name, atLeast(8), Optional.of(atLeast(20)), figures));
    }

    private static void goal(
            List<Goal> goals,
            String name,
            Bound floor,
            Bound ambition,
            List<String> workloads,
            BiFunction<String, String, OptionalDouble> value) {
        goal(goals, name, floor, ambition, OURS, workloads, value);
    }

    private static void goal(
            List<Goal> goals,
            String name,
            Bound floor,
            Bound ambition,
            List<String> candidates,
            List<String> workloads,
            BiFunction<String, String, OptionalDouble> value) {
        List<Figure> figures = new ArrayList<>();
        for (String ours : candidates) {
            for (String workload : workloads) {
                value.apply(ours, workload).ifPresent(each -> figures.add(new Figure(ours + " " + workload, each)));
            }
        }
        if (!figures.isEmpty()) {
            goals.add(new Goal(name, floor, Optional.of(ambition), figures));
        }
    }
}
