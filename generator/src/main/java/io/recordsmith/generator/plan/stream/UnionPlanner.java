package io.recordsmith.generator.plan.stream;

import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.LogicKeyword;
import io.recordsmith.generator.keyword.LogicKeyword.AnyOf;
import io.recordsmith.generator.keyword.LogicKeyword.IfThenElse;
import io.recordsmith.generator.keyword.LogicKeyword.Not;
import io.recordsmith.generator.keyword.LogicKeyword.OneOf;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.UnevaluatedKeyword;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.ScopedGraph;
import io.recordsmith.generator.plan.stream.State.Settled;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the branches of {@code oneOf} and {@code anyOf} apart by the first token of a value: where the type leaves one
 * branch only, that one holds or none does.
 */
final class UnionPlanner {
    private final ScopedGraph graph;
    private final StatePlanner states;
    private final Map<SchemaKey, Set<JsonType>> possible = new HashMap<>();

    UnionPlanner(ScopedGraph graph, StatePlanner states) {
        this.graph = graph;
        this.states = states;
    }

    /**
     * Returns the plan of a state that cannot be decided as it is; empty when types do not help.
     *
     * @param types the types that the state's schemas allow
     * @param reason why it cannot be decided as it is
     */
    Optional<StatePlan> plan(State state, List<SchemaKey> closure, Set<JsonType> types, String reason) {
        // What is evaluated depends on the branches that hold.
        boolean tracks = closure.stream().anyMatch(key -> graph.schema(key).has(UnevaluatedKeyword.class));
        if (tracks || state.only().filter(kind -> kind == TokenKind.STRING).isPresent()) {
            return Optional.empty();
        }
        Map<TokenKind, State> kinds = new EnumMap<>(TokenKind.class);
        boolean settles = false;
        for (TokenKind kind : TokenKind.values()) {
            if (kind.isAmong(types)) {
                Choice choice = kind == TokenKind.STRING ? Choice.UNKNOWN : choose(state, closure, kind);
                settles |= choice.settles();
                if (!choice.impossible()) {
                    kinds.put(kind, follow(state, choice, kind));
                }
            }
        }
        if (state.only().isPresent() || kinds.size() < 2) {
            if (settles) {
                return Optional.of(alone(kinds));
            }
            return kinds.containsKey(TokenKind.OBJECT) ? byMember(state, closure, reason) : Optional.empty();
        }
        StatePlan.Subtree tree = new StatePlan.Subtree(state.keys(), reason);
        int all = kinds.size();
        kinds.values().removeIf(each -> states.plan(each) instanceof StatePlan.Subtree);
        // A tree of one scalar costs too little to be worth more code.
        boolean helps =
                kinds.size() == all || kinds.containsKey(TokenKind.ARRAY) || kinds.containsKey(TokenKind.OBJECT);
        Optional<StatePlan.Subtree> others = kinds.size() < all ? Optional.of(tree) : Optional.empty();
        return helps ? Optional.of(new StatePlan.ByKind(kinds, others, tree)) : Optional.empty();
    }

    /** Where the type leaves several branches of one union, a member with fixed values may leave one. */
    private Optional<StatePlan> byMember(State state, List<SchemaKey> closure, String reason) {
        List<Settled> unions = closure.stream()
                .flatMap(key -> graph.schema(key).keywords().stream()
                        .filter(keyword ->
                                isUnion(keyword) && Presences.of(keyword).isEmpty())
                        .map(keyword -> new Settled(key, keyword.name())))
                .filter(union -> !state.settled().contains(union))
                .toList();
        if (unions.size() != 1) {
            return Optional.empty();
        }
        SchemaKey schema = unions.get(0).schema();
        List<SchemaKey> branches = graph.schema(schema).keywords().stream()
                .filter(keyword -> keyword instanceof OneOf || keyword instanceof AnyOf)
                .filter(keyword -> keyword.name().equals(unions.get(0).keyword()))
                .flatMap(keyword -> keyword.subschemas().stream())
                .map(branch -> graph.subschema(schema, branch))
                .filter(branch -> TokenKind.OBJECT.isAmong(possible(branch)))
                .toList();
        if (branches.size() < 2) {
            return Optional.empty();
        }
        return Discriminator.of(graph, closure, branches).flatMap(found -> {
            Map<Object, State> values = new LinkedHashMap<>();
            found.values().forEach((value, branch) -> {
                Choice choice = new Choice(false, List.of(branch), unions);
                values.put(value, follow(state, choice, TokenKind.OBJECT));
            });
            boolean forward = values.values().stream().allMatch(this::isObject);
            StatePlan.Subtree tree = new StatePlan.Subtree(state.keys(), reason);
            return forward ? Optional.of(new StatePlan.ByMember(found.name(), values, tree)) : Optional.empty();
        });
    }

