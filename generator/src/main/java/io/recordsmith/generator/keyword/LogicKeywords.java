package io.recordsmith.generator.keyword;

import io.recordsmith.generator.keyword.LogicKeyword.AllOf;
import io.recordsmith.generator.keyword.LogicKeyword.AnyOf;
import io.recordsmith.generator.keyword.LogicKeyword.IfThenElse;
import io.recordsmith.generator.keyword.LogicKeyword.Not;
import io.recordsmith.generator.keyword.LogicKeyword.OneOf;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads applicators for the same instance location (core, sections 10.2.1 and 10.2.2). */
final class LogicKeywords {
    static final Map<String, KeywordReader> READERS = Map.of(
            "allOf", site -> site.subschemas().map(s -> new AllOf(site.name(), s)).stream(),
            "anyOf", site -> site.subschemas().map(s -> new AnyOf(site.name(), s)).stream(),
            "oneOf", site -> site.subschemas().map(s -> new OneOf(site.name(), s)).stream(),
            "not", site -> site.subschema().map(s -> new Not(site.name(), s)).stream(),
            "if", LogicKeywords::ifThenElse,
            "then", LogicKeywords::branch,
            "else", LogicKeywords::branch);

    private LogicKeywords() {}

    private static Stream<IfThenElse> ifThenElse(KeywordSite site) {
        Optional<Schema> then = neighbour(site, "then");
        Optional<Schema> otherwise = neighbour(site, "else");
        return site.subschema().map(condition -> new IfThenElse(site.name(), condition, then, otherwise)).stream();
    }

    private static Optional<Schema> neighbour(KeywordSite site, String keyword) {
        return site.schema().sibling(keyword) == null
                ? Optional.empty()
                : site.neighbour(keyword).subschema();
    }

    /** A branch is read with its {@code if}; without one it is checked, and means nothing. */
    private static Stream<? extends Keyword> branch(KeywordSite site) {
        if (site.schema().sibling("if") == null) {
            site.subschema();
        }
        return MetadataKeywords.silent(site);
    }
}
