package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.check.Check.Edge;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the checks that would be run on one value so often that the work grows exponentially, with the depth of the
 * schema or of the instance. It follows how often each check runs at an instance location from the location above, as
 * an automaton whose states are counts, until counts repeat or reach a limit.
 */
final class Repetition {
    /** A check that runs more often on one value than this remembers its verdict. */
    private static final int TOLERATED = 64;

    /** More states than this are not looked at: every check with more than one user then remembers its verdict. */
    private static final int STATE_LIMIT = 20_000;

    private final SortedMap<CheckKey, ValidationPlan> plans;
    private final Map<SchemaKey, Integer> rank;
    private final Set<SortedMap<CheckKey, Integer>> seen = new HashSet<>();
    private final Deque<SortedMap<CheckKey, Integer>> open = new ArrayDeque<>();
    private final SortedSet<CheckKey> repeated = new TreeSet<>();

    private Repetition(SortedMap<CheckKey, ValidationPlan> plans, Map<SchemaKey, Integer> rank) {
        this.plans = plans;
        this.rank = rank;
    }

    /**
     * Returns the checks that have to remember their verdicts.
     *
     * @param roots where evaluations start
     * @param rank position of each schema in {@link InPlaceOrder}
     */
    static SortedSet<CheckKey> of(
            Collection<CheckKey> roots, SortedMap<CheckKey, ValidationPlan> plans, Map<SchemaKey, Integer> rank) {
        Repetition repetition = new Repetition(plans, rank);
        repetition.explore(roots);
        Map<SchemaKey, Integer> users = repetition.users();
        if (repetition.seen.size() >= STATE_LIMIT) {
            repetition.repeated.addAll(plans.keySet());
        }
        repetition.repeated.retainAll(plans.keySet());
        repetition.repeated.removeIf(key ->
                users.getOrDefault(key.schema(), 0) < 2 || edges(plans.get(key)).isEmpty());
        return repetition.repeated;
    }

    private Map<SchemaKey, Integer> users() {
        Map<SchemaKey, Integer> users = new HashMap<>();
        for (ValidationPlan plan : plans.values()) {
            edges(plan).forEach(edge -> users.merge(edge.use().target().schema(), 1, Integer::sum));
        }
        return users;
    }

    private static Collection<Edge> edges(ValidationPlan plan) {
        return plan.checks().stream().flatMap(check -> check.edges().stream()).toList();
    }

    private void explore(Collection<CheckKey> roots) {
        roots.forEach(key -> reach(new TreeMap<>(Map.of(key, 1))));
        while (!open.isEmpty() && seen.size() < STATE_LIMIT) {
            descend(closed(open.remove()));
        }
    }

    private void reach(SortedMap<CheckKey, Integer> state) {
        if (!state.isEmpty() && seen.add(state)) {
            open.add(state);
        }
    }

    /** Adds what runs at the same location: users before used, so that each count is final when it is passed on. */
    private SortedMap<CheckKey, Integer> closed(SortedMap<CheckKey, Integer> state) {
        Comparator<CheckKey> usersFirst =
                Comparator.comparing((CheckKey key) -> -rank.get(key.schema())).thenComparing(key -> key);
        SortedMap<CheckKey, Integer> counts = new TreeMap<>(usersFirst);
        counts.putAll(state);
        SortedMap<CheckKey, Integer> closed = new TreeMap<>();
        while (!counts.isEmpty()) {
            CheckKey key = counts.firstKey();
            int count = counts.remove(key);
            closed.put(key, count);
            if (count == TOLERATED) {
                repeat(key.schema());
            }
            for (Edge edge : edges(plans.get(key))) {
                if (edge.step() instanceof Step.Here) {
                    counts.merge(edge.use().target(), count, Repetition::capped);
                }
            }
        }
        return closed;
    }

    /** What a forward pass asks of a part of the instance may be the other check of the schema. */
    private void repeat(SchemaKey schema) {
        repeated.add(CheckKey.plain(schema));
        repeated.add(new CheckKey(schema, true));
    }

    private void descend(SortedMap<CheckKey, Integer> counts) {
        Successors successors = new Successors();
        counts.forEach((key, count) -> edges(plans.get(key)).forEach(edge -> successors.add(edge, count)));
        successors.states().forEach(this::reach);
    }

    static int capped(int count, int more) {
        return Math.min(TOLERATED, count + more);
    }
}
