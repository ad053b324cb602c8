package io.recordsmith.generator.shape;

import io.recordsmith.generator.keyword.GenericKeyword.Constant;
import io.recordsmith.generator.keyword.GenericKeyword.Enumeration;
import io.recordsmith.generator.keyword.GenericKeyword.Type;
import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.source.JsonValue;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which JSON types schemas mean. Where no keyword tells, keywords that people write for objects or arrays only imply
 * one. {@code NUMBER} stands for numbers that are no integers; a set without any restriction holds all types.
 */
final class TypeSets {
    private static final Set<JsonType> ALL = Set.copyOf(EnumSet.allOf(JsonType.class));

    private final Conjunctions conjunctions;
    private final Map<SchemaLocation, Set<JsonType>> known = new HashMap<>();

    TypeSets(Conjunctions conjunctions) {
        this.conjunctions = conjunctions;
    }

    /** Returns the types that a key means. */
    Set<JsonType> of(ShapeKey key) {
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        types.addAll(of(conjunctions.of(key)));
        key.only().ifPresent(only -> types.retainAll(part(only)));
        return types;
    }

    /** Returns the types that a schema by itself means. */
    Set<JsonType> at(Schema schema) {
        Set<JsonType> types = known.get(schema.location());
        if (types == null) {
            // What a schema that leads back to itself means is decided by its other parts.
            known.put(schema.location(), ALL);
            types = of(conjunctions.at(schema.location()));
            known.put(schema.location(), types);
        }
        return types;
    }

    Set<JsonType> of(Conjunction conjunction) {
        Set<JsonType> types = allowed(conjunction);
        if (isUnrestricted(types)) {
            return implied(conjunction).<Set<JsonType>>map(Set::of).orElse(types);
        }
        return types;
    }

    /** Returns the type that keywords imply where none is stated. */
    static Optional<JsonType> implied(Conjunction conjunction) {
        boolean object = conjunction.statements().stream().anyMatch(s -> Relevance.describesObject(s.keyword()));
        boolean array = conjunction.statements().stream().anyMatch(s -> Relevance.describesArray(s.keyword()));
        if (object == array) {
            return Optional.empty();
        }
        return Optional.of(object ? JsonType.OBJECT : JsonType.ARRAY);
    }

    static boolean isUnrestricted(Set<JsonType> types) {
        return types.size() == ALL.size();
    }

    private Set<JsonType> allowed(Conjunction conjunction) {
        Set<JsonType> types = EnumSet.allOf(JsonType.class);
        if (conjunction.refused()) {
            types.clear();
        }
        for (Statement statement : conjunction.statements()) {
            types.retainAll(allowed(statement.keyword()));
        }
        for (Conjunction.Choice choice : conjunction.choices()) {
            Set<JsonType> any = EnumSet.noneOf(JsonType.class);
            choice.branches().forEach(branch -> any.addAll(at(branch)));
            types.retainAll(any);
        }
        return types;
    }

    private static Set<JsonType> allowed(Keyword keyword) {
        if (keyword instanceof Type type) {
            return stated(type);
        } else if (keyword instanceof Enumeration enumeration) {
            return ofValues(enumeration.values());
        } else if (keyword instanceof Constant constant) {
            return Set.of(ofValue(constant.value()));
        }
        return ALL;
    }

    /** Returns the types that the keyword allows. */
    static Set<JsonType> stated(Type type) {
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        type.types().forEach(one -> types.addAll(part(one)));
        return types;
    }

    static Set<JsonType> part(JsonType type) {
        return type == JsonType.NUMBER ? EnumSet.of(JsonType.NUMBER, JsonType.INTEGER) : EnumSet.of(type);
    }

    private static Set<JsonType> ofValues(Collection<JsonValue> values) {
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        values.forEach(value -> types.add(ofValue(value)));
        return types;
    }

    static JsonType ofValue(JsonValue value) {
        if (value instanceof JsonValue.JsonObject) {
            return JsonType.OBJECT;
        } else if (value instanceof JsonValue.JsonArray) {
            return JsonType.ARRAY;
        } else if (value instanceof JsonValue.JsonString) {
            return JsonType.STRING;
        } else if (value instanceof JsonValue.JsonNumber number) {
            return number.isInteger() ? JsonType.INTEGER : JsonType.NUMBER;
        }
        return value instanceof JsonValue.JsonBoolean ? JsonType.BOOLEAN : JsonType.NULL;
    }
}
