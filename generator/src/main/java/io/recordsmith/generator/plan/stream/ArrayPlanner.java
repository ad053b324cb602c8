package io.recordsmith.generator.plan.stream;

import io.recordsmith.generator.keyword.ArrayKeyword.ItemCount;
import io.recordsmith.generator.keyword.ArrayKeyword.UniqueItems;
import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.ScopedGraph;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Plans what a state asks of the elements of an array. */
final class ArrayPlanner {
    private final ScopedGraph graph;
    private final List<ElementRule> rules;
    private final List<ItemCount> counts;
    private final boolean unique;
    private final Function<List<SchemaKey>, State> states;

    ArrayPlanner(
            ScopedGraph graph,
            List<SchemaKey> closure,
            List<Keyword> keywords,
            Function<List<SchemaKey>, State> states) {
        this.graph = graph;
        this.rules = ElementRule.of(graph, closure);
        this.counts = StatePlanner.all(keywords, ItemCount.class);
        this.unique = !StatePlanner.all(keywords, UniqueItems.class).isEmpty();
        this.states = states;
    }

    Optional<ArrayPlan> plan() {
        if (rules.isEmpty() && counts.isEmpty()) {
            return Optional.empty();
        }
        List<State> prefix = new ArrayList<>();
        for (int i = 0; i < prefixLength(); i++) {
            prefix.add(stateAt(i));
        }
        return Optional.of(new ArrayPlan(prefix, stateAt(prefixLength()), count(true), count(false), unique));
    }

    /** Returns whether every element has to be a string, so that strings are all that must be told apart. */
    boolean onlyStrings() {
        return IntStream.rangeClosed(0, prefixLength()).allMatch(index -> isString(stateAt(index)));
    }

    private boolean isString(State state) {
        List<Keyword> keywords = Closure.of(graph, state.keys()).stream()
                .flatMap(key -> graph.schema(key).keywords().stream())
                .toList();
        return StatePlanner.types(keywords).equals(Set.of(JsonType.STRING));
    }

    private int prefixLength() {
        int prefixLength = 0;
        for (ElementRule rule : rules) {
            prefixLength = Math.max(prefixLength, rule.to() == Integer.MAX_VALUE ? rule.from() : rule.to());
        }
        return prefixLength;
    }

    private State stateAt(int index) {
        return states.apply(rules.stream()
                .filter(rule -> rule.appliesTo(index))
                .map(ElementRule::schema)
                .toList());
    }

    private Optional<BigInteger> count(boolean lower) {
        return counts.stream()
                .filter(c -> c.lower() == lower)
                .map(ItemCount::limit)
                .reduce(lower ? BigInteger::max : BigInteger::min);
    }
}
