package io.recordsmith.generator.keyword;

import io.recordsmith.generator.keyword.ArrayKeyword.Contains;
import io.recordsmith.generator.keyword.ArrayKeyword.ItemCount;
import io.recordsmith.generator.keyword.ArrayKeyword.Items;
import io.recordsmith.generator.keyword.ArrayKeyword.PrefixItems;
import io.recordsmith.generator.keyword.ArrayKeyword.UniqueItems;
import io.recordsmith.generator.keyword.LogicKeyword.AllOf;
import io.recordsmith.generator.keyword.LogicKeyword.AnyOf;
import io.recordsmith.generator.keyword.LogicKeyword.IfThenElse;
import io.recordsmith.generator.keyword.LogicKeyword.Not;
import io.recordsmith.generator.keyword.LogicKeyword.OneOf;
import io.recordsmith.generator.keyword.ObjectKeyword.AdditionalProperties;
import io.recordsmith.generator.keyword.ObjectKeyword.DependentRequired;
import io.recordsmith.generator.keyword.ObjectKeyword.DependentSchemas;
import io.recordsmith.generator.keyword.ObjectKeyword.PatternProperties;
import io.recordsmith.generator.keyword.ObjectKeyword.Properties;
import io.recordsmith.generator.keyword.ObjectKeyword.PropertyCount;
import io.recordsmith.generator.keyword.ObjectKeyword.PropertyNames;
import io.recordsmith.generator.keyword.ObjectKeyword.Required;
import io.recordsmith.generator.keyword.ReferenceKeyword.DynamicRef;
import io.recordsmith.generator.keyword.UnevaluatedKeyword.UnevaluatedItems;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.source.JsonValue;
import io.recordsmith.generator.source.JsonValue.JsonArray;
import io.recordsmith.generator.source.JsonValue.JsonObject;
import io.recordsmith.generator.source.JsonValue.JsonString;
import java.math.BigInteger;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Evaluates schemas as the specification says, one sentence a line and as slowly as it likes. It shows that the schema
 * graph says what the documents say, without any of the later stages.
 */
final class SchemaInterpreter {
    private final SchemaGraph graph;
    private final ScalarRules scalars = new ScalarRules();

    SchemaInterpreter(SchemaGraph graph) {
        this.graph = graph;
    }

    /** What a schema that accepted its instance has evaluated of it: names of members, indices of elements. */
    private record Evaluated(Set<String> names, Set<Integer> indices) {
        Evaluated() {
            this(new HashSet<>(), new HashSet<>());
        }

        void add(Evaluated other) {
            names.addAll(other.names);
            indices.addAll(other.indices);
        }
    }

    boolean accepts(SchemaLocation schema, JsonValue instance) {
        return evaluate(graph.schema(schema), instance, List.of()).isPresent();
    }

    private Optional<Evaluated> evaluate(Schema schema, JsonValue instance, List<URI> scope) {
        if (schema.isFalse()) {
            return Optional.empty();
        }
        List<URI> inner = new ArrayList<>(scope);
        if (inner.isEmpty() || !inner.get(inner.size() - 1).equals(schema.resource())) {
            inner.add(schema.resource());
        }
        Evaluated evaluated = new Evaluated();
        boolean valid = true;
        for (Keyword keyword : schema.keywords()) {
            valid &= keyword instanceof UnevaluatedKeyword || keyword(keyword, schema, instance, inner, evaluated);
        }
        for (UnevaluatedKeyword keyword : schema.all(UnevaluatedKeyword.class)) {
            valid &= rest(keyword, instance, inner, evaluated);
        }
        return valid ? Optional.of(evaluated) : Optional.empty();
    }

    private boolean apply(Schema schema, JsonValue instance, List<URI> scope, Evaluated evaluated) {
        Optional<Evaluated> result = evaluate(schema, instance, scope);
        result.ifPresent(evaluated::add);
        return result.isPresent();
    }

    private boolean accepts(Schema schema, JsonValue instance, List<URI> scope) {
        return evaluate(schema, instance, scope).isPresent();
    }

    private boolean keyword(Keyword keyword, Schema schema, JsonValue instance, List<URI> scope, Evaluated evaluated) {
        if (keyword instanceof ReferenceKeyword reference) {
            return apply(graph.schema(target(reference, scope)), instance, scope, evaluated);
        }
        if (keyword instanceof LogicKeyword logic) {
            return logic(logic, instance, scope, evaluated);
        }
        if (keyword instanceof ObjectKeyword object) {
            return !(instance instanceof JsonObject members) || object(object, schema, members, scope, evaluated);
        }
        if (keyword instanceof ArrayKeyword array) {
            return !(instance instanceof JsonArray elements) || array(array, elements.elements(), scope, evaluated);
        }
        return scalars.holds(keyword, instance);
    }

