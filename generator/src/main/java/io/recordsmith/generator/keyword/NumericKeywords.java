package io.recordsmith.generator.keyword;

import io.recordsmith.generator.dialect.Dialects;
import io.recordsmith.generator.dialect.Trait;
import io.recordsmith.generator.keyword.NumericKeyword.Bound;
import io.recordsmith.generator.keyword.NumericKeyword.MultipleOf;
import io.recordsmith.generator.source.JsonValue.JsonBoolean;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the assertions for numbers (validation, section 6.2). */
final class NumericKeywords {
    static final Map<String, KeywordReader> READERS = Map.of(
            "minimum", site -> bound(site, true),
            "maximum", site -> bound(site, false),
            "exclusiveMinimum", site -> exclusive(site, true),
            "exclusiveMaximum", site -> exclusive(site, false),
            "multipleOf", NumericKeywords::multipleOf);

    private NumericKeywords() {}

    private static Stream<Bound> bound(KeywordSite site, boolean lower) {
        boolean exclusive = site.schema().has(Trait.BOOLEAN_BOUNDS)
                && site.schema().sibling(lower ? "exclusiveMinimum" : "exclusiveMaximum") instanceof JsonBoolean bool
                && bool.value();
        return site.number().map(limit -> new Bound(site.name(), lower, exclusive, limit)).stream();
    }

    private static Stream<? extends Keyword> exclusive(KeywordSite site, boolean lower) {
        if (!site.schema().has(Trait.BOOLEAN_BOUNDS)) {
            return site.number().map(limit -> new Bound(site.name(), lower, true, limit)).stream();
        }
        String partner = lower ? "minimum" : "maximum";
        if (site.bool().isPresent()
                && site.schema().sibling(partner) == null
                && site.schema().dialect().name().equals(Dialects.DRAFT_04.name())) {
            site.wrong("accompanied by " + partner);
        }
        return MetadataKeywords.silent(site);
    }

    private static Stream<MultipleOf> multipleOf(KeywordSite site) {
        return site
                .number()
                .flatMap(divisor -> divisor.signum() > 0
                        ? java.util.Optional.of(new MultipleOf(site.name(), divisor))
                        : site.wrong("greater than 0"))
                .stream();
    }
}
