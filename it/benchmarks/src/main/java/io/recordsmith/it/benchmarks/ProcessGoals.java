package io.recordsmith.it.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the project promises about whole processes, computed from what was measured. */
final class ProcessGoals {
    private ProcessGoals() {}

    /** CPU time to the first verdict, over that of an empty process. */
    static List<Goal> start(Samples samples) {
        double empty = samples.median(ColdStart.EMPTY);
        double peer = samples.median(ColdStart.PEER) - empty;
        List<Goal.Figure> figures = new ArrayList<>();
        for (String name : samples.names()) {
            if (name.startsWith("recordsmith")) {
                figures.add(new Goal.Figure(name, (samples.median(name) - empty) / peer));
            }
        }
        Goal.Bound floor = Goal.atMost(1.0 / 3);
        Goal goal = new Goal(
                "cold start over an empty process / networknt3's", floor, Optional.of(Goal.atMost(0.2)), figures);
        return figures.isEmpty() ? List.of() : List.of(goal);
    }

    /** CPU time of a build over that of one without a plugin. */
    static List<Goal> generation(Samples samples) {
        if (!samples.names().containsAll(List.of(Generation.OURS, Generation.PEER))) {
            return List.of();
        }
        double ours = samples.median(Generation.OURS) / samples.median(Generation.PEER);
        double unchanged = samples.median(Generation.UNCHANGED) - samples.median(Generation.BARE);
        return List.of(
                new Goal(
                        "generating the family, user CPU / jsonschema2pojo's",
                        Goal.atMost(1),
                        Optional.of(Goal.atMost(0.5)),
                        List.of(new Goal.Figure("whole builds", ours))),
                new Goal(
                        "nothing changed, user CPU over a build without plugin, in seconds",
                        Goal.atMost(0.3),
                        Optional.empty(),
                        List.of(new Goal.Figure("whole builds", unchanged))));
    }
}
