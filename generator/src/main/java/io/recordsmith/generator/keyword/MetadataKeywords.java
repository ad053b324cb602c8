package io.recordsmith.generator.keyword;

import io.recordsmith.generator.dialect.Trait;
import io.recordsmith.generator.keyword.MetadataKeyword.Annotation;
import io.recordsmith.generator.keyword.MetadataKeyword.Default;
import io.recordsmith.generator.keyword.MetadataKeyword.Deprecated;
import io.recordsmith.generator.keyword.MetadataKeyword.Description;
import io.recordsmith.generator.keyword.MetadataKeyword.Discriminator;
import io.recordsmith.generator.keyword.MetadataKeyword.ReadOnly;
import io.recordsmith.generator.keyword.MetadataKeyword.Title;
import io.recordsmith.generator.keyword.MetadataKeyword.WriteOnly;
import io.recordsmith.generator.source.JsonValue.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads keywords that assert nothing (validation, section 9; OpenAPI), and those that only hold or name schemas. */
final class MetadataKeywords {
    static final Map<String, KeywordReader> READERS = Map.ofEntries(
            Map.entry("title", site -> site.string().map(s -> new Title(site.name(), s)).stream()),
            Map.entry("description", site -> site.string().map(s -> new Description(site.name(), s)).stream()),
            Map.entry("default", site -> Stream.of(new Default(site.name(), site.value()))),
            Map.entry("deprecated", site -> flag(site, Deprecated::new)),
            Map.entry("readOnly", site -> flag(site, ReadOnly::new)),
            Map.entry("writeOnly", site -> flag(site, WriteOnly::new)),
            Map.entry("examples", site -> site.array().isPresent() ? annotation(site) : Stream.empty()),
            Map.entry("example", MetadataKeywords::annotation),
            Map.entry("xml", MetadataKeywords::annotation),
            Map.entry("externalDocs", MetadataKeywords::annotation),
            Map.entry("nullable", site -> site.bool().isPresent() ? silent(site) : Stream.empty()),
            Map.entry("discriminator", MetadataKeywords::discriminator),
            Map.entry("id", MetadataKeywords::identifier),
            Map.entry("$id", MetadataKeywords::identifier),
            Map.entry("$schema", MetadataKeywords::silentString),
            Map.entry("$anchor", MetadataKeywords::silentString),
            Map.entry("$dynamicAnchor", MetadataKeywords::silentString),
            Map.entry("$comment", MetadataKeywords::silentString),
            Map.entry("$recursiveAnchor", site -> site.bool().isPresent() ? silent(site) : Stream.empty()),
            Map.entry("$vocabulary", site -> site.flags().isPresent() ? silent(site) : Stream.empty()),
            Map.entry("$defs", MetadataKeywords::silentObject),
            Map.entry("definitions", MetadataKeywords::silentObject));

    private MetadataKeywords() {}

    /** Returns an annotation whose value is the keyword's. */
    static Stream<Annotation> annotation(KeywordSite site) {
        return Stream.of(new Annotation(site.name(), Optional.of(site.value()), false));
    }

    /** Returns a keyword that stands for nothing: it modifies another one, or holds or names schemas. */
    static Stream<Annotation> silent(KeywordSite site) {
        return Stream.of(new Annotation(site.name(), Optional.of(site.value()), true));
    }

    private static Stream<? extends Keyword> flag(KeywordSite site, Function<String, ? extends Keyword> set) {
        return site.bool().stream().flatMap(on -> on ? Stream.of(set.apply(site.name())) : annotation(site));
    }

    private static Stream<Annotation> silentString(KeywordSite site) {
        return site.string().stream().flatMap(s -> silent(site));
    }

    private static Stream<Annotation> silentObject(KeywordSite site) {
        return site.object().stream().flatMap(o -> silent(site));
    }

    private static Stream<Annotation> identifier(KeywordSite site) {
        Optional<String> text = site.string();
        int fragment = text.orElse("").indexOf('#');
        if (fragment >= 0 && site.schema().has(Trait.IDENTIFIER_WITHOUT_FRAGMENT)) {
            site.wrong("a URI reference without fragment");
        } else if (fragment >= 0
                && fragment < text.orElse("").length() - 1
                && !site.schema().has(Trait.PLAIN_NAME_IDENTIFIERS)) {
            site.wrong("a URI reference whose fragment, if any, is empty");
        }
        return text.stream().flatMap(t -> silent(site));
    }

    private static Stream<Discriminator> discriminator(KeywordSite site) {
        if (site.schema().has(Trait.DISCRIMINATOR_IS_NAME)) {
            return site.string().map(name -> new Discriminator(site.name(), name, Map.of())).stream();
        }
        Map<String, KeywordSite> members = site.members();
        if (!(site.value() instanceof JsonObject) || members.get("propertyName") == null) {
            return site.<Discriminator>wrong("an object with propertyName").stream();
        }
        Map<String, String> mapping = new LinkedHashMap<>();
        KeywordSite mapped = members.get("mapping");
        if (mapped != null && mapped.object().isPresent()) {
            mapped.members().forEach((value, target) -> target.string().ifPresent(t -> mapping.put(value, t)));
        }
        return members
                .get("propertyName")
                .string()
                .map(property -> new Discriminator(site.name(), property, mapping))
                .stream();
    }
}
