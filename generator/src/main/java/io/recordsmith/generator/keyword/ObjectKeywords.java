package io.recordsmith.generator.keyword;

import io.recordsmith.generator.keyword.ObjectKeyword.AdditionalProperties;
import io.recordsmith.generator.keyword.ObjectKeyword.DependentRequired;
import io.recordsmith.generator.keyword.ObjectKeyword.DependentSchemas;
import io.recordsmith.generator.keyword.ObjectKeyword.PatternProperties;
import io.recordsmith.generator.keyword.ObjectKeyword.Properties;
import io.recordsmith.generator.keyword.ObjectKeyword.PropertyCount;
import io.recordsmith.generator.keyword.ObjectKeyword.PropertyNames;
import io.recordsmith.generator.keyword.ObjectKeyword.Required;
import io.recordsmith.generator.source.JsonValue.JsonArray;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads keywords for objects (core, section 10.3.2; validation, section 6.5). */
final class ObjectKeywords {
    static final Map<String, KeywordReader> READERS = Map.ofEntries(
            Map.entry("properties", ObjectKeywords::properties),
            Map.entry("patternProperties", ObjectKeywords::patternProperties),
            Map.entry("additionalProperties", ObjectKeywords::additionalProperties),
            Map.entry("propertyNames", ObjectKeywords::propertyNames),
            Map.entry("minProperties", site -> propertyCount(site, true)),
            Map.entry("maxProperties", site -> propertyCount(site, false)),
            Map.entry("required", ObjectKeywords::required),
            Map.entry("dependentRequired", ObjectKeywords::dependentRequired),
            Map.entry("dependentSchemas", ObjectKeywords::dependentSchemas),
            Map.entry("dependencies", ObjectKeywords::dependencies));

    private ObjectKeywords() {}

    private static Stream<Properties> properties(KeywordSite site) {
        return site.subschemasByName().map(schemas -> new Properties(site.name(), schemas)).stream();
    }

    private static Stream<PatternProperties> patternProperties(KeywordSite site) {
        site.memberNames().forEach(name -> name.string().ifPresent(pattern -> Patterns.legal(name, pattern)));
        return site.subschemasByName().map(schemas -> new PatternProperties(site.name(), schemas)).stream();
    }

    private static Stream<AdditionalProperties> additionalProperties(KeywordSite site) {
        return site.subschemaOrBoolean().map(schema -> new AdditionalProperties(site.name(), schema)).stream();
    }

    private static Stream<PropertyNames> propertyNames(KeywordSite site) {
        return site.subschema().map(schema -> new PropertyNames(site.name(), schema)).stream();
    }

    private static Stream<PropertyCount> propertyCount(KeywordSite site, boolean lower) {
        return site.count().map(limit -> new PropertyCount(site.name(), lower, limit)).stream();
    }

    private static Stream<Required> required(KeywordSite site) {
        return site.names().map(names -> new Required(site.name(), names)).stream();
    }

    private static Stream<DependentRequired> dependentRequired(KeywordSite site) {
        Map<String, List<String>> required = new LinkedHashMap<>();
        if (site.object().isEmpty()) {
            return Stream.empty();
        }
        site.members().forEach((property, names) -> names.names().ifPresent(list -> required.put(property, list)));
        return Stream.of(new DependentRequired(site.name(), required));
    }

    private static Stream<DependentSchemas> dependentSchemas(KeywordSite site) {
        return site.subschemasByName().map(schemas -> new DependentSchemas(site.name(), schemas)).stream();
    }

    /** Each member of {@code dependencies} is what later became one of two keywords. */
    private static Stream<? extends Keyword> dependencies(KeywordSite site) {
        Map<String, List<String>> required = new LinkedHashMap<>();
        Map<String, Schema> schemas = new LinkedHashMap<>();
        if (site.object().isEmpty()) {
            return Stream.empty();
        }
        site.members().forEach((property, member) -> {
            if (member.value() instanceof JsonArray) {
                member.names().ifPresent(names -> required.put(property, names));
            } else {
                member.subschema().ifPresent(schema -> schemas.put(property, schema));
            }
        });
        return Stream.of(new DependentRequired(site.name(), required), new DependentSchemas(site.name(), schemas))
                .filter(k -> k instanceof DependentRequired ? !required.isEmpty() : !schemas.isEmpty());
    }
}
