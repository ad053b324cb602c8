package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.keyword.EntrySchema;
import io.recordsmith.generator.keyword.UnevaluatedKeyword;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.ScopedGraph;
import io.recordsmith.generator.plan.check.Check.Edge;
import io.recordsmith.generator.resource.SchemaLocation;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The validation plans of everything that entry schemas reach. */
public final class CheckPlans {
    private final List<SchemaKey> roots;
    private final Map<SchemaKey, Facts> facts;
    private final SortedMap<CheckKey, ValidationPlan> plans;
    private final SortedSet<CheckKey> remembering;
    private final SortedSet<CheckKey> passingMemory;
    private final TextChecks texts;

    private CheckPlans(
            List<SchemaKey> roots,
            Map<SchemaKey, Facts> facts,
            SortedMap<CheckKey, ValidationPlan> plans,
            List<SchemaKey> order) {
        this.roots = roots;
        this.facts = facts;
        this.plans = plans;
        this.remembering = Repetition.of(roots.stream().map(this::check).toList(), plans, ranks(order));
        this.passingMemory = Upstream.of(remembering, plans);
        this.texts = TextChecks.of(plans, facts, remembering, order);
    }

    /**
     * Plans all checks.
     *
     * @param formats whether a value of {@code format} is one that can be checked; others assert nothing
     * @return the plans; empty when evaluation of some schema would not end, which has been reported then
     */
    public static CheckPlans of(
            Collection<EntrySchema> entries, ScopedGraph graph, Predicate<String> formats, Diagnostics diagnostics) {
        List<SchemaKey> roots = entries.stream().map(graph::entry).toList();
        SortedSet<SchemaKey> keys = ReachableKeys.from(roots, graph, diagnostics);
        List<SchemaKey> order = InPlaceOrder.of(keys, graph, diagnostics);
        if (diagnostics.hasErrors()) {
            return new CheckPlans(List.of(), Map.of(), new TreeMap<>(), List.of());
        }
        boolean tracksAnything = keys.stream().anyMatch(key -> graph.schema(key).has(UnevaluatedKeyword.class));
        Assertions assertions = new Assertions(formats);
        Map<SchemaKey, Facts> facts = FactFinder.of(order, graph, assertions, tracksAnything);
        List<CheckKey> called = Stream.concat(roots.stream(), keys.stream().filter(key -> isCalled(facts.get(key))))
                .map(key -> CheckKey.plain(target(facts, key)))
                .toList();
        Uses uses = new Uses(graph, facts);
        SortedMap<CheckKey, ValidationPlan> plans =
                plans(called, facts, key -> CheckPlanner.plan(key, graph, assertions, uses));
        return new CheckPlans(roots, facts, plans, order);
    }

    /** A schema whose verdict is known is called for its faults only, by who applies it. */
    private static boolean isCalled(Facts facts) {
        return facts.alias().isEmpty() && facts.verdict() == Verdict.DEPENDS;
    }

    private static SchemaKey target(Map<SchemaKey, Facts> facts, SchemaKey key) {
        return facts.get(key).alias().map(Facts.Alias::target).orElse(key);
    }

    private static SortedMap<CheckKey, ValidationPlan> plans(
            Collection<CheckKey> called, Map<SchemaKey, Facts> facts, Function<CheckKey, ValidationPlan> planner) {
        SortedMap<CheckKey, ValidationPlan> plans = new TreeMap<>();
        Deque<CheckKey> open = new ArrayDeque<>(called);
        while (!open.isEmpty()) {
            CheckKey key = open.remove();
            if (!plans.containsKey(key)) {
                ValidationPlan plan = planner.apply(key);
                plans.put(key, plan);
                plan.checks().stream()
                        .flatMap(check -> check.edges().stream())
                        .map(Edge::use)
                        .map(Use::target)
                        .forEach(target -> {
                            open.add(target);
                            if (facts.get(target.schema()).text() != Verdict.ACCEPTS) {
                                // Strings have nothing to track: their check is the plain one.
                                open.add(CheckKey.plain(target.schema()));
                            }
                        });
            }
        }
        return plans;
    }

    private static Map<SchemaKey, Integer> ranks(List<SchemaKey> order) {
        Map<SchemaKey, Integer> ranks = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            ranks.put(order.get(i), i);
        }
        return ranks;
    }

    /** Returns the schemas that evaluations start with. */
    List<SchemaKey> roots() {
        return roots;
    }

    /** Returns all plans, ordered by key. */
    public Collection<ValidationPlan> plans() {
        return Collections.unmodifiableCollection(plans.values());
    }

    /** Returns the plan of the check that stands for a schema. */
    ValidationPlan plan(SchemaKey key) {
        return plans.get(check(key));
    }

    /** Returns the check that stands for a schema: its own, or that of the schema it is only another name for. */
    public CheckKey check(SchemaKey key) {
        return CheckKey.plain(target(facts, key));
    }

    /** Returns the keyword path to the schema that stands for a schema; empty when it stands for itself. */
    public String via(SchemaKey key) {
        return facts.get(key).alias().map(Facts.Alias::via).orElse("");
    }

    /** Returns the keys of a schema in all dynamic scopes that it is reached in, in order. */
    public List<SchemaKey> keysAt(SchemaLocation location) {
        return facts.keySet().stream()
                .filter(key -> key.location().equals(location))
                .sorted()
                .toList();
    }

    /** Returns what is known of the verdict on any value. */
    public Verdict verdict(SchemaKey key) {
        return facts.get(key).verdict();
    }

    /** Returns what is known of the verdict on strings. */
    public Verdict textVerdict(SchemaKey key) {
        return facts.get(key).text();
    }

    /** Returns whether messages must not show values of this schema. */
    public boolean masked(SchemaKey key) {
        return facts.get(key).masked();
    }

    /** Returns whether a check remembers its verdicts, because it would run too often on one value. */
    public boolean remembers(CheckKey key) {
        return remembering.contains(key);
    }

    /** Returns whether a check has to be given the memory of an evaluation, for itself or to pass on. */
    public boolean needsMemory(CheckKey key) {
        return passingMemory.contains(key);
    }

    /** Returns whether strings can be checked as text, without a tree and without memory. */
    public boolean decidesText(SchemaKey key) {
        return texts.decides(check(key).schema());
    }

    /** Returns whether there is a method for checking text; when not, {@link #textVerdict} says all. */
    public boolean hasTextMethod(SchemaKey key) {
        return texts.hasMethod(check(key).schema());
    }

    /** Returns the number under which a check that remembers its verdicts keeps them, from 0. */
    public int memoryNumber(CheckKey key) {
        return remembering.headSet(key).size();
    }
}
