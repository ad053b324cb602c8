package io.recordsmith.generator.shape;

import io.recordsmith.generator.keyword.GenericKeyword;
import io.recordsmith.generator.keyword.ObjectKeyword.AdditionalProperties;
import io.recordsmith.generator.keyword.ObjectKeyword.PatternProperties;
import io.recordsmith.generator.keyword.ObjectKeyword.Properties;
import io.recordsmith.generator.keyword.ObjectKeyword.PropertyNames;
import io.recordsmith.generator.keyword.ObjectKeyword.Required;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.shape.Shape.Property;
import io.recordsmith.generator.shape.Shape.Rest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shapes of objects. */
final class ObjectShapes {
    private final Shapes shapes;

    ObjectShapes(Shapes shapes) {
        this.shapes = shapes;
    }

    Shape of(Conjunction conjunction) {
        Map<String, Property> properties = properties(conjunction);
        Rest rest = new RestShapes(shapes).of(conjunction);
        boolean named = conjunction.has(Properties.class);
        if (properties.isEmpty() && rest instanceof Rest.Restricted restricted) {
            return new Shape.Mapping(restricted.value(), restricted.exhaustive(), names(conjunction));
        }
        if (!named && rest instanceof Rest.Unrestricted) {
            return new Shape.Mapping(shapes.use(ShapeKey.ANYTHING), true, names(conjunction));
        }
        return new Shape.Structure(properties, rest, !conjunction.has(GenericKeyword.Type.class));
    }

    /** Returns what the names of properties are, when they are listed. */
    private Optional<ShapeKey> names(Conjunction conjunction) {
        List<SchemaLocation> schemas = conjunction.stream(PropertyNames.class)
                .map(names -> names.schema().location())
                .toList();
        if (schemas.isEmpty()) {
            return Optional.empty();
        }
        ShapeKey key = shapes.use(schemas).key();
        boolean listed = shapes.shape(key) instanceof Shape.Enumeration enumeration && enumeration.hasOnlyText();
        return listed ? Optional.of(key) : Optional.empty();
    }

    private Map<String, Property> properties(Conjunction conjunction) {
        Map<String, List<SchemaLocation>> schemas = new LinkedHashMap<>();
        conjunction.stream(Properties.class)
                .forEach(properties -> properties
                        .schemas()
                        .forEach((name, schema) -> schemas.computeIfAbsent(name, n -> new ArrayList<>())
                                .add(schema.location())));
        schemas.forEach((name, locations) -> locations.addAll(closures(conjunction, name)));
        Set<String> required = new HashSet<>();
        conjunction.stream(Required.class).forEach(r -> required.addAll(r.properties()));
        Map<String, Property> result = new LinkedHashMap<>();
        schemas.forEach((name, locations) -> {
            ShapeUse use = shapes.use(locations);
            // A property that no value can have is no component; one that is required too leaves no object at all.
            if (required.contains(name) || !(shapes.types().of(use.key()).isEmpty() && isNever(use.key()))) {
                result.put(name, new Property(use, required.contains(name)));
            }
        });
        return result;
    }

    /** Asks for the shape although the answer is known: contradictions are told of when a shape is made. */
    private boolean isNever(ShapeKey key) {
        return shapes.shape(key) instanceof Shape.Never;
    }

    /** Returns what schemas that do not name a property say about all that they do not name. */
    private static List<SchemaLocation> closures(Conjunction conjunction, String name) {
        List<SchemaLocation> result = new ArrayList<>();
        for (Statement statement : conjunction.statements()) {
            Schema schema = statement.schema();
            if (statement.keyword() instanceof AdditionalProperties additional
                    && !schema.has(PatternProperties.class)
                    && schema.find(Properties.class)
                            .map(p -> !p.schemas().containsKey(name))
                            .orElse(true)) {
                result.add(additional.schema().location());
            }
        }
        return result;
    }
}
