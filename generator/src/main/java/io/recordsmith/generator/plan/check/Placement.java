package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.naming.Unit;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.resource.SchemaLocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Gives each check a method: in the validator of the unit that the schema belongs to, or in a further part of it. */
public final class Placement {
    /** Below a quarter of what a class file's constant pool holds, for weights are estimates. */
    private static final int HEAVIEST_CLASS = 16_000;

    private static final String TEXT = "Text";
    private static final String TRACKING = "Tracking";

    private final CheckPlans plans;
    private final Map<CheckKey, CheckTarget> targets = new HashMap<>();
    private final SortedMap<String, List<ValidationPlan>> classes = new TreeMap<>();
    private final SortedMap<String, Unit> units = new TreeMap<>();

    private Placement(CheckPlans plans) {
        this.plans = plans;
    }

    /**
     * Places all checks.
     *
     * @param units tells which unit a location belongs to
     */
    public static Placement of(CheckPlans plans, Function<SchemaLocation, Unit> units) {
        Placement placement = new Placement(plans);
        SortedMap<Unit, List<ValidationPlan>> byUnit = new TreeMap<>();
        // An entry may be but another name for a schema elsewhere, or accept everything: it has a class all the same.
        plans.roots().forEach(root -> byUnit.computeIfAbsent(units.apply(root.location()), u -> new ArrayList<>()));
        for (ValidationPlan plan : plans.plans()) {
            SchemaLocation location = plan.key().schema().location();
            if (plan.key().tracking() || plans.verdict(plan.key().schema()) != Verdict.ACCEPTS) {
                byUnit.computeIfAbsent(units.apply(location), u -> new ArrayList<>())
                        .add(plan);
            }
        }
        byUnit.forEach(placement::place);
        return placement;
    }

    private void place(Unit unit, List<ValidationPlan> checks) {
        MethodNames names = new MethodNames(unit);
        String host = unit.validator();
        open(host, unit);
        int weight = 0;
        int part = 1;
        Map<SchemaKey, String> byPlain = new HashMap<>();
        for (ValidationPlan plan : checks) {
            int more = Weight.of(plan);
            if (weight > 0 && weight + more > HEAVIEST_CLASS) {
                host = unit.validator() + "Part" + ++part;
                open(host, unit);
                weight = 0;
            }
            weight += more;
            String name = byPlain.computeIfAbsent(
                    plan.key().schema(), schema -> names.name(schema.location(), TEXT, TRACKING));
            targets.put(plan.key(), new CheckTarget(host, plan.key().tracking() ? name + TRACKING : name));
            classes.get(host).add(plan);
        }
    }

    private void open(String host, Unit unit) {
        classes.put(host, new ArrayList<>());
        units.put(host, unit);
    }

    /** Returns the method that checks a tree: {@code static boolean method(JsonNode, ..., Report)}. */
    public CheckTarget of(CheckKey key) {
        return targets.get(key);
    }

    /** Returns the method that checks a string, which {@link CheckPlans#hasTextMethod} says there is. */
    public CheckTarget text(SchemaKey key) {
        CheckTarget tree = of(plans.check(key));
        return new CheckTarget(tree.host(), tree.method() + TEXT);
    }

    /** Returns the classes by simple name, each with the plans that it holds, in order. */
    public SortedMap<String, List<ValidationPlan>> classes() {
        return Collections.unmodifiableSortedMap(classes);
    }

    /** Returns the unit that a class belongs to. */
    public Unit unit(String host) {
        return units.get(host);
    }
}
