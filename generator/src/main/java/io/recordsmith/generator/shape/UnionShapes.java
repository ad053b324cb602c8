package io.recordsmith.generator.shape;

import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.keyword.MetadataKeyword;
import io.recordsmith.generator.keyword.ReferenceKeyword;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.shape.Shape.Branch;
import io.recordsmith.generator.shape.Shape.Distinction;
import io.recordsmith.generator.shape.Shape.Structure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shapes of what is one of several things. */
final class UnionShapes {
    private final Shapes shapes;
    private final Reduction reduction;
    private final FiniteValues values;

    UnionShapes(Shapes shapes, Reduction reduction, FiniteValues values) {
        this.shapes = shapes;
        this.reduction = reduction;
        this.values = values;
    }

    /** Returns a union with a branch for each kind of value. */
    Shape byType(ShapeKey key, List<JsonType> kinds) {
        List<Branch> branches = new ArrayList<>();
        Map<JsonType, Integer> types = new EnumMap<>(JsonType.class);
        for (JsonType kind : kinds) {
            types.put(kind, branches.size());
            branches.add(new Branch(reduction.normal(key.narrow(kind)), List.of(writtenAt(key, kind))));
        }
        return new Shape.Union(branches, new Distinction.ByType(types));
    }

    /** Returns where a kind of value is described: in a branch when there is one for it alone. */
    private SchemaLocation writtenAt(ShapeKey key, JsonType kind) {
        List<Conjunction.Choice> choices = reduction.choices(key);
        if (choices.size() == 1) {
            List<Schema> usable = reduction.usable(choices.get(0), TypeSets.part(kind));
            if (usable.size() == 1) {
                return usable.get(0).location();
            }
        }
        return key.schemas().get(0);
    }

    /** Returns the shape of objects or arrays between which there is a choice; empty when it makes no difference. */
    Optional<Shape> ofContainers(ShapeKey key, Set<JsonType> meant) {
        List<Conjunction.Choice> choices = reduction.choices(key);
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        boolean objects = meant.contains(JsonType.OBJECT);
        if (choices.size() > 1) {
            return objects ? Optional.of(merged(key)) : Optional.empty();
        }
        Conjunction.Choice choice = choices.get(0);
        List<Branch> branches = branches(key, choice, meant);
        if (branches.size() == 1) {
            ShapeKey only = branches.get(0).key();
            return only.equals(key) ? Optional.empty() : Optional.of(shapes.shape(only));
        }
        return objects ? ofObjects(key, choice, branches) : ofArrays(branches);
    }

    private List<Branch> branches(ShapeKey key, Conjunction.Choice choice, Set<JsonType> meant) {
        Map<ShapeKey, List<SchemaLocation>> branches = new LinkedHashMap<>();
        for (Schema branch : reduction.usable(choice, meant)) {
            ShapeKey own = reduction.branch(key, choice, branch);
            boolean inner = isNameless(branch) && !own.equals(key);
            if (inner && shapes.shape(own) instanceof Shape.Union union) {
                union.branches()
                        .forEach(b -> branches.computeIfAbsent(b.key(), k -> new ArrayList<>())
                                .addAll(b.schemas()));
            } else {
                branches.computeIfAbsent(own, k -> new ArrayList<>()).add(branch.location());
            }
        }
        return branches.entrySet().stream()
                .map(branch -> new Branch(branch.getKey(), branch.getValue()))
                .toList();
    }

    /** A union that nobody gave a name is no type that anybody would look for: its branches are those of the outer. */
    private static boolean isNameless(Schema branch) {
        return !branch.has(ReferenceKeyword.Ref.class)
                && !branch.has(MetadataKeyword.Title.class)
                && !branch.has(MetadataKeyword.JavaName.class);
    }

    private Optional<Shape> ofArrays(List<Branch> branches) {
        Set<Shape> found =
                Set.copyOf(branches.stream().map(b -> shapes.shape(b.key())).toList());
        boolean anything = found.stream().anyMatch(Shape.Anything.class::isInstance);
        return anything ? Optional.empty() : Optional.of(new Shape.Union(branches, new Distinction.ByTrial()));
    }

    private Optional<Shape> ofObjects(ShapeKey key, Conjunction.Choice choice, List<Branch> branches) {
        List<Shape> found = branches.stream().map(b -> shapes.shape(b.key())).toList();
        if (found.stream().anyMatch(Shape.Anything.class::isInstance)) {
            return Optional.empty();
        }
        if (addNoProperty(key, found)) {
            return addTypes(key, found) ? Optional.of(merged(key)) : Optional.empty();
        }
        Optional<Distinction> distinction = new Distinctions(shapes, values)
                .between(found)
                .or(() -> DiscriminatorHint.of(choice, branches, shapes.graph()));
        boolean mergeable = found.stream().allMatch(Structure.class::isInstance);
        if (distinction.isEmpty() && mergeable && !choice.exclusive()) {
            return Optional.of(merged(key));
        }
        return Optional.of(new Shape.Union(branches, distinction.orElseGet(Distinction.ByTrial::new)));
    }

    /** Returns whether the branches name no property that is not there without them. */
    private boolean addNoProperty(ShapeKey key, List<Shape> branches) {
        return base(key) instanceof Structure structure
                && branches.stream()
                        .allMatch(branch -> branch instanceof Structure other
                                && structure
                                        .properties()
                                        .keySet()
                                        .containsAll(other.properties().keySet()));
    }

    /** Returns whether branches say what the values of properties are that are merely named without them. */
    private boolean addTypes(ShapeKey key, List<Shape> branches) {
        return base(key) instanceof Structure structure
                && structure.properties().entrySet().stream()
                        .filter(property -> property.getValue().isOpen())
                        .anyMatch(property -> branches.stream()
                                .map(branch -> ((Structure) branch).properties().get(property.getKey()))
                                .anyMatch(typed -> typed != null && !typed.isOpen()));
    }

    private Shape base(ShapeKey key) {
        return new ObjectShapes(shapes).of(shapes.conjunction(key));
    }

    private Shape merged(ShapeKey key) {
        return new MergedObjects(shapes).of(key);
    }
}
