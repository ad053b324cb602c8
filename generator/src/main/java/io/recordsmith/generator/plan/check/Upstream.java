package io.recordsmith.generator.plan.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds all checks from which calls can lead to some checks. */
final class Upstream {
    private Upstream() {}

    static SortedSet<CheckKey> of(Collection<CheckKey> targets, SortedMap<CheckKey, ValidationPlan> plans) {
        SortedSet<CheckKey> upstream = new TreeSet<>(targets);
        if (targets.isEmpty()) {
            return upstream;
        }
        Map<CheckKey, List<CheckKey>> users = users(plans);
        Deque<CheckKey> open = new ArrayDeque<>(targets);
        while (!open.isEmpty()) {
            for (CheckKey user : users.getOrDefault(open.remove(), List.of())) {
                if (upstream.add(user)) {
                    open.add(user);
                }
            }
        }
        return upstream;
    }

    private static Map<CheckKey, List<CheckKey>> users(SortedMap<CheckKey, ValidationPlan> plans) {
        Map<CheckKey, List<CheckKey>> users = new HashMap<>();
        plans.values()
                .forEach(plan -> plan.checks().stream()
                        .flatMap(check -> check.edges().stream())
                        .forEach(edge -> users.computeIfAbsent(edge.use().target(), k -> new ArrayList<>())
                                .add(plan.key())));
        return users;
    }
}
