package io.recordsmith.generator.keyword;

import io.recordsmith.generator.dialect.Trait;
import io.recordsmith.generator.keyword.ReferenceKeyword.DynamicRef;
import io.recordsmith.generator.keyword.ReferenceKeyword.Ref;
import io.recordsmith.generator.resource.SchemaLocation;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads references (core, section 8.2.3). */
final class ReferenceKeywords {
    static final Map<String, KeywordReader> READERS = Map.of(
            "$ref", ReferenceKeywords::ref,
            "$dynamicRef", ReferenceKeywords::dynamicRef,
            "$recursiveRef", ReferenceKeywords::recursiveRef);

    private ReferenceKeywords() {}

    private static Stream<Ref> ref(KeywordSite site) {
        return site
                .string()
                .flatMap(text -> target(site, text).map(target -> new Ref(site.name(), target, text)))
                .stream();
    }

    private static Stream<DynamicRef> dynamicRef(KeywordSite site) {
        boolean byName = site.schema().has(Trait.DYNAMIC_REFERENCE_BY_NAME);
        return site.string().flatMap(text -> byName ? byName(site, text) : dynamic(site, text)).stream();
    }

    /** 2020-12: the dynamic scope counts only when the reference leads to a dynamic anchor by itself. */
    private static Optional<DynamicRef> dynamic(KeywordSite site, String text) {
        String anchor = text.substring(text.indexOf('#') + 1);
        return target(site, text)
                .map(target -> new DynamicRef(
                        site.name(),
                        target,
                        text,
                        text.contains("#")
                                        && !anchor.isEmpty()
                                        && site.schema().reader().isDynamicAnchor(target, anchor)
                                ? Optional.of(anchor)
                                : Optional.empty()));
    }

    /** v1: the text is a name, and the outermost anchor of that name is meant wherever it is. */
    private static Optional<DynamicRef> byName(KeywordSite site, String text) {
        // The specification's text has the bare name, the official suite still the fragment of 2020-12.
        String name = text.startsWith("#") ? text.substring(1) : text;
        return site.schema()
                .reader()
                .dynamicTarget(site, name)
                .map(target -> new DynamicRef(site.name(), target, text, Optional.of(name)));
    }

    /** 2019-09: always the own resource's root, which the dynamic scope may replace when it says so. */
    private static Stream<DynamicRef> recursiveRef(KeywordSite site) {
        Optional<String> text = site.string();
        if (text.isPresent() && !text.get().equals("#")) {
            site.wrong("\"#\"");
            return Stream.empty();
        }
        return text
                .flatMap(t -> target(site, t))
                .map(target -> new DynamicRef(
                        site.name(),
                        target,
                        "#",
                        site.schema().reader().isDynamicAnchor(target, "") ? Optional.of("") : Optional.empty()))
                .stream();
    }

    private static Optional<SchemaLocation> target(KeywordSite site, String text) {
        return site.schema().reader().target(site, text);
    }
}
