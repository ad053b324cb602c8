package io.recordsmith.generator.plan.stream;

import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.ObjectKeyword.DependentRequired;
import io.recordsmith.generator.keyword.ObjectKeyword.PropertyCount;
import io.recordsmith.generator.keyword.ObjectKeyword.PropertyNames;
import io.recordsmith.generator.keyword.ObjectKeyword.Required;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.ScopedGraph;
import io.recordsmith.generator.plan.stream.ObjectPlan.Dependency;
import io.recordsmith.generator.plan.stream.ObjectPlan.Presence;
import io.recordsmith.generator.plan.stream.ObjectPlan.Property;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Plans what a state asks of the members of an object. */
final class ObjectPlanner {
    /** Each further pattern doubles the states of members with other names. */
    private static final int MAX_PATTERNS = 3;

    /** One method holds all members; the tree checks, which are split, take over before it is too big for the JIT. */
    private static final int MAX_NAMES = 120;

    private final ScopedGraph graph;
    private final List<SchemaKey> closure;
    private final List<Keyword> keywords;
    private final BiPredicate<String, String> patternMatches;
    private final Function<List<SchemaKey>, State> states;
    private final List<MemberRule> rules;
    private final List<String> patterns;

    ObjectPlanner(
            ScopedGraph graph,
            List<SchemaKey> closure,
            List<Keyword> keywords,
            BiPredicate<String, String> patternMatches,
            Function<List<SchemaKey>, State> states) {
        this.graph = graph;
        this.closure = closure;
        this.keywords = keywords;
        this.patternMatches = patternMatches;
        this.states = states;
        this.rules = MemberRule.of(graph, closure);
        this.patterns = rules.stream()
                .flatMap(rule -> rule.patterns().stream())
                .distinct()
                .toList();
    }

    /** Returns why the members cannot be decided in one pass, if they cannot. */
    Optional<String> obstacle(StatePlanner planner) {
        if (patterns.size() > MAX_PATTERNS) {
            return Optional.of("more than " + MAX_PATTERNS + " patterns for names");
        }
        if (properties().size() > MAX_NAMES) {
            return Optional.of("more than " + MAX_NAMES + " names");
        }
        boolean simpleNames = nameStates().stream().allMatch(state -> isTextOnly(planner.plan(state)));
        return simpleNames ? Optional.empty() : Optional.of("propertyNames");
    }

    private static boolean isTextOnly(StatePlan plan) {
        return plan instanceof StatePlan.Anything
                || plan instanceof StatePlan.Forward forward && forward.allows(JsonType.STRING);
    }

    Optional<ObjectPlan> plan() {
        boolean concerned = keywords.stream()
                .anyMatch(k -> MemberRule.isMadeFrom(k)
                        || k instanceof Required
                        || k instanceof DependentRequired
                        || k instanceof PropertyCount
                        || k instanceof PropertyNames
                        || Presences.of(k).isPresent());
        if (!concerned) {
            return Optional.empty();
        }
        return Optional.of(new ObjectPlan(
                properties(),
                patterns,
                others(),
                nameStates(),
                count(true),
                count(false),
                dependencies(),
                presences().toList()));
    }

    private List<Property> properties() {
        Set<String> declared = new LinkedHashSet<>();
        closure.forEach(key -> declared.addAll(MemberRule.names(graph.schema(key))));
        Set<String> required = new LinkedHashSet<>();
        StatePlanner.all(keywords, Required.class).forEach(r -> required.addAll(r.properties()));
        Set<String> names = new LinkedHashSet<>(declared);
        rules.forEach(rule -> names.addAll(rule.names()));
        names.addAll(required);
        for (Dependency dependency : dependencies()) {
            names.add(dependency.name());
            names.addAll(dependency.required());
        }
        presences().forEach(presence -> names.addAll(presence.names()));
        return names.stream()
                .map(name -> new Property(name, stateOf(name), required.contains(name), declared.contains(name)))
                .toList();
    }

    private Stream<Presence> presences() {
        return keywords.stream().map(Presences::of).flatMap(Optional::stream);
    }

    private State stateOf(String name) {
        Predicate<String> matches = pattern -> patternMatches.test(pattern, name);
        return states.apply(rules.stream()
                .filter(rule -> rule.appliesTo(name, matches))
                .map(MemberRule::schema)
                .toList());
    }

    /** Returns the states of members that no schema knows by name, by the set of patterns that their name matches. */
    private List<State> others() {
        List<State> found = new ArrayList<>();
        for (int bits = 0; bits < 1 << patterns.size(); bits++) {
            int matched = bits;
            Predicate<String> matches = pattern -> (matched >> patterns.indexOf(pattern) & 1) != 0;
            found.add(states.apply(rules.stream()
                    .filter(rule -> rule.listed()
                            ? rule.patterns().stream().anyMatch(matches)
                            : rule.patterns().stream().noneMatch(matches))
                    .map(MemberRule::schema)
                    .toList()));
        }
        return found;
    }

    private List<State> nameStates() {
        List<State> found = new ArrayList<>();
        for (SchemaKey key : closure) {
            graph.schema(key)
                    .find(PropertyNames.class)
                    .ifPresent(names -> found.add(states.apply(List.of(graph.subschema(key, names.schema())))));
        }
        return found;
    }

    private List<Dependency> dependencies() {
        List<Dependency> dependencies = new ArrayList<>();
        for (DependentRequired keyword : StatePlanner.all(keywords, DependentRequired.class)) {
            keyword.required().forEach((name, others) -> {
                if (!others.isEmpty()) {
                    dependencies.add(new Dependency(name, others));
                }
            });
        }
        return dependencies;
    }

    private Optional<BigInteger> count(boolean lower) {
        return StatePlanner.all(keywords, PropertyCount.class).stream()
                .filter(c -> c.lower() == lower)
                .map(PropertyCount::limit)
                .reduce(lower ? BigInteger::max : BigInteger::min);
    }
}