    private boolean isObject(State state) {
        return states.plan(state) instanceof StatePlan.Forward plan
                && plan.allows(JsonType.OBJECT)
                && plan.object().isPresent();
    }

    private StatePlan alone(Map<TokenKind, State> kinds) {
        return kinds.isEmpty()
                ? new StatePlan.Nothing()
                : states.plan(kinds.values().iterator().next());
    }

    private State follow(State state, Choice choice, TokenKind kind) {
        List<SchemaKey> keys = new ArrayList<>(state.keys());
        keys.addAll(states.state(choice.branches()).keys());
        List<Settled> settled = new ArrayList<>(state.settled());
        settled.addAll(choice.settled());
        return new State(keys, settled, Optional.of(kind));
    }

    /**
     * What is known of a state's unions once the kind of a value is.
     *
     * @param impossible whether some union has no branch for such values
     * @param branches the branches that must hold
     * @param settled the keywords that hold then
     */
    private record Choice(boolean impossible, List<SchemaKey> branches, List<Settled> settled) {
        static final Choice UNKNOWN = new Choice(false, List.of(), List.of());
        static final Choice IMPOSSIBLE = new Choice(true, List.of(), List.of());

        boolean settles() {
            return impossible || !settled.isEmpty();
        }
    }

    private Choice choose(State state, List<SchemaKey> closure, TokenKind kind) {
        List<SchemaKey> branches = new ArrayList<>();
        List<Settled> settled = new ArrayList<>();
        for (SchemaKey key : closure) {
            for (Keyword keyword : graph.schema(key).keywords()) {
                Settled known = new Settled(key, keyword.name());
                boolean later =
                        kind == TokenKind.OBJECT && Presences.of(keyword).isPresent();
                if (!isUnion(keyword) || later || state.settled().contains(known)) {
                    continue;
                }
                List<SchemaKey> candidates = keyword.subschemas().stream()
                        .map(branch -> graph.subschema(key, branch))
                        .filter(branch -> kind.isAmong(possible(branch)))
                        .toList();
                boolean negated = keyword instanceof Not;
                if (candidates.isEmpty() && !negated) {
                    return Choice.IMPOSSIBLE;
                }
                if (keyword instanceof IfThenElse || candidates.size() > (negated ? 0 : 1)) {
                    return Choice.UNKNOWN;
                }
                branches.addAll(candidates);
                settled.add(known);
            }
        }
        return new Choice(false, branches, settled);
    }

    private static boolean isUnion(Keyword keyword) {
        return keyword instanceof LogicKeyword && !(keyword instanceof LogicKeyword.AllOf);
    }

    /** Returns the types that values may have for which a schema holds; more than that only where it is hard to say. */
    private Set<JsonType> possible(SchemaKey root) {
        Set<JsonType> known = possible.get(root);
        if (known == null) {
            known = EnumSet.allOf(JsonType.class);
            for (SchemaKey key : Closure.of(graph, List.of(root))) {
                Schema schema = graph.schema(key);
                known.retainAll(schema.isFalse() ? Set.of() : StatePlanner.types(schema.keywords()));
                for (Keyword keyword : schema.keywords()) {
                    if (keyword instanceof OneOf || keyword instanceof AnyOf) {
                        Set<JsonType> any = EnumSet.noneOf(JsonType.class);
                        keyword.subschemas().forEach(branch -> any.addAll(possible(graph.subschema(key, branch))));
                        known.retainAll(any);
                    }
                }
            }
            possible.put(root, known);
        }
        return known;
    }
}
