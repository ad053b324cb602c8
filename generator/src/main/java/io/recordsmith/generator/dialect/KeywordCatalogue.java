package io.recordsmith.generator.dialect;

import static io.recordsmith.generator.dialect.SubschemaPlace.ELEMENTS;
import static io.recordsmith.generator.dialect.SubschemaPlace.MEMBERS;
import static io.recordsmith.generator.dialect.SubschemaPlace.MEMBERS_OR_NAMES;
import static io.recordsmith.generator.dialect.SubschemaPlace.NONE;
import static io.recordsmith.generator.dialect.SubschemaPlace.VALUE;
import static io.recordsmith.generator.dialect.SubschemaPlace.VALUE_OR_ELEMENTS;
import static io.recordsmith.generator.dialect.Version.DRAFT_04;
import static io.recordsmith.generator.dialect.Version.DRAFT_06;
import static io.recordsmith.generator.dialect.Version.DRAFT_07;
import static io.recordsmith.generator.dialect.Version.DRAFT_2019_09;
import static io.recordsmith.generator.dialect.Version.DRAFT_2020_12;
import static io.recordsmith.generator.dialect.Version.OPENAPI_3_0;
import static io.recordsmith.generator.dialect.Version.OPENAPI_3_1;
import static io.recordsmith.generator.dialect.Version.SWAGGER_2_0;
import static io.recordsmith.generator.dialect.Vocabulary.APPLICATOR;
import static io.recordsmith.generator.dialect.Vocabulary.CONTENT;
import static io.recordsmith.generator.dialect.Vocabulary.CORE;
import static io.recordsmith.generator.dialect.Vocabulary.FORMAT;
import static io.recordsmith.generator.dialect.Vocabulary.META_DATA;
import static io.recordsmith.generator.dialect.Vocabulary.OPENAPI;
import static io.recordsmith.generator.dialect.Vocabulary.UNEVALUATED;
import static io.recordsmith.generator.dialect.Vocabulary.VALIDATION;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** One row for each keyword that any dialect knows: its vocabulary, its subschemas, and the dialects that have it. */
final class KeywordCatalogue {
    private static final Set<Version> ALL = EnumSet.allOf(Version.class);
    private static final Set<Version> ALL_BUT_SWAGGER = EnumSet.complementOf(EnumSet.of(SWAGGER_2_0));
    /** JSON Schema itself and OpenAPI 3.1, which contains it. */
    private static final Set<Version> FULL = EnumSet.range(DRAFT_04, OPENAPI_3_1);

    private static final Set<Version> FROM_06 = EnumSet.range(DRAFT_06, OPENAPI_3_1);
    private static final Set<Version> FROM_07 = EnumSet.range(DRAFT_07, OPENAPI_3_1);
    private static final Set<Version> FROM_2019 = EnumSet.range(DRAFT_2019_09, OPENAPI_3_1);
    private static final Set<Version> FROM_2020 = EnumSet.range(DRAFT_2020_12, OPENAPI_3_1);
    private static final Set<Version> UNTIL_2019 = EnumSet.range(DRAFT_04, DRAFT_2019_09);
    private static final Set<Version> OPENAPI_ALL = EnumSet.range(OPENAPI_3_1, SWAGGER_2_0);

    /** The meta-schemas of 2019-09 and 2020-12 keep them "as they remain in common use". */
    private static final Set<Version> UNTIL_2020 =
            EnumSet.copyOf(Set.of(DRAFT_04, DRAFT_06, DRAFT_07, DRAFT_2019_09, DRAFT_2020_12, OPENAPI_3_1));

    private final Map<String, KeywordRule> all = new LinkedHashMap<>();
    private final Map<Version, Map<String, KeywordRule>> byVersion = new EnumMap<>(Version.class);

    private KeywordCatalogue() {
        core();
        applicators();
        validation();
        metaData();
    }

    static final KeywordCatalogue INSTANCE = new KeywordCatalogue();

    /** Returns the rules of a dialect, by keyword. */
    Map<String, KeywordRule> of(Version version) {
        return Collections.unmodifiableMap(byVersion.get(version));
    }

    /** Returns the rules of all dialects together. */
    Map<String, KeywordRule> all() {
        return Collections.unmodifiableMap(all);
    }

