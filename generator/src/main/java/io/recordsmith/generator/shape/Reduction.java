package io.recordsmith.generator.shape;

import io.recordsmith.generator.keyword.GenericKeyword;
import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.LogicKeyword;
import io.recordsmith.generator.keyword.ObjectKeyword;
import io.recordsmith.generator.keyword.ReferenceKeyword;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.resource.SchemaLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the schemas that make a type. A schema that merely refers to another, adds remarks to it, or allows null beside
 * it, is the other one.
 */
final class Reduction {
    /** More schemas than this are not searched for ones that others contain: it would take quadratic time. */
    private static final int MOST_PRUNED = 16;

    private final SchemaGraph graph;
    private final Conjunctions conjunctions;
    private final TypeSets types;
    private final Map<SchemaLocation, Set<SchemaLocation>> known = new HashMap<>();

    Reduction(SchemaGraph graph, Conjunctions conjunctions, TypeSets types) {
        this.graph = graph;
        this.conjunctions = conjunctions;
        this.types = types;
    }

    /** Returns the key of schemas that hold together. */
    ShapeKey key(Collection<SchemaLocation> locations) {
        SortedSet<SchemaLocation> all = new TreeSet<>();
        locations.forEach(location -> all.addAll(reduce(location)));
        return normal(ShapeKey.of(prune(all)));
    }

    /** Returns the key itself, or the branch that is the only one left of its choice. */
    ShapeKey normal(ShapeKey key) {
        Set<JsonType> meant = withoutNull(types.of(key));
        ShapeKey result = key;
        if (key.only().isPresent() && meant.equals(withoutNull(types.of(widen(key))))) {
            result = widen(key);
        }
        List<Conjunction.Choice> choices = choices(result);
        if (choices.size() == 1) {
            List<Schema> usable = usable(choices.get(0), meant);
            if (usable.size() == 1) {
                return branch(result, choices.get(0), usable.get(0));
            }
        }
        return result;
    }

    /** Returns the key of one branch: the branch's own when nothing beside the choice makes the type. */
    ShapeKey branch(ShapeKey key, Conjunction.Choice choice, Schema branch) {
        if (!isBare(key, branch)) {
            return normal(key.choose(branch.location()));
        }
        ShapeKey own = key(List.of(branch.location()));
        if (key.only().isEmpty() || own.only().isPresent()) {
            return own;
        }
        return normal(own.narrow(key.only().get()));
    }

    /** Returns the choices of a key that tell types apart. */
    List<Conjunction.Choice> choices(ShapeKey key) {
        return conjunctions.of(key).choices().stream().filter(this::shapes).toList();
    }

    /** Returns the branches of a choice that allow one of the types. */
    List<Schema> usable(Conjunction.Choice choice, Set<JsonType> meant) {
        return choice.branches().stream()
                .filter(branch -> types.at(branch).stream().anyMatch(meant::contains))
                .toList();
    }

    private boolean shapes(Conjunction.Choice choice) {
        return choice.branches().stream().anyMatch(this::shapes);
    }

    private boolean shapes(Schema branch) {
        Conjunction conjunction = conjunctions.at(branch.location());
        return conjunction.refused()
                || conjunction.dynamic()
                || !conjunction.choices().isEmpty()
                || conjunction.statements().stream()
                        .anyMatch(
                                s -> Relevance.shapes(s.keyword()) && !(s.keyword() instanceof ObjectKeyword.Required));
    }

    /** Returns whether a branch says all that the key does. */
    private boolean isBare(ShapeKey key, Schema branch) {
        Conjunction whole = conjunctions.of(key);
        if (whole.dynamic() || choices(key).size() > 1) {
            return false;
        }
        Set<String> names = new HashSet<>();
        conjunctions.at(branch.location()).stream(ObjectKeyword.Properties.class)
                .forEach(properties -> names.addAll(properties.schemas().keySet()));
        for (Statement statement : whole.statements()) {
            if (Relevance.shapes(statement.keyword()) && !isSaidBy(branch, names, statement.keyword())) {
                return false;
            }
        }
        return true;
    }

    private boolean isSaidBy(Schema branch, Set<String> names, Keyword keyword) {
        if (keyword instanceof GenericKeyword.Type type) {
            return TypeSets.stated(type).containsAll(withoutNull(types.at(branch)));
        } else if (keyword instanceof ObjectKeyword.Properties properties) {
            return names.containsAll(properties.schemas().keySet());
        }
        return keyword instanceof ObjectKeyword.Required required && isRequiredBy(branch, names, required);
    }

