package io.recordsmith.generator.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.dialect.Dialect;
import io.recordsmith.generator.dialect.Dialects;
import io.recordsmith.generator.keyword.ArrayKeyword.Contains;
import io.recordsmith.generator.keyword.ArrayKeyword.Items;
import io.recordsmith.generator.keyword.ArrayKeyword.PrefixItems;
import io.recordsmith.generator.keyword.GenericKeyword.Enumeration;
import io.recordsmith.generator.keyword.GenericKeyword.Type;
import io.recordsmith.generator.keyword.LogicKeyword.IfThenElse;
import io.recordsmith.generator.keyword.MetadataKeyword.Annotation;
import io.recordsmith.generator.keyword.MetadataKeyword.Discriminator;
import io.recordsmith.generator.keyword.MetadataKeyword.JavaName;
import io.recordsmith.generator.keyword.NumericKeyword.Bound;
import io.recordsmith.generator.keyword.ObjectKeyword.DependentRequired;
import io.recordsmith.generator.keyword.ObjectKeyword.DependentSchemas;
import io.recordsmith.generator.keyword.ReferenceKeyword.DynamicRef;
import io.recordsmith.generator.keyword.StringKeyword.ContentEncoding;
import io.recordsmith.generator.keyword.StringKeyword.ContentMediaType;
import io.recordsmith.generator.keyword.StringKeyword.Format;
import io.recordsmith.generator.option.ContentMode;
import io.recordsmith.generator.option.FormatMode;
import io.recordsmith.generator.option.UnknownKeywords;
import io.recordsmith.generator.testing.FrontEnd;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordReadingTest {
    @Test
    void booleanBoundsOfDraft04BecomePartOfTheLimit() {
        FrontEnd run = in(Dialects.DRAFT_04, "{\"minimum\": 1, \"exclusiveMinimum\": true, \"maximum\": 9}");

        assertThat(run.all()).isEmpty();
        assertThat(run.schema("").all(Bound.class))
                .containsExactly(
                        new Bound("minimum", true, true, BigDecimal.ONE),
                        new Bound("maximum", false, false, BigDecimal.valueOf(9)));
    }

    @Test
    void draft04WantsTheLimitBesideItsModifier() {
        assertThat(in(Dialects.DRAFT_04, "{\"exclusiveMaximum\": true}").summary())
                .containsExactly("error [keyword-value] /exclusiveMaximum");
        assertThat(in(Dialects.OPENAPI_3_0, "{\"exclusiveMaximum\": true}").all())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"draft-04, false", "draft-06, true", "2020-12, true", "openapi-3.0, true"})
    void onlyDraft04DoesNotTakeZeroFractionsForIntegers(String dialect, boolean zeroFraction) {
        FrontEnd run = in(Dialects.named(dialect).orElseThrow(), "{\"type\": \"integer\"}");

        assertThat(run.schema("").find(Type.class)).contains(new Type("type", Set.of(JsonType.INTEGER), zeroFraction));
    }

    @Test
    void nullableAddsNullToTheType() {
        FrontEnd run = in(Dialects.OPENAPI_3_0, "{\"nullable\": true, \"type\": \"string\"}");

        assertThat(run.schema("").find(Type.class).orElseThrow().sorted())
                .containsExactly(JsonType.NULL, JsonType.STRING);
    }

    @Test
    void tuplesAndWhatFollowsThemAreTheSameInAllDialects() {
        FrontEnd old = in(Dialects.DRAFT_07, "{\"items\": [true, true], \"additionalItems\": false}");
        FrontEnd recent = in(Dialects.DRAFT_2020_12, "{\"prefixItems\": [true, true], \"items\": false}");

        for (FrontEnd run : List.of(old, recent)) {
            assertThat(run.schema("").find(PrefixItems.class).orElseThrow().schemas())
                    .hasSize(2);
            Items rest = run.schema("").find(Items.class).orElseThrow();
            assertThat(rest.from()).isEqualTo(2);
            assertThat(rest.schema().isFalse()).isTrue();
        }
    }

    @Test
    void additionalItemsWithoutATupleMeanNothing() {
        FrontEnd run = in(Dialects.DRAFT_07, "{\"items\": {}, \"additionalItems\": false}");

        assertThat(run.schema("").all(Items.class)).extracting(Items::name).containsExactly("items");
        assertThat(run.keywords("", "additionalItems"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Annotation.class, a -> assertThat(a.definitions()).isTrue());
    }

    @Test
    void additionalPropertiesMayBeFalseInDraft04() {
        FrontEnd run = in(Dialects.DRAFT_04, "{\"additionalProperties\": false, \"items\": true}");

        assertThat(run.summary()).containsExactly("error [keyword-value] /items");
    }

    @ParameterizedTest
    @CsvSource({"2019-09, false", "2020-12, true", "v1, true"})
    void containsIsReadWithItsLimits(String dialect, boolean evaluates) {
        FrontEnd run = in(Dialects.named(dialect).orElseThrow(), "{\"contains\": {}, \"minContains\": 0}");

        Contains contains = run.schema("").find(Contains.class).orElseThrow();
        assertThat(contains.minimum()).contains(BigInteger.ZERO);
        assertThat(contains.maximum()).isEmpty();
        assertThat(contains.evaluates()).isEqualTo(evaluates);
    }

    @Test
    void branchesBelongToTheirCondition() {
        FrontEnd run = FrontEnd.of("{\"then\": {\"minimum\": 1}, \"if\": {}, \"else\": false}");

        IfThenElse conditional = run.schema("").find(IfThenElse.class).orElseThrow();
        assertThat(conditional.then()).isPresent();
        assertThat(conditional.otherwise().orElseThrow().isFalse()).isTrue();
        assertThat(run.schema("").all(LogicKeyword.class)).hasSize(1);
    }

    @Test
    void dependenciesAreTakenApart() {
        FrontEnd run = in(Dialects.DRAFT_07, "{\"dependencies\": {\"a\": [\"b\"], \"c\": {\"minProperties\": 2}}}");

        assertThat(run.schema("").find(DependentRequired.class).orElseThrow().required())
                .containsOnlyKeys("a");
        assertThat(run.schema("").find(DependentSchemas.class).orElseThrow().schemas())
                .containsOnlyKeys("c");
    }

    @Test
    void enumerationsHoldEachValueOnce() {
        FrontEnd run = FrontEnd.of("{\"enum\": [1, 1.0, \"1\", {\"a\": 1, \"b\": 2}, {\"b\": 2, \"a\": 1e0}]}");

        assertThat(run.schema("").find(Enumeration.class).orElseThrow().values())
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12, DIALECT, false",
        "2020-12, ASSERT, true",
        "draft-07, DIALECT, false",
        "v1, DIALECT, true",
        "v1, ANNOTATE, false",
        "openapi-3.0, DIALECT, false"
    })
    void formatAssertsAsDialectAndOptionSay(String dialect, FormatMode mode, boolean asserted) {
        ReaderOptions options = ReaderOptions.DEFAULT
                .withDialect(Dialects.named(dialect).orElseThrow())
                .withFormats(mode);
        FrontEnd run = new FrontEnd()
                .options(options)
                .source("s.json", "{\"format\": \"date\"}")
                .read();

        assertThat(run.schema("").find(Format.class)).contains(new Format("format", "date", asserted));
    }

    @Test
    void v1RefusesFormatsAndKeywordsThatItDoesNotKnow() {
        FrontEnd run = in(Dialects.V1, "{\"format\": \"int32\", \"own\": 1, \"x-own\": 2, \"dependencies\": {}}");

        assertThat(run.summary())
                .containsExactly(
                        "error [keyword-value] /format",
                        "error [unknown-keyword] /own",
                        "error [unknown-keyword] /dependencies");
    }

    @Test
    void foreignKeywordsDoNotCountAndAreWarnedOf() {
        FrontEnd run = in(Dialects.DRAFT_04, "{\"const\": 1, \"examples\": [], \"own\": 1}");

        assertThat(run.summary())
                .containsExactly("warning [foreign-keyword] /const", "info [foreign-keyword] /examples");
        assertThat(run.schema("").keywords()).allSatisfy(k -> assertThat(k).isInstanceOf(Annotation.class));
    }

    @Test
    void whatV1RefusesCanBeTakenAndMeansWhatItDidBefore() {
        String text = "{\"own\": 1, \"dependencies\": {\"a\": {}}}";
        FrontEnd run = new FrontEnd()
                .options(ReaderOptions.DEFAULT.withDialect(Dialects.V1).withUnknownKeywords(UnknownKeywords.ANNOTATE))
                .source("s.json", text)
                .read();

        assertThat(run.all()).isEmpty();
        assertThat(run.schema("").has(DependentSchemas.class)).isTrue();
        assertThat(run.schema("").has(Annotation.class)).isTrue();
    }

    @Test
    void unknownKeywordsCanBeRefusedInEveryDialectAndSimilarOnesAreNamed() {
        FrontEnd run = new FrontEnd()
                .options(ReaderOptions.DEFAULT
                        .withDialect(Dialects.DRAFT_04)
                        .withFormats(FormatMode.ASSERT)
                        .withUnknownKeywords(UnknownKeywords.REFUSE))
                .source("s.json", "{\"maxLenght\": 1, \"const\": 1, \"x-own\": 2, \"format\": \"int32\"}")
                .read();

        assertThat(run.summary())
                .containsExactly("error [unknown-keyword] /maxLenght", "error [unknown-keyword] /const");
        assertThat(run.all().get(0).hint()).startsWith("did you mean maxLength").contains("unknownKeywords=annotate");
    }

    @Test
    void contentIsAssertedOnlyWhereTheUserWantsItAndThenWhatCannotBeIsWarnedOf() {
        String text = "{\"contentEncoding\": \"BASE64\", \"contentMediaType\": \"image/svg+json; v=1\","
                + " \"properties\": {\"a\": {\"contentEncoding\": \"x-zip\", \"contentMediaType\": \"application/json\"},"
                + " \"b\": {\"contentMediaType\": \"image/png\"}}}";
        FrontEnd annotated = in(Dialects.DRAFT_07, text);
        FrontEnd asserted = new FrontEnd()
                .options(ReaderOptions.DEFAULT.withDialect(Dialects.DRAFT_07).withContent(ContentMode.ASSERT))
                .source("s.json", text)
                .read();

        assertThat(annotated.all()).isEmpty();
        assertThat(annotated
                        .schema("")
                        .find(ContentEncoding.class)
                        .orElseThrow()
                        .asserted())
                .isEmpty();
        assertThat(asserted.schema("").find(ContentEncoding.class).orElseThrow().asserted())
                .contains(TextEncoding.BASE64);
        assertThat(asserted.schema("")
                        .find(ContentMediaType.class)
                        .orElseThrow()
                        .json())
                .contains(TextEncoding.BASE64);
        assertThat(asserted.summary())
                .containsExactly(
                        "warning [not-asserted] /properties/a/contentEncoding",
                        "warning [not-asserted] /properties/b/contentMediaType");
    }

    @Test
    void siblingsOfReferencesAreLeftOutUpToDraft07() {
        String text = "{\"$ref\": \"#/definitions/a\", \"minimum\": 1, \"definitions\": {\"a\": {}}}";

        assertThat(in(Dialects.DRAFT_07, text).schema("").keywords())
                .extracting(Keyword::name)
                .containsExactly("$ref");
        assertThat(in(Dialects.DRAFT_07, text).summary()).containsExactly("info [foreign-keyword] /$ref");
        assertThat(in(Dialects.DRAFT_2019_09, text).schema("").keywords())
                .extracting(Keyword::name)
                .containsExactly("$ref", "minimum", "definitions");
    }

    @Test
    void javaNamesAreTakenOnlyWhenAllowed() {
        String text = "{\"x-java-type\": \"java.lang.ProcessBuilder\", \"x-java-name\": \"Name\"}";

        assertThat(FrontEnd.of(text).schema("").has(JavaName.class)).isFalse();
        FrontEnd allowed = new FrontEnd()
                .options(ReaderOptions.DEFAULT.withJavaNames(true))
                .source("s.json", text)
                .read();
        assertThat(allowed.schema("").all(JavaName.class)).hasSize(2);
    }

    @Test
    void discriminatorsAreReadInBothSpellings() {
        FrontEnd openApi = in(
                Dialects.OPENAPI_3_0,
                "{\"discriminator\": {\"propertyName\": \"kind\", \"mapping\": {\"a\": \"#/components/schemas/A\"}}}");
        FrontEnd swagger = in(Dialects.SWAGGER_2_0, "{\"discriminator\": \"kind\"}");

        Discriminator discriminator =
                openApi.schema("").find(Discriminator.class).orElseThrow();
        assertThat(discriminator.propertyName()).isEqualTo("kind");
        assertThat(discriminator.mapping()).containsEntry("a", "#/components/schemas/A");
        assertThat(swagger.schema("").find(Discriminator.class).orElseThrow().mapping())
                .isEmpty();
    }

    @Test
    void hugeCountsAreHeldWithoutBeingExpanded() {
        FrontEnd run = FrontEnd.of("{\"maxLength\": 1e1000000000}");

        assertThat(run.errors()).isEmpty();
        assertThat(run.schema("").find(StringKeyword.Length.class).orElseThrow().limit())
                .isEqualTo(BigInteger.TEN.pow(18));
    }

    @Test
    void dynamicReferencesKnowTheirAnchorOnlyWhenTheirTargetIsOne() {
        FrontEnd run = FrontEnd.of("""
                {"items": {"$dynamicRef": "#a"}, "contains": {"$dynamicRef": "#b"}, "not": {"$dynamicRef": "#/$defs/a"},
                 "$defs": {"a": {"$dynamicAnchor": "a"}, "b": {"$anchor": "b"}}}
                """);

        assertThat(run.errors()).isEmpty();
        assertThat(anchor(run, "/items")).contains("a");
        assertThat(anchor(run, "/contains")).isEmpty();
        assertThat(anchor(run, "/not")).isEmpty();
        assertThat(run.graph().dynamicAnchor(run.schema("").resource(), "a"))
                .contains(run.schema("/$defs/a").location());
    }

    @Test
    void recursiveReferencesAreDynamicWhereTheRootSaysSo() {
        FrontEnd run =
                in(Dialects.DRAFT_2019_09, "{\"$recursiveAnchor\": true, \"items\": {\"$recursiveRef\": \"#\"}}");

        assertThat(anchor(run, "/items")).contains("");
        assertThat(run.graph().dynamicAnchor(run.schema("").resource(), ""))
                .contains(run.schema("").location());
    }

    @Test
    void anchorsThatOnlyTheDynamicScopeCanReachAreReadToo() {
        FrontEnd run = FrontEnd.of("""
                {"$id": "https://x.test/strict", "$ref": "tree", "$defs": {
                  "node": {"$dynamicAnchor": "node", "minimum": 1},
                  "tree": {"$id": "tree", "$dynamicAnchor": "node", "items": {"$dynamicRef": "#node"}}}}
                """);

        assertThat(run.errors()).isEmpty();
        assertThat(run.schema("/$defs/node").has(Bound.class)).isTrue();
    }

    private static Optional<String> anchor(FrontEnd run, String pointer) {
        return run.schema(pointer).find(DynamicRef.class).orElseThrow().anchor();
    }

    private static FrontEnd in(Dialect dialect, String text) {
        return new FrontEnd()
                .options(ReaderOptions.DEFAULT.withDialect(dialect))
                .source("s.json", text)
                .read();
    }
}
