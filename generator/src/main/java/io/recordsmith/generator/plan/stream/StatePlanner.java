package io.recordsmith.generator.plan.stream;

import io.recordsmith.generator.keyword.ArrayKeyword.Contains;
import io.recordsmith.generator.keyword.ArrayKeyword.UniqueItems;
import io.recordsmith.generator.keyword.GenericKeyword.Constant;
import io.recordsmith.generator.keyword.GenericKeyword.Enumeration;
import io.recordsmith.generator.keyword.GenericKeyword.Type;
import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.LogicKeyword;
import io.recordsmith.generator.keyword.LogicKeyword.AllOf;
import io.recordsmith.generator.keyword.NumericKeyword.Bound;
import io.recordsmith.generator.keyword.NumericKeyword.MultipleOf;
import io.recordsmith.generator.keyword.ObjectKeyword.DependentSchemas;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.ScopedGraph;
import io.recordsmith.generator.plan.stream.State.Settled;
import io.recordsmith.generator.source.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Plans states, each once. */
public final class StatePlanner {
    /** Beyond this many schemas at one location the tree checks, which are split already, are the better code. */
    private static final int MAX_CLOSURE = 200;

    /** Each number is a comparison in one condition, which the tree checks put into a table instead. */
    private static final int MAX_NUMBERS = 64;

    private final ScopedGraph graph;
    private final CheckKnowledge checks;
    private final BiPredicate<String, String> patternMatches;
    private final UnionPlanner unions;
    private final Map<State, StatePlan> plans = new HashMap<>();

    /**
     * Creates a planner.
     *
     * @param checks what is known of the tree checks
     * @param patternMatches tells whether a pattern (first) is found in a name (second)
     */
    public StatePlanner(ScopedGraph graph, CheckKnowledge checks, BiPredicate<String, String> patternMatches) {
        this.graph = graph;
        this.checks = checks;
        this.patternMatches = patternMatches;
        this.unions = new UnionPlanner(graph, this);
    }

    /** Returns the state of some schemas: without those that ask nothing, and each under the name that all use. */
    public State state(Collection<SchemaKey> keys) {
        return State.of(keys.stream()
                .filter(key -> !checks.acceptsAll(key))
                .map(checks::meant)
                .toList());
    }

    /** Returns the plan of a state. */
    public StatePlan plan(State state) {
        StatePlan known = plans.get(state);
        if (known == null) {
            known = make(state);
            plans.put(state, known);
        }
        return known;
    }

    private StatePlan make(State state) {
        List<SchemaKey> closure = Closure.of(graph, state.keys());
        List<Keyword> keywords = closure.stream()
                .flatMap(key -> graph.schema(key).keywords().stream()
                        .filter(keyword -> !state.settled().contains(new Settled(key, keyword.name()))))
                .toList();
        if (closure.stream().anyMatch(key -> graph.schema(key).isFalse())) {
            return new StatePlan.Nothing();
        }
        Set<JsonType> types = types(keywords);
        state.only().ifPresent(kind -> types.retainAll(kind.types()));
        if (state.keys().stream().anyMatch(checks::refusesText)) {
            types.remove(JsonType.STRING);
        }
        Optional<String> obstacle = obstacle(state, closure, keywords, types);
        if (obstacle.isPresent()) {
            return unions.plan(state, closure, types, obstacle.get())
                    .orElseGet(() -> new StatePlan.Subtree(state.keys(), obstacle.get()));
        }
        return forward(state, closure, keywords, types);
    }

    private StatePlan forward(State state, List<SchemaKey> closure, List<Keyword> keywords, Set<JsonType> types) {
        Optional<List<JsonValue>> values = values(keywords);
        if (values.isPresent()) {
            // Values that are containers would have been an obstacle.
            types.removeAll(EnumSet.of(JsonType.ARRAY, JsonType.OBJECT));
        }
        List<SchemaKey> asked = types.contains(JsonType.STRING)
                ? state.keys().stream().filter(checks::asksText).toList()
                : List.of();
        NumberPlan number = NumberPlan.of(all(keywords, Bound.class), divisors(keywords), asInteger(keywords));
        Optional<ArrayPlan> array = Optional.empty();
        Optional<ObjectPlan> object = Optional.empty();
        if (types.contains(JsonType.ARRAY)) {
            array = new ArrayPlanner(graph, closure, keywords, this::state).plan();
        }
        if (types.contains(JsonType.OBJECT)) {
            ObjectPlanner planner = new ObjectPlanner(graph, closure, keywords, patternMatches, this::state);
            if (planner.obstacle(this).isPresent()) {
                return new StatePlan.Subtree(
                        state.keys(), planner.obstacle(this).get());
            }
            object = planner.plan();
        }
        boolean free = types.size() == JsonType.values().length
                && asked.isEmpty()
                && number.isEmpty()
                && values.isEmpty()
                && array.isEmpty()
                && object.isEmpty();
        return free ? new StatePlan.Anything() : new StatePlan.Forward(types, asked, number, values, array, object);
    }