    private SchemaLocation target(ReferenceKeyword reference, List<URI> scope) {
        if (reference instanceof DynamicRef dynamic && dynamic.anchor().isPresent()) {
            for (URI resource : scope) {
                Optional<SchemaLocation> found =
                        graph.dynamicAnchor(resource, dynamic.anchor().get());
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return reference.target();
    }

    private boolean logic(LogicKeyword keyword, JsonValue instance, List<URI> scope, Evaluated evaluated) {
        if (keyword instanceof Not not) {
            return !accepts(not.schema(), instance, scope);
        }
        if (keyword instanceof IfThenElse conditional) {
            boolean holds = apply(conditional.condition(), instance, scope, evaluated);
            Optional<Schema> branch = holds ? conditional.then() : conditional.otherwise();
            return branch.isEmpty() || apply(branch.get(), instance, scope, evaluated);
        }
        int accepted = 0;
        for (Schema branch : keyword.subschemas()) {
            accepted += apply(branch, instance, scope, evaluated) ? 1 : 0;
        }
        int all = keyword.subschemas().size();
        return keyword instanceof AllOf
                ? accepted == all
                : keyword instanceof AnyOf ? accepted > 0 : keyword instanceof OneOf && accepted == 1;
    }

    private boolean object(
            ObjectKeyword keyword, Schema schema, JsonObject instance, List<URI> scope, Evaluated evaluated) {
        Map<String, JsonValue> members = instance.members();
        if (keyword instanceof Required required) {
            return members.keySet().containsAll(required.properties());
        }
        if (keyword instanceof PropertyCount count) {
            return ScalarRules.within(count.lower(), count.limit(), members.size());
        }
        if (keyword instanceof DependentRequired dependent) {
            return dependent.required().entrySet().stream()
                    .allMatch(e ->
                            !members.containsKey(e.getKey()) || members.keySet().containsAll(e.getValue()));
        }
        boolean valid = true;
        if (keyword instanceof DependentSchemas dependent) {
            for (Map.Entry<String, Schema> entry : dependent.schemas().entrySet()) {
                valid &= !members.containsKey(entry.getKey()) || apply(entry.getValue(), instance, scope, evaluated);
            }
            return valid;
        }
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            String name = member.getKey();
            if (keyword instanceof PropertyNames names) {
                valid &=
                        accepts(names.schema(), new JsonString(member.getValue().position(), name), scope);
                continue;
            }
            for (Schema subschema : member(keyword, schema, name)) {
                evaluated.names().add(name);
                valid &= accepts(subschema, member.getValue(), scope);
            }
        }
        return valid;
    }

    /** Returns the subschemas of a keyword that apply to a member. */
    private List<Schema> member(ObjectKeyword keyword, Schema schema, String name) {
        if (keyword instanceof Properties properties) {
            return Optional.ofNullable(properties.schemas().get(name)).stream().toList();
        }
        if (keyword instanceof PatternProperties patterns) {
            return patterns.schemas().entrySet().stream()
                    .filter(e -> scalars.matches(patterns.pattern(e.getKey()), name))
                    .map(Map.Entry::getValue)
                    .toList();
        }
        boolean known =
                schema.all(Properties.class).stream().anyMatch(k -> k.schemas().containsKey(name))
                        || schema.all(PatternProperties.class).stream()
                                .anyMatch(k -> !member(k, schema, name).isEmpty());
        return known ? List.of() : List.of(((AdditionalProperties) keyword).schema());
    }

    private boolean array(ArrayKeyword keyword, List<JsonValue> elements, List<URI> scope, Evaluated evaluated) {
        if (keyword instanceof ItemCount count) {
            return ScalarRules.within(count.lower(), count.limit(), elements.size());
        }
        if (keyword instanceof UniqueItems) {
            return elements.stream().map(JsonValue::canonical).distinct().count() == elements.size();
        }
        if (keyword instanceof Contains contains) {
            return contains(contains, elements, scope, evaluated);
        }
        boolean valid = true;
        for (int i = 0; i < elements.size(); i++) {
            Schema schema = null;
            if (keyword instanceof Items items && i >= items.from()) {
                schema = items.schema();
            } else if (keyword instanceof PrefixItems prefix
                    && i < prefix.schemas().size()) {
                schema = prefix.schemas().get(i);
            }
            if (schema != null) {
                evaluated.indices().add(i);
                valid &= accepts(schema, elements.get(i), scope);
            }
        }
        return valid;
    }

    private boolean contains(Contains keyword, List<JsonValue> elements, List<URI> scope, Evaluated evaluated) {
        int matching = 0;
        for (int i = 0; i < elements.size(); i++) {
            if (accepts(keyword.schema(), elements.get(i), scope)) {
                matching++;
                if (keyword.evaluates()) {
                    evaluated.indices().add(i);
                }
            }
        }
        return ScalarRules.within(true, keyword.minimum().orElse(BigInteger.ONE), matching)
                && (keyword.maximum().isEmpty()
                        || ScalarRules.within(false, keyword.maximum().get(), matching));
    }

    private boolean rest(UnevaluatedKeyword keyword, JsonValue instance, List<URI> scope, Evaluated evaluated) {
        boolean valid = true;
        if (keyword instanceof UnevaluatedItems && instance instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                valid &= !evaluated.indices().add(i)
                        || accepts(keyword.schema(), array.elements().get(i), scope);
            }
        } else if (!(keyword instanceof UnevaluatedItems) && instance instanceof JsonObject object) {
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                valid &= !evaluated.names().add(member.getKey()) || accepts(keyword.schema(), member.getValue(), scope);
            }
        }
        return valid;
    }
}
