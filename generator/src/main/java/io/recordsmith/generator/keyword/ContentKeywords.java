package io.recordsmith.generator.keyword;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.keyword.StringKeyword.ContentEncoding;
import io.recordsmith.generator.keyword.StringKeyword.ContentMediaType;
import io.recordsmith.generator.keyword.StringKeyword.ContentSchema;
import io.recordsmith.generator.source.JsonValue.JsonString;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads keywords about the content of strings (validation, section 8), which assert when the user wants it. */
final class ContentKeywords {
    static final Map<String, KeywordReader> READERS = Map.of(
            "contentEncoding", ContentKeywords::encoding,
            "contentMediaType", ContentKeywords::mediaType,
            "contentSchema", ContentKeywords::schema);

    private ContentKeywords() {}

    private static Stream<ContentEncoding> encoding(KeywordSite site) {
        Optional<String> name = site.string();
        Optional<TextEncoding> known = name.flatMap(TextEncoding::named);
        if (known.isEmpty() && asserts(site)) {
            name.ifPresent(encoding -> notChecked(site, "strings in the encoding \"" + encoding + "\""));
        }
        return name
                .map(encoding -> new ContentEncoding(site.name(), encoding, known.filter(e -> asserts(site))))
                .stream();
    }

    private static Stream<ContentMediaType> mediaType(KeywordSite site) {
        return site.string().map(mediaType -> mediaType(site, mediaType)).stream();
    }

    private static ContentMediaType mediaType(KeywordSite site, String mediaType) {
        if (!asserts(site)) {
            return new ContentMediaType(site.name(), mediaType, Optional.empty());
        }
        if (!isJson(mediaType)) {
            notChecked(site, "content of the media type \"" + mediaType + "\"");
            return new ContentMediaType(site.name(), mediaType, Optional.empty());
        }
        // A neighbour that says no known encoding has been told of where it stands.
        Optional<TextEncoding> encoding = site.schema().object().get("contentEncoding") instanceof JsonString name
                ? TextEncoding.named(name.value())
                : Optional.of(TextEncoding.BINARY);
        return new ContentMediaType(site.name(), mediaType, encoding);
    }

    private static Stream<ContentSchema> schema(KeywordSite site) {
        return Stream.of(new ContentSchema(site.name(), site.value(), site.subschema()));
    }

    private static boolean asserts(KeywordSite site) {
        return site.schema().reader().assertsContent();
    }

    private static void notChecked(KeywordSite site, String what) {
        site.warn(
                Code.NOT_ASSERTED,
                what + " cannot be checked",
                "JSON can be, and the encodings of RFC 4648 and RFC 2045");
    }

    /** {@code application/json} and the types that say of themselves that they are JSON (RFC 6839, section 3.1). */
    private static boolean isJson(String mediaType) {
        int parameters = mediaType.indexOf(';');
        String type = (parameters < 0 ? mediaType : mediaType.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
        return type.equals("application/json") || type.matches("[^/]+/[^/]+\\+json");
    }
}
