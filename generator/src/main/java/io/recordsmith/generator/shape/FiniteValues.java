package io.recordsmith.generator.shape;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.keyword.GenericKeyword;
import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.source.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the values of a key whose schemas list them: {@code enum}, {@code const}, and choices between such. */
final class FiniteValues {
    private final Conjunctions conjunctions;
    private final TypeSets types;
    private final Diagnostics diagnostics;
    private final Set<SchemaLocation> entered = new HashSet<>();

    FiniteValues(Conjunctions conjunctions, TypeSets types, Diagnostics diagnostics) {
        this.conjunctions = conjunctions;
        this.types = types;
        this.diagnostics = diagnostics;
    }

    /** Returns the values in document order, null and what the types exclude left out; empty when no list exists. */
    Optional<List<JsonValue>> of(ShapeKey key) {
        Set<JsonType> meant = Reduction.withoutNull(types.of(key));
        return of(conjunctions.of(key)).map(values -> allowed(values, meant));
    }

    private Optional<List<JsonValue>> of(Conjunction conjunction) {
        Map<String, JsonValue> values = null;
        for (Statement statement : conjunction.statements()) {
            Optional<List<JsonValue>> listed = listed(statement.keyword());
            if (listed.isPresent()) {
                warnOfExcluded(statement.schema(), listed.get());
                values = intersect(values, listed.get());
            }
        }
        for (Conjunction.Choice choice : conjunction.choices()) {
            Optional<List<JsonValue>> listed = of(choice.branches());
            if (listed.isPresent()) {
                values = intersect(values, listed.get());
            }
        }
        return values == null ? Optional.empty() : Optional.of(List.copyOf(values.values()));
    }

    private static Optional<List<JsonValue>> listed(Keyword keyword) {
        if (keyword instanceof GenericKeyword.Enumeration enumeration) {
            return Optional.of(enumeration.values());
        } else if (keyword instanceof GenericKeyword.Constant constant) {
            return Optional.of(List.of(constant.value()));
        }
        return Optional.empty();
    }

    private Optional<List<JsonValue>> of(List<Schema> branches) {
        List<JsonValue> all = new ArrayList<>();
        for (Schema branch : branches) {
            Set<JsonType> meant = types.at(branch);
            if (Reduction.withoutNull(meant).isEmpty()) {
                continue;
            }
            if (!entered.add(branch.location())) {
                return Optional.empty();
            }
            Optional<List<JsonValue>> listed = of(conjunctions.at(branch.location()));
            entered.remove(branch.location());
            if (listed.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(allowed(listed.get(), meant));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private static Map<String, JsonValue> intersect(Map<String, JsonValue> values, List<JsonValue> listed) {
        Map<String, JsonValue> byText = new LinkedHashMap<>();
        listed.forEach(value -> byText.putIfAbsent(value.canonical(), value));
        if (values == null) {
            return byText;
        }
        values.keySet().retainAll(byText.keySet());
        return values;
    }

    private static List<JsonValue> allowed(List<JsonValue> values, Collection<JsonType> meant) {
        return values.stream()
                .filter(value -> meant.contains(TypeSets.ofValue(value)))
                .toList();
    }

    /** Values that a schema's own type excludes are a slip of its author, or of the tool that wrote it. */
    private void warnOfExcluded(Schema schema, List<JsonValue> values) {
        Optional<GenericKeyword.Type> type = schema.find(GenericKeyword.Type.class);
        if (type.isEmpty()) {
            return;
        }
        for (JsonValue value : values) {
            if (!TypeSets.stated(type.get()).contains(TypeSets.ofValue(value))) {
                String message = "the value " + shown(value) + " can never match \"type\": "
                        + type.get().sorted().stream().map(JsonType::word).toList();
                diagnostics.report(Diagnostic.warning(Code.EXCLUDED_ENUM_VALUE, schema.place(), message)
                        .withHint("remove it, or write it as a value of that type"));
            }
        }
    }

    private static String shown(JsonValue value) {
        if (value instanceof JsonValue.JsonString string) {
            return '"' + string.value() + '"';
        } else if (value instanceof JsonValue.JsonNumber number) {
            return number.literal();
        } else if (value instanceof JsonValue.JsonBoolean bool) {
            return String.valueOf(bool.value());
        }
        return value instanceof JsonValue.JsonNull ? "null" : "in the list";
    }
}
