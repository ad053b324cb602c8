package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.check.Check.Edge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Decides which schemas get a method that checks a {@code String}. Trees, streams and records share these methods.
 * Whether a string is valid never depends on anything but the schemas that are applied to the same place.
 */
final class TextChecks {
    private final Map<SchemaKey, Facts> facts;
    private final Set<SchemaKey> undecided;
    private final Set<SchemaKey> methods = new HashSet<>();

    private TextChecks(Map<SchemaKey, Facts> facts, Set<SchemaKey> undecided) {
        this.facts = facts;
        this.undecided = undecided;
    }

    static TextChecks of(
            SortedMap<CheckKey, ValidationPlan> plans,
            Map<SchemaKey, Facts> facts,
            SortedSet<CheckKey> remembering,
            List<SchemaKey> order) {
        TextChecks texts = new TextChecks(facts, undecided(plans, remembering, order));
        Deque<SchemaKey> open = new ArrayDeque<>();
        for (ValidationPlan plan : plans.values()) {
            SchemaKey schema = plan.key().schema();
            if (facts.get(schema).text() == Verdict.DEPENDS) {
                open.add(schema);
            }
            edges(plan, Step.Name.class)
                    .forEach(edge -> open.add(edge.use().target().schema()));
        }
        while (!open.isEmpty()) {
            SchemaKey schema = open.remove();
            if (texts.decides(schema) && facts.get(schema).text() != Verdict.ACCEPTS && texts.methods.add(schema)) {
                edges(plans.get(CheckKey.plain(schema)), Step.Here.class)
                        .forEach(edge -> open.add(edge.use().target().schema()));
            }
        }
        return texts;
    }

    /** Schemas that apply one to the same place which remembers verdicts: memory is kept by tree. */
    private static Set<SchemaKey> undecided(
            SortedMap<CheckKey, ValidationPlan> plans, SortedSet<CheckKey> remembering, List<SchemaKey> order) {
        Set<SchemaKey> undecided = new HashSet<>();
        for (SchemaKey schema : order) {
            ValidationPlan plan = plans.get(CheckKey.plain(schema));
            if (plan == null) {
                continue;
            }
            boolean below = edges(plan, Step.Here.class).stream()
                    .anyMatch(edge -> undecided.contains(edge.use().target().schema()));
            if (below || remembering.contains(plan.key())) {
                undecided.add(schema);
            }
        }
        return undecided;
    }

    private static Collection<Edge> edges(ValidationPlan plan, Class<? extends Step> step) {
        List<Edge> edges = new ArrayList<>();
        for (Check check : plan.checks()) {
            check.edges().stream().filter(edge -> step.isInstance(edge.step())).forEach(edges::add);
        }
        return edges;
    }

    boolean decides(SchemaKey schema) {
        return !undecided.contains(schema);
    }

    boolean hasMethod(SchemaKey schema) {
        return methods.contains(schema);
    }
}
