package io.recordsmith.generator.dialect;

import static io.recordsmith.generator.dialect.Trait.BOOLEAN_BOUNDS;
import static io.recordsmith.generator.dialect.Trait.BOOLEAN_SCHEMAS;
import static io.recordsmith.generator.dialect.Trait.CONTAINS_EVALUATES;
import static io.recordsmith.generator.dialect.Trait.DISCRIMINATOR_IS_NAME;
import static io.recordsmith.generator.dialect.Trait.DYNAMIC_REFERENCE_BY_NAME;
import static io.recordsmith.generator.dialect.Trait.ENUM_NOT_EMPTY;
import static io.recordsmith.generator.dialect.Trait.FORMAT_ASSERTED;
import static io.recordsmith.generator.dialect.Trait.IDENTIFIER_WITHOUT_FRAGMENT;
import static io.recordsmith.generator.dialect.Trait.INTEGERS_WITHOUT_FRACTION_ONLY;
import static io.recordsmith.generator.dialect.Trait.NAMES_NOT_EMPTY;
import static io.recordsmith.generator.dialect.Trait.NULLABLE;
import static io.recordsmith.generator.dialect.Trait.ONE_TYPE_WITHOUT_NULL;
import static io.recordsmith.generator.dialect.Trait.PLAIN_NAME_IDENTIFIERS;
import static io.recordsmith.generator.dialect.Trait.REFERENCE_HIDES_SIBLINGS;
import static io.recordsmith.generator.dialect.Trait.TUPLE_ITEMS;
import static io.recordsmith.generator.dialect.Trait.UNKNOWN_KEYWORDS_REFUSED;

import java.net.URI;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The dialects that are known without looking anything up. */
public final class Dialects {
    private static final Map<String, Dialect> BY_NAME = new LinkedHashMap<>();

    public static final Dialect DRAFT_04 = known(
            "draft-04",
            Version.DRAFT_04,
            "http://json-schema.org/draft-04/schema",
            EnumSet.of(
                    REFERENCE_HIDES_SIBLINGS,
                    BOOLEAN_BOUNDS,
                    TUPLE_ITEMS,
                    PLAIN_NAME_IDENTIFIERS,
                    INTEGERS_WITHOUT_FRACTION_ONLY,
                    ENUM_NOT_EMPTY,
                    NAMES_NOT_EMPTY));
    public static final Dialect DRAFT_06 = known(
            "draft-06",
            Version.DRAFT_06,
            "http://json-schema.org/draft-06/schema",
            EnumSet.of(REFERENCE_HIDES_SIBLINGS, BOOLEAN_SCHEMAS, TUPLE_ITEMS, PLAIN_NAME_IDENTIFIERS, ENUM_NOT_EMPTY));
    public static final Dialect DRAFT_07 = known(
            "draft-07",
            Version.DRAFT_07,
            "http://json-schema.org/draft-07/schema",
            EnumSet.of(REFERENCE_HIDES_SIBLINGS, BOOLEAN_SCHEMAS, TUPLE_ITEMS, PLAIN_NAME_IDENTIFIERS));
    public static final Dialect DRAFT_2019_09 = known(
            "2019-09",
            Version.DRAFT_2019_09,
            "https://json-schema.org/draft/2019-09/schema",
            EnumSet.of(BOOLEAN_SCHEMAS, TUPLE_ITEMS));
    public static final Dialect DRAFT_2020_12 = known(
            "2020-12",
            Version.DRAFT_2020_12,
            "https://json-schema.org/draft/2020-12/schema",
            EnumSet.of(BOOLEAN_SCHEMAS, CONTAINS_EVALUATES));
    /** A preview: what the specification's sources say at commit ad733ca of 2026-08-08. Not released yet. */
    public static final Dialect V1 = known(
            "v1",
            Version.V1,
            "https://json-schema.org/v1",
            EnumSet.of(
                    BOOLEAN_SCHEMAS,
                    CONTAINS_EVALUATES,
                    FORMAT_ASSERTED,
                    UNKNOWN_KEYWORDS_REFUSED,
                    IDENTIFIER_WITHOUT_FRAGMENT,
                    DYNAMIC_REFERENCE_BY_NAME));

    public static final Dialect OPENAPI_3_0 = known(
            "openapi-3.0",
            Version.OPENAPI_3_0,
            "",
            EnumSet.of(REFERENCE_HIDES_SIBLINGS, BOOLEAN_BOUNDS, ONE_TYPE_WITHOUT_NULL, NULLABLE));
    public static final Dialect OPENAPI_3_1 = known(
            "openapi-3.1",
            Version.OPENAPI_3_1,
            "https://spec.openapis.org/oas/3.1/dialect/base",
            EnumSet.of(BOOLEAN_SCHEMAS, CONTAINS_EVALUATES));
    public static final Dialect SWAGGER_2_0 = known(
            "swagger-2.0",
            Version.SWAGGER_2_0,
            "",
            EnumSet.of(
                    REFERENCE_HIDES_SIBLINGS,
                    BOOLEAN_BOUNDS,
                    ONE_TYPE_WITHOUT_NULL,
                    NAMES_NOT_EMPTY,
                    DISCRIMINATOR_IS_NAME));

    private Dialects() {}

    /** Returns the dialect of this name, as {@code --dialect} spells it. */
    public static Optional<Dialect> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Returns the names of all dialects, for messages. */
    public static String names() {
        return String.join(", ", BY_NAME.keySet());
    }

    /** Returns what any dialect says of a keyword: whether it is known at all. */
    public static Optional<KeywordRule> anyRule(String keyword) {
        return Optional.ofNullable(KeywordCatalogue.INSTANCE.all().get(keyword));
    }

    /** Returns the dialect whose official meta-schema has this URI, an empty fragment allowed. */
    static Optional<Dialect> described(String uri) {
        String plain = uri.endsWith("#") ? uri.substring(0, uri.length() - 1) : uri;
        if (plain.equals("https://json-schema.org/v1/2026")) {
            return Optional.of(V1);
        }
        if (plain.startsWith("https://spec.openapis.org/")
                && plain.matches("https://spec\\.openapis\\.org/oas/3\\.1/dialect/\\d{4}-\\d{2}-\\d{2}")) {
            return Optional.of(OPENAPI_3_1);
        }
        return BY_NAME.values().stream()
                .filter(d ->
                        d.metaSchema().map(URI::toString).filter(plain::equals).isPresent())
                .findFirst();
    }

    /** Returns names with the URIs that {@code $schema} gives them. */
    static String namesAndUris() {
        return BY_NAME.values().stream()
                .map(d -> d.metaSchema().map(uri -> d.name() + " (" + uri + ")").orElse(d.name()))
                .collect(Collectors.joining(", "));
    }

    private static Dialect known(String name, Version version, String metaSchema, Set<Trait> traits) {
        Optional<URI> uri = metaSchema.isEmpty() ? Optional.empty() : Optional.of(URI.create(metaSchema));
        Dialect dialect = new Dialect(name, uri, traits, KeywordCatalogue.INSTANCE.of(version));
        BY_NAME.put(name, dialect);
        return dialect;
    }
}
