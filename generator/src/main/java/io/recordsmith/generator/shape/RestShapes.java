package io.recordsmith.generator.shape;

import io.recordsmith.generator.keyword.LogicKeyword;
import io.recordsmith.generator.keyword.ObjectKeyword.AdditionalProperties;
import io.recordsmith.generator.keyword.ObjectKeyword.DependentSchemas;
import io.recordsmith.generator.keyword.ObjectKeyword.PatternProperties;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.UnevaluatedKeyword.UnevaluatedProperties;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.shape.Shape.Rest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may stand in an object beside the properties that its schemas name. */
final class RestShapes {
    private final Shapes shapes;

    RestShapes(Shapes shapes) {
        this.shapes = shapes;
    }

    Rest of(Conjunction conjunction) {
        List<Schema> speaking = conjunction.statements().stream()
                .filter(s -> s.keyword() instanceof AdditionalProperties || s.keyword() instanceof PatternProperties)
                .map(Statement::schema)
                .distinct()
                .toList();
        if (speaking.stream().anyMatch(RestShapes::isClosed)) {
            return new Rest.Forbidden();
        }
        if (speaking.isEmpty()) {
            return unevaluated(conjunction);
        }
        return speaking.size() == 1 ? of(speaking.get(0)) : together(speaking);
    }

    private static boolean isClosed(Schema schema) {
        return patterns(schema).isEmpty()
                && schema.find(AdditionalProperties.class)
                        .filter(additional -> additional.schema().isFalse())
                        .isPresent();
    }

    private static Map<String, Schema> patterns(Schema schema) {
        Map<String, Schema> patterns = new LinkedHashMap<>();
        schema.all(PatternProperties.class).forEach(keyword -> patterns.putAll(keyword.schemas()));
        return patterns;
    }

    /** Returns what one schema says: its patterns may tell values of several shapes apart. */
    private Rest of(Schema schema) {
        Optional<Schema> additional = schema.find(AdditionalProperties.class).map(AdditionalProperties::schema);
        Optional<ShapeUse> others = additional.filter(a -> !a.isFalse()).map(a -> shapes.use(a.location()));
        List<Rest.Group> groups = groups(patterns(schema));
        List<ShapeUse> all = new ArrayList<>();
        groups.forEach(group -> all.add(group.value()));
        others.ifPresent(all::add);
        if (all.stream().allMatch(use -> areAlike(use, all.get(0)))) {
            return restricted(all.get(0), additional.isPresent());
        }
        Rest left = additional.isPresent()
                ? others.map(use -> restricted(use, true)).orElseGet(Rest.Forbidden::new)
                : new Rest.Unrestricted(false);
        return new Rest.ByPattern(groups, left);
    }

    private List<Rest.Group> groups(Map<String, Schema> patterns) {
        Map<ShapeUse, List<String>> groups = new LinkedHashMap<>();
        patterns.forEach((pattern, schema) -> {
            ShapeUse use = shapes.use(schema.location());
            ShapeUse first = groups.keySet().stream()
                    .filter(other -> areAlike(use, other))
                    .findFirst()
                    .orElse(use);
            groups.computeIfAbsent(first, f -> new ArrayList<>()).add(pattern);
        });
        List<Rest.Group> result = new ArrayList<>();
        groups.forEach((use, names) -> result.add(new Rest.Group(names, use)));
        return result;
    }

    private Rest restricted(ShapeUse use, boolean exhaustive) {
        return use.key().equals(ShapeKey.ANYTHING) ? new Rest.Unrestricted(true) : new Rest.Restricted(use, exhaustive);
    }

    private boolean areAlike(ShapeUse left, ShapeUse right) {
        Shape shape = shapes.shape(left.key());
        boolean simple = shape instanceof Shape.Text || shape instanceof Shape.Numeric || shape instanceof Shape.Truth;
        return left.nullable() == right.nullable()
                && left.remarks().secret() == right.remarks().secret()
                && (left.key().equals(right.key()) || simple && shape.equals(shapes.shape(right.key())));
    }

    /** Returns what several schemas say that hold together: each counts as far as it says one thing of all. */
    private Rest together(List<Schema> speaking) {
        List<SchemaLocation> restrictions = new ArrayList<>();
        boolean exhaustive = false;
        for (Schema schema : speaking) {
            Optional<Schema> additional =
                    schema.find(AdditionalProperties.class).map(AdditionalProperties::schema);
            List<Schema> all = new ArrayList<>(patterns(schema).values());
            additional.filter(a -> !a.isFalse()).ifPresent(all::add);
            List<ShapeUse> uses =
                    all.stream().map(one -> shapes.use(one.location())).toList();
            boolean one = !uses.get(0).key().equals(ShapeKey.ANYTHING)
                    && uses.stream().allMatch(use -> areAlike(use, uses.get(0)));
            if (one) {
                exhaustive |= additional.isPresent();
                restrictions.add(all.get(0).location());
            }
        }
        return restrictions.isEmpty()
                ? new Rest.Unrestricted(true)
                : new Rest.Restricted(shapes.use(restrictions), exhaustive);
    }

    private Rest unevaluated(Conjunction conjunction) {
        List<UnevaluatedProperties> all = conjunction.all(UnevaluatedProperties.class);
        boolean decided = conjunction.choices().isEmpty()
                && !conjunction.partial()
                && !conjunction.has(LogicKeyword.class)
                && !conjunction.has(DependentSchemas.class);
        if (all.isEmpty() || !decided) {
            return new Rest.Unrestricted(false);
        }
        if (all.stream().allMatch(u -> u.schema().isFalse())) {
            return new Rest.Forbidden();
        }
        // One inside the other's schema evaluates properties for it.
        if (all.size() > 1) {
            return new Rest.Unrestricted(false);
        }
        ShapeUse value = shapes.use(all.stream().map(u -> u.schema().location()).toList());
        return value.key().equals(ShapeKey.ANYTHING) ? new Rest.Unrestricted(true) : new Rest.Restricted(value, true);
    }
}
