package io.recordsmith.generator.keyword;

import io.recordsmith.generator.keyword.ObjectKeyword.DependentSchemas;
import io.recordsmith.generator.keyword.ReferenceKeyword.DynamicRef;
import io.recordsmith.generator.resource.SchemaLocation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds schemas that apply themselves to the same instance location, through references and in-place applicators only:
 * their evaluation would never end (core, section 9.4.1). A stack of its own keeps long chains off the thread's.
 */
final class ReferenceCycles {
    private final Map<SchemaLocation, Schema> schemas;
    private final Predicate<DynamicRef> fixed;
    private final Map<SchemaLocation, Integer> onPath = new HashMap<>();
    private final Set<SchemaLocation> done = new HashSet<>();
    private final List<List<Schema>> cycles = new ArrayList<>();

    /**
     * Creates a search.
     *
     * @param schemas all of them, in an order that is the same in every run
     * @param fixed says of a dynamic reference that it cannot lead anywhere but to its own target
     */
    ReferenceCycles(Map<SchemaLocation, Schema> schemas, Predicate<DynamicRef> fixed) {
        this.schemas = schemas;
        this.fixed = fixed;
    }

    /** A schema on the path from a start, and those that it applies in place and that were not looked at yet. */
    private record Step(Schema schema, Iterator<SchemaLocation> next) {}

    /** Returns the cycles, each from its first location on; every cyclic set of schemas shows at least one. */
    List<List<Schema>> find() {
        schemas.values().forEach(this::search);
        return cycles;
    }

    private void search(Schema start) {
        Deque<Step> path = new ArrayDeque<>();
        enter(path, start);
        while (!path.isEmpty()) {
            Step step = path.peekLast();
            if (!step.next().hasNext()) {
                path.removeLast();
                onPath.remove(step.schema().location());
                done.add(step.schema().location());
                continue;
            }
            Schema next = schemas.get(step.next().next());
            if (next == null) {
                continue;
            }
            Integer depth = onPath.get(next.location());
            if (depth == null) {
                enter(path, next);
            } else {
                cycles.add(cycle(path.stream().map(Step::schema).skip(depth).toList()));
            }
        }
    }

    private void enter(Deque<Step> path, Schema schema) {
        if (!done.contains(schema.location())) {
            onPath.put(schema.location(), path.size());
            path.addLast(new Step(schema, inPlace(schema).iterator()));
        }
    }

    private static List<Schema> cycle(List<Schema> found) {
        List<Schema> cycle = new ArrayList<>(found);
        Schema first = Collections.min(cycle, (a, b) -> a.location().compareTo(b.location()));
        Collections.rotate(cycle, -cycle.indexOf(first));
        return cycle;
    }

    private List<SchemaLocation> inPlace(Schema schema) {
        List<SchemaLocation> applied = new ArrayList<>();
        for (Keyword keyword : schema.keywords()) {
            if (keyword instanceof DynamicRef dynamic) {
                if (fixed.test(dynamic)) {
                    applied.add(dynamic.target());
                }
            } else if (keyword instanceof ReferenceKeyword reference) {
                applied.add(reference.target());
            } else if (keyword instanceof LogicKeyword || keyword instanceof DependentSchemas) {
                keyword.subschemas().forEach(s -> applied.add(s.location()));
            }
        }
        return applied;
    }
}
