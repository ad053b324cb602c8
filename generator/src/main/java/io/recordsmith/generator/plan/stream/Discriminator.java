package io.recordsmith.generator.plan.stream;

import io.recordsmith.generator.keyword.GenericKeyword.Constant;
import io.recordsmith.generator.keyword.GenericKeyword.Enumeration;
import io.recordsmith.generator.keyword.ObjectKeyword.Properties;
import io.recordsmith.generator.keyword.ObjectKeyword.Required;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.plan.SchemaKey;
import io.recordsmith.generator.plan.ScopedGraph;
import io.recordsmith.generator.source.JsonValue;
import io.recordsmith.generator.source.JsonValue.JsonNumber;
import io.recordsmith.generator.source.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A member that tells the branches of a union of objects apart: it has to be there, and no value of it is allowed by two
 * branches.
 *
 * @param name the member
 * @param values its values, strings or else whole numbers, with the branch that each one leaves
 */
record Discriminator(String name, Map<Object, SchemaKey> values) {

    /** A longer value may not be a case label. */
    private static final int LONGEST = 1000;

    /** Returns the first member that tells all branches apart, if there is one. */
    static Optional<Discriminator> of(ScopedGraph graph, Collection<SchemaKey> around, List<SchemaKey> branches) {
        Set<String> required = required(graph, around);
        Map<SchemaKey, Map<String, List<JsonValue>>> tags = new LinkedHashMap<>();
        for (SchemaKey branch : branches) {
            tags.put(branch, tags(graph, branch, required));
        }
        Set<String> names = new LinkedHashSet<>(tags.get(branches.get(0)).keySet());
        tags.values().forEach(each -> names.retainAll(each.keySet()));
        return names.stream()
                .map(name -> of(name, tags))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Discriminator> of(String name, Map<SchemaKey, Map<String, List<JsonValue>>> tags) {
        Map<Object, SchemaKey> values = new LinkedHashMap<>();
        Set<Class<?>> classes = new HashSet<>();
        for (Map.Entry<SchemaKey, Map<String, List<JsonValue>>> branch : tags.entrySet()) {
            for (JsonValue tag : branch.getValue().get(name)) {
                Optional<Object> value = scalar(tag);
                if (value.isEmpty() || values.put(value.get(), branch.getKey()) != null) {
                    return Optional.empty();
                }
                classes.add(value.get().getClass());
            }
        }
        return classes.size() == 1 ? Optional.of(new Discriminator(name, values)) : Optional.empty();
    }

    private static Optional<Object> scalar(JsonValue tag) {
        if (tag instanceof JsonString string && string.value().length() <= LONGEST) {
            return Optional.of(string.value());
        }
        if (tag instanceof JsonNumber number) {
            BigDecimal value = number.value().stripTrailingZeros();
            boolean isLong = value.scale() <= 0 && value.precision() - value.scale() <= 18;
            return isLong ? Optional.of(value.longValueExact()) : Optional.empty();
        }
        return Optional.empty();
    }

    /** The members that a branch requires and gives a fixed set of values. */
    private static Map<String, List<JsonValue>> tags(ScopedGraph graph, SchemaKey branch, Set<String> requiredAround) {
        List<SchemaKey> closure = Closure.of(graph, List.of(branch));
        Set<String> required = required(graph, closure);
        required.addAll(requiredAround);
        Map<String, List<JsonValue>> tags = new LinkedHashMap<>();
        for (SchemaKey key : closure) {
            Map<String, Schema> properties = graph.schema(key)
                    .find(Properties.class)
                    .map(Properties::schemas)
                    .orElse(Map.of());
            properties.forEach((name, schema) -> {
                Optional<List<JsonValue>> values = values(graph, graph.subschema(key, schema));
                if (required.contains(name) && values.isPresent()) {
                    tags.put(name, values.get());
                }
            });
        }
        return tags;
    }

    private static Set<String> required(ScopedGraph graph, Collection<SchemaKey> closure) {
        Set<String> required = new HashSet<>();
        for (SchemaKey key : closure) {
            graph.schema(key).find(Required.class).ifPresent(keyword -> required.addAll(keyword.properties()));
        }
        return required;
    }

    private static Optional<List<JsonValue>> values(ScopedGraph graph, SchemaKey property) {
        for (SchemaKey key : Closure.of(graph, List.of(property))) {
            Schema schema = graph.schema(key);
            Optional<List<JsonValue>> values = schema.find(Constant.class)
                    .map(constant -> List.of(constant.value()))
                    .or(() -> schema.find(Enumeration.class).map(Enumeration::values));
            if (values.isPresent()) {
                return values;
            }
        }
        return Optional.empty();
    }
}
