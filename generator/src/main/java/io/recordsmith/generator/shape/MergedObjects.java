package io.recordsmith.generator.shape;

import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.shape.Shape.Property;
import io.recordsmith.generator.shape.Shape.Rest;
import io.recordsmith.generator.shape.Shape.Structure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One structure for objects that can be several things at once: the properties of all branches, required where all
 * branches require them.
 */
final class MergedObjects {
    private final Shapes shapes;
    private final Set<SchemaLocation> entered = new HashSet<>();

    MergedObjects(Shapes shapes) {
        this.shapes = shapes;
    }

    Shape of(ShapeKey key) {
        Structure structure = merge(shapes.conjunction(key));
        return structure.properties().isEmpty() && structure.rest() instanceof Rest.Unrestricted
                ? new Shape.Mapping(shapes.use(ShapeKey.ANYTHING), true, Optional.empty())
                : structure;
    }

    private Structure merge(Conjunction conjunction) {
        Shape own = new ObjectShapes(shapes).of(conjunction);
        Structure base = own instanceof Structure structure ? structure : structure((Shape.Mapping) own);
        Map<String, Property> properties = new LinkedHashMap<>(base.properties());
        Rest rest = base.rest();
        boolean implied = base.implied();
        for (Conjunction.Choice choice : conjunction.choices()) {
            List<Structure> branches = branches(choice);
            if (!branches.isEmpty()) {
                unite(branches).forEach((name, property) -> properties.merge(name, property, MergedObjects::typed));
                rest = narrower(rest, branches);
                implied &= branches.stream().anyMatch(Structure::implied);
            }
        }
        return new Structure(properties, rest, implied);
    }

    /** What is merely named has the type that branches give it. */
    private static Property typed(Property named, Property described) {
        return named.isOpen() ? new Property(described.use(), named.required()) : named;
    }

    /** A map is a structure that names no property. */
    private Structure structure(Shape.Mapping mapping) {
        boolean anything = mapping.value().key().equals(ShapeKey.ANYTHING);
        return new Structure(
                Map.of(),
                anything ? new Rest.Unrestricted(false) : new Rest.Restricted(mapping.value(), mapping.exhaustive()),
                false);
    }

    private List<Structure> branches(Conjunction.Choice choice) {
        List<Structure> result = new ArrayList<>();
        for (Schema branch : choice.branches()) {
            if (shapes.types().at(branch).contains(JsonType.OBJECT) && entered.add(branch.location())) {
                result.add(merge(shapes.conjunction(ShapeKey.of(Set.of(branch.location())))));
                entered.remove(branch.location());
            }
        }
        return result;
    }

    private Map<String, Property> unite(List<Structure> branches) {
        Map<String, List<Property>> byName = new LinkedHashMap<>();
        for (Structure branch : branches) {
            branch.properties()
                    .forEach((name, property) ->
                            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(property));
        }
        Map<String, Property> result = new LinkedHashMap<>();
        byName.forEach((name, properties) -> {
            boolean required =
                    properties.size() == branches.size() && properties.stream().allMatch(Property::required);
            result.put(name, new Property(common(properties), required));
        });
        return result;
    }

    /** Returns a use that holds the values of all: the shape they share, or the widest when it is one of theirs. */
    private ShapeUse common(List<Property> properties) {
        List<ShapeUse> uses = properties.stream().map(Property::use).toList();
        boolean nullable = uses.stream().anyMatch(ShapeUse::nullable);
        for (ShapeUse candidate : uses) {
            if (uses.stream().allMatch(other -> holds(candidate.key(), other.key()))) {
                return new ShapeUse(candidate.key(), nullable, candidate.remarks(), ShapeKey.ANYTHING);
            }
        }
        return shapes.use(ShapeKey.ANYTHING);
    }

    private boolean holds(ShapeKey wide, ShapeKey narrow) {
        return wide.equals(narrow) || holds(shapes.shape(wide), shapes.shape(narrow));
    }

    private boolean holds(Shape wide, Shape narrow) {
        if (wide instanceof Shape.Text text) {
            boolean plain = text.format().isEmpty() && text.encoding().isEmpty();
            return wide.equals(narrow)
                    || plain && narrow instanceof Shape.Text
                    || plain && narrow instanceof Shape.Enumeration listed && listed.hasOnlyText();
        } else if (wide instanceof Shape.Numeric all && narrow instanceof Shape.Numeric some) {
            boolean plain = all.lower().isEmpty()
                    && all.upper().isEmpty()
                    && all.format().isEmpty();
            return wide.equals(narrow) || plain && (!all.integer() || some.integer());
        } else if (wide instanceof Shape.Sequence all && narrow instanceof Shape.Sequence some) {
            return holds(all.element().key(), some.element().key())
                    && (all.element().nullable() || !some.element().nullable());
        }
        return wide instanceof Shape.Truth && narrow instanceof Shape.Truth;
    }

    /** What the base leaves open, all branches together may close. */
    private static Rest narrower(Rest base, List<Structure> branches) {
        if (!(base instanceof Rest.Unrestricted)) {
            return base;
        }
        boolean closed = branches.stream().allMatch(b -> b.rest() instanceof Rest.Forbidden);
        boolean open = branches.stream().allMatch(b -> b.rest() instanceof Rest.Unrestricted u && !u.stated());
        return closed ? new Rest.Forbidden() : new Rest.Unrestricted(!open);
    }
}
