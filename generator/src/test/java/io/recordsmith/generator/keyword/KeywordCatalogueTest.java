package io.recordsmith.generator.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.dialect.Dialect;
import io.recordsmith.generator.dialect.Dialects;
import io.recordsmith.generator.dialect.KeywordRule;
import io.recordsmith.generator.dialect.Trait;
import io.recordsmith.generator.keyword.MetadataKeyword.Annotation;
import io.recordsmith.generator.testing.FrontEnd;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the catalogue of keywords of all dialects: none of them is ever dropped without a word. */
class KeywordCatalogueTest {
    /** Those whose value is all there is to know; every other keyword must become a record of its own. */
    private static final Set<String> ANNOTATIONS = Set.of("examples", "example", "xml", "externalDocs");

    /** Those that only modify a neighbour, or name or hold schemas. */
    private static final Set<String> SILENT = Set.of(
            "$schema",
            "$id",
            "id",
            "$anchor",
            "$dynamicAnchor",
            "$recursiveAnchor",
            "$vocabulary",
            "$comment",
            "$defs",
            "definitions",
            "then",
            "else",
            "minContains",
            "maxContains",
            "additionalItems",
            "nullable");

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("id", "\"http://x.test/\""),
            Map.entry("$id", "\"http://x.test/\""),
            Map.entry("$schema", "\"https://json-schema.org/draft/2020-12/schema\""),
            Map.entry("$ref", "\"#/x-target\""),
            Map.entry("$anchor", "\"own\""),
            Map.entry("$dynamicAnchor", "\"own\""),
            Map.entry("$recursiveRef", "\"#\""),
            Map.entry("$dynamicRef", "\"#a\""),
            Map.entry("$recursiveAnchor", "true"),
            Map.entry("$comment", "\"c\""),
            Map.entry("type", "\"object\""),
            Map.entry("enum", "[1]"),
            Map.entry("const", "1"),
            Map.entry("multipleOf", "2"),
            Map.entry("pattern", "\"a\""),
            Map.entry("format", "\"date\""),
            Map.entry("uniqueItems", "true"),
            Map.entry("required", "[\"a\"]"),
            Map.entry("title", "\"t\""),
            Map.entry("description", "\"d\""),
            Map.entry("default", "1"),
            Map.entry("examples", "[1]"),
            Map.entry("deprecated", "true"),
            Map.entry("readOnly", "true"),
            Map.entry("writeOnly", "true"),
            Map.entry("nullable", "true"),
            Map.entry("contentEncoding", "\"base64\""),
            Map.entry("contentMediaType", "\"text/plain\""));

    static Stream<Arguments> keywords() {
        return Stream.of(Dialects.names().split(", "))
                .map(name -> Dialects.named(name).orElseThrow())
                .flatMap(dialect -> dialect.rules().values().stream().map(rule -> Arguments.of(dialect, rule.name())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("keywords")
    void everyKeywordBecomesARecord(Dialect dialect, String keyword) {
        FrontEnd run = read(
                dialect,
                "{\"items\": {\"" + keyword + "\": " + value(dialect, keyword) + partner(dialect, keyword)
                        + "}, \"x-target\": {}, \"" + definitions(dialect) + "\": {\"d\": " + anchor(dialect) + "}}");

        assertThat(run.errors()).isEmpty();
        assertThat(run.keywords("/items", keyword)).isNotEmpty().allSatisfy(record -> {
            boolean silent = record instanceof Annotation annotation && annotation.definitions();
            boolean annotation = record instanceof Annotation && !silent;
            assertThat(annotation).as("an annotation").isEqualTo(ANNOTATIONS.contains(keyword));
            assertThat(silent).as("silent").isEqualTo(SILENT.contains(keyword) || isBooleanBound(dialect, keyword));
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("keywords")
    void noKeywordTakesAnyValue(Dialect dialect, String keyword) {
        if (Set.of("default", "const", "example", "xml", "externalDocs").contains(keyword)) {
            return;
        }
        FrontEnd run = read(dialect, "{\"items\": {\"" + keyword + "\": null}}");

        assertThat(run.errors())
                .singleElement()
                .satisfies(fault -> assertThat(fault.place().pointer()).isEqualTo("/items/" + keyword));
    }

    private static FrontEnd read(Dialect dialect, String text) {
        return new FrontEnd()
                .options(ReaderOptions.DEFAULT.withDialect(dialect))
                .source("s.json", text)
                .read();
    }

    private static String value(Dialect dialect, String keyword) {
        if (VALUES.containsKey(keyword)) {
            return VALUES.get(keyword);
        }
        if (isBooleanBound(dialect, keyword)) {
            return "true";
        }
        if (keyword.equals("discriminator")) {
            return dialect.has(Trait.DISCRIMINATOR_IS_NAME) ? "\"kind\"" : "{\"propertyName\": \"kind\"}";
        }
        KeywordRule rule = dialect.rule(keyword).orElseThrow();
        return switch (rule.place()) {
            case VALUE, VALUE_OR_ELEMENTS -> "{}";
            case ELEMENTS -> "[{}]";
            case MEMBERS, MEMBERS_OR_NAMES -> "{\"a\": {}}";
            case NONE ->
                keyword.startsWith("$")
                                || keyword.startsWith("dep")
                                || keyword.equals("xml")
                                || keyword.equals("externalDocs")
                        ? "{}"
                        : "1";
        };
    }

    /** Draft-04 wants the limit that a modifier modifies. */
    private static String partner(Dialect dialect, String keyword) {
        return isBooleanBound(dialect, keyword) ? ", \"" + keyword.substring(9).toLowerCase(Locale.ROOT) + "\": 1" : "";
    }

    private static boolean isBooleanBound(Dialect dialect, String keyword) {
        return keyword.startsWith("exclusive") && dialect.has(Trait.BOOLEAN_BOUNDS);
    }

    private static String definitions(Dialect dialect) {
        return dialect.rule("$defs").isPresent() ? "$defs" : "x-definitions";
    }

    private static String anchor(Dialect dialect) {
        return dialect.rule("$dynamicAnchor").isPresent() ? "{\"$dynamicAnchor\": \"a\"}" : "{}";
    }
}
