package io.recordsmith.generator.keyword;

import io.recordsmith.generator.dialect.Trait;
import io.recordsmith.generator.keyword.ArrayKeyword.Contains;
import io.recordsmith.generator.keyword.ArrayKeyword.ItemCount;
import io.recordsmith.generator.keyword.ArrayKeyword.Items;
import io.recordsmith.generator.keyword.ArrayKeyword.PrefixItems;
import io.recordsmith.generator.keyword.ArrayKeyword.UniqueItems;
import io.recordsmith.generator.source.JsonValue.JsonArray;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads keywords for arrays (core, section 10.3.1; validation, section 6.4). */
final class ArrayKeywords {
    static final Map<String, KeywordReader> READERS = Map.of(
            "prefixItems", ArrayKeywords::prefixItems,
            "items", ArrayKeywords::items,
            "additionalItems", ArrayKeywords::additionalItems,
            "contains", ArrayKeywords::contains,
            "minContains", ArrayKeywords::containsCount,
            "maxContains", ArrayKeywords::containsCount,
            "minItems", site -> itemCount(site, true),
            "maxItems", site -> itemCount(site, false),
            "uniqueItems", ArrayKeywords::uniqueItems);

    private ArrayKeywords() {}

    private static Stream<PrefixItems> prefixItems(KeywordSite site) {
        return site.subschemas().map(schemas -> new PrefixItems(site.name(), schemas)).stream();
    }

    private static Stream<? extends Keyword> items(KeywordSite site) {
        if (site.value() instanceof JsonArray array && site.schema().has(Trait.TUPLE_ITEMS)) {
            // 2019-09 and draft-06 differ on whether the tuple may be empty; an empty one says nothing.
            List<Schema> none = List.of();
            return array.elements().isEmpty() ? Stream.of(new PrefixItems(site.name(), none)) : prefixItems(site);
        }
        int from = site.schema().sibling("prefixItems") instanceof JsonArray prefix
                ? prefix.elements().size()
                : 0;
        return site.subschema().map(schema -> new Items(site.name(), schema, from)).stream();
    }

    /** Without a tuple beside it the keyword means nothing (core of 2019-09, section 9.3.1.2). */
    private static Stream<? extends Keyword> additionalItems(KeywordSite site) {
        Optional<Schema> schema = site.subschemaOrBoolean();
        return site.schema().sibling("items") instanceof JsonArray tuple
                ? schema.map(s -> new Items(site.name(), s, tuple.elements().size())).stream()
                : MetadataKeywords.silent(site);
    }

    private static Stream<Contains> contains(KeywordSite site) {
        boolean evaluates = site.schema().has(Trait.CONTAINS_EVALUATES);
        Optional<BigInteger> minimum = neighbouringCount(site, "minContains");
        Optional<BigInteger> maximum = neighbouringCount(site, "maxContains");
        return site.subschema().map(s -> new Contains(site.name(), s, minimum, maximum, evaluates)).stream();
    }

    private static Optional<BigInteger> neighbouringCount(KeywordSite site, String keyword) {
        return site.schema().sibling(keyword) == null
                ? Optional.empty()
                : site.neighbour(keyword).count();
    }

    private static Stream<? extends Keyword> containsCount(KeywordSite site) {
        return site.count().isPresent() ? MetadataKeywords.silent(site) : Stream.empty();
    }

    private static Stream<ItemCount> itemCount(KeywordSite site, boolean lower) {
        return site.count().map(limit -> new ItemCount(site.name(), lower, limit)).stream();
    }

    private static Stream<? extends Keyword> uniqueItems(KeywordSite site) {
        return site.bool().stream()
                .flatMap(unique -> unique ? Stream.of(new UniqueItems(site.name())) : MetadataKeywords.silent(site));
    }
}
