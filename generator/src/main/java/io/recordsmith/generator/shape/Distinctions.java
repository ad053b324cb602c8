package io.recordsmith.generator.shape;

import io.recordsmith.generator.shape.Shape.Distinction;
import io.recordsmith.generator.shape.Shape.Property;
import io.recordsmith.generator.shape.Shape.Rest;
import io.recordsmith.generator.shape.Shape.Structure;
import io.recordsmith.generator.source.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what tells objects apart for certain: what is found here never takes a value for another branch's. */
final class Distinctions {
    private final Shapes shapes;
    private final FiniteValues values;

    Distinctions(Shapes shapes, FiniteValues values) {
        this.shapes = shapes;
        this.values = values;
    }

    /** Returns the distinction; empty when only validation tells the structures apart. */
    Optional<Distinction> between(List<Structure> structures) {
        for (String name : structures.get(0).properties().keySet()) {
            Optional<Map<String, Integer>> byValue = byValue(name, structures);
            if (byValue.isPresent()) {
                return Optional.of(new Distinction.ByProperty(name, byValue.get()));
            }
        }
        return byPresence(structures).map(Distinction.ByPresence::new);
    }

    private Optional<Map<String, Integer>> byValue(String name, List<Structure> structures) {
        Map<String, Integer> branches = new LinkedHashMap<>();
        for (int i = 0; i < structures.size(); i++) {
            Property property = structures.get(i).properties().get(name);
            if (property == null || !property.required() || property.use().nullable()) {
                return Optional.empty();
            }
            List<JsonValue> listed = values.of(property.use().key()).orElse(List.of());
            if (listed.isEmpty()) {
                return Optional.empty();
            }
            for (JsonValue value : listed) {
                if (!(value instanceof JsonValue.JsonString string)
                        || branches.putIfAbsent(string.value(), i) != null) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(branches);
    }

    private Optional<Map<String, Integer>> byPresence(List<Structure> structures) {
        Map<String, Integer> branches = new LinkedHashMap<>();
        for (int i = 0; i < structures.size(); i++) {
            int branch = i;
            Optional<String> own = structures.get(i).properties().entrySet().stream()
                    .filter(e -> e.getValue().required())
                    .map(Map.Entry::getKey)
                    .filter(name -> structures.stream()
                            .allMatch(other -> other == structures.get(branch) || forbids(other, name)))
                    .findFirst();
            if (own.isEmpty()) {
                return Optional.empty();
            }
            branches.put(own.get(), i);
        }
        return Optional.of(branches);
    }

    private boolean forbids(Structure structure, String name) {
        Property property = structure.properties().get(name);
        return property == null
                ? structure.rest() instanceof Rest.Forbidden
                : shapes.types().of(property.use().key()).isEmpty();
    }
}
