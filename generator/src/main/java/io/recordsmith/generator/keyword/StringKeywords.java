package io.recordsmith.generator.keyword;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.dialect.Trait;
import io.recordsmith.generator.keyword.StringKeyword.Format;
import io.recordsmith.generator.keyword.StringKeyword.Length;
import io.recordsmith.generator.keyword.StringKeyword.Pattern;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads keywords for strings (validation, sections 6.3 and 7). */
final class StringKeywords {
    static final Map<String, KeywordReader> READERS = Map.of(
            "minLength",
            site -> length(site, true),
            "maxLength",
            site -> length(site, false),
            "pattern",
            StringKeywords::pattern,
            "format",
            StringKeywords::format);

    /** The defined formats (validation, section 7.3). */
    private static final Set<String> FORMATS = Set.of(
            "date-time",
            "date",
            "time",
            "duration",
            "email",
            "idn-email",
            "hostname",
            "idn-hostname",
            "ipv4",
            "ipv6",
            "uri",
            "uri-reference",
            "iri",
            "iri-reference",
            "uuid",
            "uri-template",
            "json-pointer",
            "relative-json-pointer",
            "regex");

    private StringKeywords() {}

    private static Stream<Length> length(KeywordSite site, boolean lower) {
        return site.count().map(limit -> new Length(site.name(), lower, limit)).stream();
    }

    private static Stream<Pattern> pattern(KeywordSite site) {
        return site
                .string()
                .flatMap(source -> Patterns.legal(site, source))
                .map(source -> new Pattern(site.name(), source))
                .stream();
    }

    private static Stream<Format> format(KeywordSite site) {
        boolean asserted = site.schema().reader().assertsFormat(site.schema().dialect());
        if (asserted && site.schema().has(Trait.UNKNOWN_KEYWORDS_REFUSED)) {
            site.string().filter(format -> !FORMATS.contains(format)).ifPresent(format -> refuse(site, format));
        }
        return site.string().map(format -> new Format(site.name(), format, asserted)).stream();
    }

    /** v1: a format that is not understood must not be taken for one that holds. */
    private static void refuse(KeywordSite site, String format) {
        site.error(
                Code.KEYWORD_VALUE,
                "\"" + format + "\" is no format that " + site.schema().dialect() + " defines");
    }
}
