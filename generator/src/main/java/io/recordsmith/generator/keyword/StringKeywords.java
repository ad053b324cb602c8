package io.recordsmith.generator.keyword;

import io.recordsmith.generator.keyword.StringKeyword.ContentEncoding;
import io.recordsmith.generator.keyword.StringKeyword.ContentMediaType;
import io.recordsmith.generator.keyword.StringKeyword.ContentSchema;
import io.recordsmith.generator.keyword.StringKeyword.Format;
import io.recordsmith.generator.keyword.StringKeyword.Length;
import io.recordsmith.generator.keyword.StringKeyword.Pattern;
import java.util.Map;
import java.util.stream.Stream;

/** Reads keywords for strings (validation, sections 6.3, 7 and 8). */
final class StringKeywords {
    static final Map<String, KeywordReader> READERS = Map.of(
            "minLength", site -> length(site, true),
            "maxLength", site -> length(site, false),
            "pattern", StringKeywords::pattern,
            "format", StringKeywords::format,
            "contentEncoding", site -> site.string().map(s -> new ContentEncoding(site.name(), s)).stream(),
            "contentMediaType", site -> site.string().map(s -> new ContentMediaType(site.name(), s)).stream(),
            "contentSchema", StringKeywords::contentSchema);

    private StringKeywords() {}

    private static Stream<Length> length(KeywordSite site, boolean lower) {
        return site.count().map(limit -> new Length(site.name(), lower, limit)).stream();
    }

    private static Stream<Pattern> pattern(KeywordSite site) {
        return site
                .string()
                .filter(source -> Patterns.isLegal(site, source))
                .map(source -> new Pattern(site.name(), source))
                .stream();
    }

    private static Stream<Format> format(KeywordSite site) {
        boolean asserted = site.schema().reader().assertsFormat(site.schema().dialect());
        return site.string().map(format -> new Format(site.name(), format, asserted)).stream();
    }

    private static Stream<ContentSchema> contentSchema(KeywordSite site) {
        return Stream.of(new ContentSchema(site.name(), site.value(), site.subschema()));
    }
}
