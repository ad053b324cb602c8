package io.recordsmith.generator.keyword;

import io.recordsmith.generator.keyword.UnevaluatedKeyword.UnevaluatedItems;
import io.recordsmith.generator.keyword.UnevaluatedKeyword.UnevaluatedProperties;
import java.util.Map;

/** Reads applicators for what is left over (core, section 11). */
final class UnevaluatedKeywords {
    static final Map<String, KeywordReader> READERS = Map.of(
            "unevaluatedItems",
            site -> site.subschema().map(s -> new UnevaluatedItems(site.name(), s)).stream(),
            "unevaluatedProperties",
            site -> site.subschema().map(s -> new UnevaluatedProperties(site.name(), s)).stream());

    private UnevaluatedKeywords() {}
}