    private void core() {
        binding("id", CORE, NONE, EnumSet.of(DRAFT_04));
        binding("$id", CORE, NONE, FROM_06);
        binding("$schema", CORE, NONE, FULL);
        binding("$ref", CORE, NONE, ALL);
        binding("$anchor", CORE, NONE, FROM_2019);
        binding("$recursiveRef", CORE, NONE, EnumSet.of(DRAFT_2019_09));
        binding("$recursiveAnchor", CORE, NONE, EnumSet.of(DRAFT_2019_09));
        binding("$dynamicRef", CORE, NONE, FROM_2020);
        binding("$dynamicAnchor", CORE, NONE, FROM_2020);
        informing("$vocabulary", CORE, NONE, EnumSet.of(DRAFT_2019_09, DRAFT_2020_12, OPENAPI_3_1));
        informing("$comment", CORE, NONE, FROM_07);
        informing("$defs", CORE, MEMBERS, FROM_2019);
        informing("definitions", CORE, MEMBERS, UNTIL_2020);
    }

    private void applicators() {
        binding("allOf", APPLICATOR, ELEMENTS, ALL);
        binding("anyOf", APPLICATOR, ELEMENTS, ALL_BUT_SWAGGER);
        binding("oneOf", APPLICATOR, ELEMENTS, ALL_BUT_SWAGGER);
        binding("not", APPLICATOR, VALUE, ALL_BUT_SWAGGER);
        binding("if", APPLICATOR, VALUE, FROM_07);
        binding("then", APPLICATOR, VALUE, FROM_07);
        binding("else", APPLICATOR, VALUE, FROM_07);
        binding("properties", APPLICATOR, MEMBERS, ALL);
        binding("patternProperties", APPLICATOR, MEMBERS, FULL);
        binding("additionalProperties", APPLICATOR, VALUE, ALL);
        binding("propertyNames", APPLICATOR, VALUE, FROM_06);
        binding("dependencies", APPLICATOR, MEMBERS_OR_NAMES, UNTIL_2020);
        binding("dependentSchemas", APPLICATOR, MEMBERS, FROM_2019);
        binding("prefixItems", APPLICATOR, ELEMENTS, FROM_2020);
        // Whether an array is allowed is a trait of the dialect: the place says where schemas could stand.
        binding("items", APPLICATOR, VALUE_OR_ELEMENTS, ALL);
        binding("additionalItems", APPLICATOR, VALUE, UNTIL_2019);
        binding("contains", APPLICATOR, VALUE, FROM_06);
        binding("unevaluatedItems", UNEVALUATED, VALUE, FROM_2019);
        binding("unevaluatedProperties", UNEVALUATED, VALUE, FROM_2019);
    }

    private void validation() {
        for (String name : new String[] {
            "type", "enum", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength",
            "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "required"
        }) {
            binding(name, VALIDATION, NONE, ALL);
        }
        binding("const", VALIDATION, NONE, FROM_06);
        binding("minContains", VALIDATION, NONE, FROM_2019);
        binding("maxContains", VALIDATION, NONE, FROM_2019);
        binding("dependentRequired", VALIDATION, NONE, FROM_2019);
        binding("nullable", OPENAPI, NONE, EnumSet.of(OPENAPI_3_0));
        binding("format", FORMAT, NONE, ALL);
    }

    private void metaData() {
        informing("title", META_DATA, NONE, ALL);
        informing("description", META_DATA, NONE, ALL);
        informing("default", META_DATA, NONE, ALL);
        informing("examples", META_DATA, NONE, FROM_06);
        informing("readOnly", META_DATA, NONE, with(FROM_07, OPENAPI_3_0, SWAGGER_2_0));
        informing("writeOnly", META_DATA, NONE, with(FROM_07, OPENAPI_3_0));
        informing("deprecated", META_DATA, NONE, with(FROM_2019, OPENAPI_3_0));
        informing("contentEncoding", CONTENT, NONE, FROM_07);
        informing("contentMediaType", CONTENT, NONE, FROM_07);
        informing("contentSchema", CONTENT, VALUE, FROM_2019);
        informing("discriminator", OPENAPI, NONE, OPENAPI_ALL);
        informing("xml", OPENAPI, NONE, OPENAPI_ALL);
        informing("externalDocs", OPENAPI, NONE, OPENAPI_ALL);
        informing("example", OPENAPI, NONE, OPENAPI_ALL);
    }

    private void binding(String name, Vocabulary vocabulary, SubschemaPlace place, Set<Version> versions) {
        add(new KeywordRule(name, vocabulary, place, true), versions);
    }

    private void informing(String name, Vocabulary vocabulary, SubschemaPlace place, Set<Version> versions) {
        add(new KeywordRule(name, vocabulary, place, false), versions);
    }

    private void add(KeywordRule rule, Set<Version> versions) {
        all.put(rule.name(), rule);
        for (Version version : versions) {
            byVersion.computeIfAbsent(version, v -> new LinkedHashMap<>()).put(rule.name(), rule);
        }
    }

    private static Set<Version> with(Set<Version> versions, Version... more) {
        Set<Version> all = EnumSet.copyOf(versions);
        Collections.addAll(all, more);
        return all;
    }
}
