package io.recordsmith.generator.keyword;

import io.recordsmith.generator.dialect.Trait;
import io.recordsmith.generator.keyword.GenericKeyword.Constant;
import io.recordsmith.generator.keyword.GenericKeyword.Enumeration;
import io.recordsmith.generator.keyword.GenericKeyword.Type;
import io.recordsmith.generator.source.JsonValue;
import io.recordsmith.generator.source.JsonValue.JsonArray;
import io.recordsmith.generator.source.JsonValue.JsonBoolean;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code type}, {@code enum} and {@code const} (validation, section 6.1). */
final class GenericKeywords {
    static final Map<String, KeywordReader> READERS = Map.of(
            "type", GenericKeywords::type,
            "enum", GenericKeywords::enumeration,
            "const", site -> Stream.of(new Constant(site.name(), site.value())));

    private GenericKeywords() {}

    private static Stream<Type> type(KeywordSite site) {
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        if (site.value() instanceof JsonArray array && !site.schema().has(Trait.ONE_TYPE_WITHOUT_NULL)) {
            types(site, array, types);
        } else {
            named(site).ifPresent(types::add);
        }
        if (site.schema().sibling("nullable") instanceof JsonBoolean nullable && nullable.value() && !types.isEmpty()) {
            types.add(JsonType.NULL);
        }
        boolean zeroFraction = !site.schema().has(Trait.INTEGERS_WITHOUT_FRACTION_ONLY);
        return types.isEmpty() ? Stream.empty() : Stream.of(new Type(site.name(), types, zeroFraction));
    }

    private static void types(KeywordSite site, JsonArray array, Set<JsonType> types) {
        if (array.elements().isEmpty()) {
            site.wrong("the name of a type or an array of at least one");
        }
        for (int i = 0; i < array.elements().size(); i++) {
            KeywordSite element = site.element(i, array.elements().get(i));
            named(element)
                    .filter(type -> !types.add(type))
                    .ifPresent(t -> element.warn(t.word() + " stands twice in type"));
        }
    }

    private static Optional<JsonType> named(KeywordSite site) {
        List<JsonType> allowed = new ArrayList<>(List.of(JsonType.values()));
        if (site.schema().has(Trait.ONE_TYPE_WITHOUT_NULL)) {
            allowed.remove(JsonType.NULL);
        }
        if (site.value() instanceof JsonValue.JsonString string) {
            for (JsonType type : allowed) {
                if (type.word().equals(string.value())) {
                    return Optional.of(type);
                }
            }
        }
        return site.wrong("one of "
                + String.join(
                        ", ", allowed.stream().map(JsonType::word).sorted().toList()));
    }

    private static Stream<Enumeration> enumeration(KeywordSite site) {
        Optional<JsonArray> array = site.array();
        if (array.isEmpty()) {
            return Stream.empty();
        }
        Set<String> seen = new HashSet<>();
        List<JsonValue> values = new ArrayList<>();
        for (JsonValue value : array.get().elements()) {
            if (seen.add(value.canonical())) {
                values.add(value);
            }
        }
        if (values.isEmpty() && site.schema().has(Trait.ENUM_NOT_EMPTY)) {
            site.warn("enum must hold at least one value in " + site.schema().dialect());
        }
        return Stream.of(new Enumeration(site.name(), values));
    }
}
