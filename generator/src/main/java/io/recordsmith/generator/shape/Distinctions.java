package io.recordsmith.generator.shape;

import io.recordsmith.generator.shape.Shape.Distinction;
import io.recordsmith.generator.shape.Shape.Property;
import io.recordsmith.generator.shape.Shape.Rest;
import io.recordsmith.generator.shape.Shape.Structure;
import io.recordsmith.generator.source.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what tells objects apart for certain: what is found here never takes a value for another branch's. */
final class Distinctions {
    private final Shapes shapes;
    private final FiniteValues values;

    Distinctions(Shapes shapes, FiniteValues values) {
        this.shapes = shapes;
        this.values = values;
    }

    /** Returns the distinction; empty when only validation tells the shapes apart. */
    Optional<Distinction> between(List<Shape> branches) {
        List<List<Structure>> groups = new ArrayList<>();
        for (Shape branch : branches) {
            List<Structure> structures = new ArrayList<>();
            if (!collect(branch, structures, new HashSet<>())) {
                return Optional.empty();
            }
            groups.add(structures);
        }
        for (String name : groups.get(0).get(0).properties().keySet()) {
            Optional<Map<String, Integer>> byValue = byValue(name, groups);
            if (byValue.isPresent()) {
                return Optional.of(new Distinction.ByProperty(name, byValue.get()));
            }
        }
        return byPresence(groups).map(Distinction.ByPresence::new);
    }

    /** Collects what a value of a branch can be; returns whether that is structures only. */
    private boolean collect(Shape shape, List<Structure> structures, Set<ShapeKey> seen) {
        if (shape instanceof Structure structure) {
            return structures.add(structure);
        }
        return shape instanceof Shape.Union union
                && union.branches().stream()
                        .allMatch(branch ->
                                seen.add(branch.key()) && collect(shapes.shape(branch.key()), structures, seen));
    }

    private Optional<Map<String, Integer>> byValue(String name, List<List<Structure>> groups) {
        Map<String, Integer> branches = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (Structure structure : groups.get(i)) {
                Optional<List<String>> listed = values(structure.properties().get(name));
                if (listed.isEmpty()) {
                    return Optional.empty();
                }
                for (String value : listed.get()) {
                    Integer other = branches.putIfAbsent(value, i);
                    if (other != null && other != i) {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.of(branches);
    }

    /** Returns the strings that a property must be one of; empty when it may be absent or anything else. */
    private Optional<List<String>> values(Property property) {
        if (property == null || !property.required() || property.use().nullable()) {
            return Optional.empty();
        }
        List<JsonValue> listed = values.of(property.use().key()).orElse(List.of());
        boolean strings = listed.stream().allMatch(JsonValue.JsonString.class::isInstance);
        return strings && !listed.isEmpty()
                ? Optional.of(listed.stream()
                        .map(value -> ((JsonValue.JsonString) value).value())
                        .toList())
                : Optional.empty();
    }

    private Optional<Map<String, Integer>> byPresence(List<List<Structure>> groups) {
        Map<String, Integer> branches = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            int branch = i;
            Optional<String> own = groups.get(i).get(0).properties().keySet().stream()
                    .filter(name -> groups.get(branch).stream().allMatch(structure -> requires(structure, name)))
                    .filter(name -> groups.stream()
                            .allMatch(other -> other == groups.get(branch)
                                    || other.stream().allMatch(structure -> forbids(structure, name))))
                    .findFirst();
            if (own.isEmpty()) {
                return Optional.empty();
            }
            branches.put(own.get(), i);
        }
        return Optional.of(branches);
    }

    private static boolean requires(Structure structure, String name) {
        Property property = structure.properties().get(name);
        return property != null && property.required();
    }

    private boolean forbids(Structure structure, String name) {
        Property property = structure.properties().get(name);
        return property == null
                ? structure.rest() instanceof Rest.Forbidden
                : shapes.types().of(property.use().key()).isEmpty();
    }
}