    static Set<JsonType> types(List<Keyword> keywords) {
        Set<JsonType> types = EnumSet.allOf(JsonType.class);
        for (Type type : all(keywords, Type.class)) {
            Set<JsonType> allowed = type.sorted();
            if (allowed.contains(JsonType.NUMBER)) {
                allowed.add(JsonType.INTEGER);
            }
            types.retainAll(allowed);
        }
        return types;
    }

    private static boolean asInteger(List<Keyword> keywords) {
        return all(keywords, Type.class).stream()
                .anyMatch(type -> !type.zeroFraction() && !type.types().contains(JsonType.NUMBER));
    }

    private Optional<String> obstacle(
            State state, List<SchemaKey> closure, List<Keyword> keywords, Set<JsonType> types) {
        if (types.contains(JsonType.STRING) && !state.keys().stream().allMatch(checks::decidesText)) {
            return Optional.of("strings");
        }
        if (types.equals(Set.of(JsonType.STRING))) {
            return Optional.empty();
        }
        if (closure.size() > MAX_CLOSURE) {
            return Optional.of("more than " + MAX_CLOSURE + " schemas hold here");
        }
        for (Keyword keyword : keywords) {
            boolean conditional = keyword instanceof LogicKeyword && !(keyword instanceof AllOf)
                    || types.contains(JsonType.OBJECT) && keyword instanceof DependentSchemas
                    || types.contains(JsonType.ARRAY)
                            && (keyword instanceof Contains || keyword instanceof UniqueItems);
            boolean simple = keyword instanceof UniqueItems
                    ? new ArrayPlanner(graph, closure, keywords, this::state).onlyStrings()
                    : types.equals(Set.of(JsonType.OBJECT))
                            && Presences.of(keyword).isPresent();
            if (conditional && !simple || isContainerValue(keyword, types) || hasManyNumbers(keyword)) {
                return Optional.of(keyword.name());
            }
        }
        return Optional.empty();
    }

    /** Values that are containers are compared as trees, unless the type excludes them anyway. */
    private static boolean isContainerValue(Keyword keyword, Set<JsonType> types) {
        return valuesOf(keyword)
                .anyMatch(v -> v instanceof JsonValue.JsonObject && types.contains(JsonType.OBJECT)
                        || v instanceof JsonValue.JsonArray && types.contains(JsonType.ARRAY));
    }

    private static boolean hasManyNumbers(Keyword keyword) {
        return valuesOf(keyword)
                        .filter(JsonValue.JsonNumber.class::isInstance)
                        .limit(MAX_NUMBERS + 1)
                        .count()
                > MAX_NUMBERS;
    }

    private static Stream<JsonValue> valuesOf(Keyword keyword) {
        if (keyword instanceof Enumeration enumeration) {
            return enumeration.values().stream();
        }
        return keyword instanceof Constant constant ? Stream.of(constant.value()) : Stream.of();
    }

    private static Optional<List<JsonValue>> values(List<Keyword> keywords) {
        return keywords.stream()
                .filter(k -> k instanceof Enumeration || k instanceof Constant)
                .map(k -> valuesOf(k).filter(StatePlanner::isScalar).toList())
                .reduce((first, second) -> first.stream()
                        .filter(v -> second.stream().anyMatch(v::sameValue))
                        .toList());
    }

    private static boolean isScalar(JsonValue value) {
        return !(value instanceof JsonValue.JsonObject || value instanceof JsonValue.JsonArray);
    }

    private static List<BigDecimal> divisors(List<Keyword> keywords) {
        return all(keywords, MultipleOf.class).stream().map(MultipleOf::divisor).toList();
    }

    static <K> List<K> all(List<Keyword> keywords, Class<K> kind) {
        return keywords.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