    /** A schema with a name has one type wherever it is referred to; what is written here is required here. */
    private boolean isRequiredBy(Schema branch, Set<String> names, ObjectKeyword.Required required) {
        Set<String> own = new HashSet<>();
        conjunctions.at(branch.location()).stream(ObjectKeyword.Required.class)
                .forEach(each -> own.addAll(each.properties()));
        return branch.has(ReferenceKeyword.Ref.class)
                || required.properties().stream().allMatch(name -> own.contains(name) || !names.contains(name));
    }

    private Set<SchemaLocation> reduce(SchemaLocation location) {
        Set<SchemaLocation> result = known.get(location);
        if (result == null) {
            // A schema that leads back to itself is itself.
            known.put(location, Set.of(location));
            result = reduce(graph.schema(location));
            known.put(location, result);
        }
        return result;
    }

    private Set<SchemaLocation> reduce(Schema schema) {
        SortedSet<SchemaLocation> itself = new TreeSet<>(Set.of(schema.location()));
        if (schema.isFalse()) {
            return itself;
        }
        SortedSet<SchemaLocation> parts = new TreeSet<>();
        for (Keyword keyword : schema.keywords()) {
            if (keyword instanceof ReferenceKeyword.Ref reference) {
                parts.addAll(reduce(reference.target()));
            } else if (keyword instanceof ReferenceKeyword) {
                return itself;
            } else if (keyword instanceof LogicKeyword.AllOf all) {
                all.branches().forEach(branch -> parts.addAll(reduce(branch.location())));
            }
        }
        if (!addChoices(schema, parts)) {
            return itself;
        }
        SortedSet<SchemaLocation> pruned = prune(parts);
        return pruned.size() > 1 || addsTo(schema, pruned) ? itself : pruned;
    }

    /** Adds what is left of the schema's own choices; returns whether all ways lead to the same schemas. */
    private boolean addChoices(Schema schema, SortedSet<SchemaLocation> parts) {
        Conjunction whole = conjunctions.at(schema.location());
        Set<JsonType> meant = withoutNull(types.at(schema));
        for (Keyword keyword : schema.keywords()) {
            if (!(keyword instanceof LogicKeyword.AnyOf || keyword instanceof LogicKeyword.OneOf)) {
                continue;
            }
            List<Schema> branches = keyword.subschemas();
            boolean open = whole.choices().stream().anyMatch(c -> c.keyword() == keyword && shapes(c));
            List<Schema> usable = open
                    ? branches.stream()
                            .filter(b -> types.at(b).stream().anyMatch(meant::contains))
                            .toList()
                    : branches.size() == 1 ? branches : List.of();
            Set<Set<SchemaLocation>> ways = new HashSet<>();
            usable.forEach(branch -> ways.add(reduce(branch.location())));
            if (ways.size() > 1 || open && ways.isEmpty()) {
                return false;
            }
            ways.forEach(parts::addAll);
        }
        return true;
    }

    /** Returns whether a schema's own keywords say more about the type than the schemas that it is made of. */
    private boolean addsTo(Schema schema, SortedSet<SchemaLocation> parts) {
        Conjunction others = conjunctions.of(ShapeKey.of(parts));
        for (Keyword keyword : schema.keywords()) {
            if (keyword instanceof GenericKeyword.Type type && !parts.isEmpty()) {
                Set<JsonType> meant = types.of(others);
                if (TypeSets.isUnrestricted(meant) || !TypeSets.stated(type).containsAll(withoutNull(meant))) {
                    return true;
                }
            } else if (keyword instanceof ObjectKeyword.Required required && !parts.isEmpty()) {
                Set<String> names = new HashSet<>();
                others.stream(ObjectKeyword.Required.class).forEach(r -> names.addAll(r.properties()));
                if (!names.containsAll(required.properties())) {
                    return true;
                }
            } else if (Relevance.shapes(keyword) && !(keyword instanceof ObjectKeyword.Required)) {
                return true;
            }
        }
        return false;
    }

    private SortedSet<SchemaLocation> prune(SortedSet<SchemaLocation> parts) {
        if (parts.size() < 2 || parts.size() > MOST_PRUNED) {
            return parts;
        }
        List<SchemaLocation> kept = new ArrayList<>(parts);
        for (SchemaLocation part : parts) {
            kept.removeIf(other -> !other.equals(part)
                    && kept.contains(part)
                    && conjunctions.at(part).schemas().contains(other));
        }
        return new TreeSet<>(kept);
    }

    private static ShapeKey widen(ShapeKey key) {
        return new ShapeKey(key.schemas(), key.chosen(), java.util.Optional.empty());
    }

    static Set<JsonType> withoutNull(Set<JsonType> types) {
        Set<JsonType> result = EnumSet.noneOf(JsonType.class);
        result.addAll(types);
        result.remove(JsonType.NULL);
        return result;
    }
}
