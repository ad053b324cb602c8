package io.recordsmith.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReportTest {

    private static final String SCHEMA = "https://example.com/order";

    @Test
    void navigationFromNoReportIsNoReport() {
        assertThat(Report.property(null, "a", "/properties/a")).isNull();
        assertThat(Report.propertyName(null, "a", "/propertyNames")).isNull();
        assertThat(Report.item(null, 0, "/items")).isNull();
        assertThat(Report.keyword(null, "/allOf/0")).isNull();
        assertThat(Report.reference(null, "/$ref", SCHEMA)).isNull();
        assertThat(Report.branch(null, "/anyOf/0")).isNull();
        assertThat(Report.masked(null)).isNull();
    }

    @Test
    void locationsFollowInstanceAndSchema() {
        Report root = Report.root(SCHEMA);
        Report tags = Report.property(root, "tags/all", "/properties/tags~1all");

        boolean verdict = Report.item(tags, 3, "/items").type("a string", json("12"));

        assertThat(verdict).isFalse();
        assertThat(only(root))
                .isEqualTo(new ValidationError(
                        "/tags~1all/3",
                        "/properties/tags~1all/items/type",
                        "https://example.com/order#/properties/tags~1all/items/type",
                        "type",
                        "must be a string, but is the number 12"));
    }

    @Test
    void referenceContinuesThePathAndRestartsTheAddress() {
        Report root = Report.root(SCHEMA);
        Report target = Report.reference(root, "/$ref", "https://example.com/common#/$defs/name");

        Report.keyword(target, "/allOf/1").minLength("", 1);

        assertThat(only(root).instanceLocation()).isEmpty();
        assertThat(only(root).keywordLocation()).isEqualTo("/$ref/allOf/1/minLength");
        assertThat(only(root).absoluteKeywordLocation())
                .isEqualTo("https://example.com/common#/$defs/name/allOf/1/minLength");
    }

    @Test
    void withoutAnAddressThereIsNoAbsoluteLocation() {
        Report root = Report.root(null);

        root.required("name");
        Report.reference(root, "/$ref", SCHEMA).required("name");
        Report.reference(Report.reference(root, "/$ref", SCHEMA), "/$ref", null).required("name");

        assertThat(root.result().errors())
                .extracting(ValidationError::absoluteKeywordLocation)
                .containsExactly(null, SCHEMA + "#/required", null);
    }

    @Test
    void addressesAreEncodedAsFragments() {
        Report root = Report.root(SCHEMA);

        Report.property(root, "x", "/patternProperties/^\u00e9 \"|a%").not();

        assertThat(only(root).keywordLocation()).isEqualTo("/patternProperties/^\u00e9 \"|a%/not");
        assertThat(only(root).absoluteKeywordLocation())
                .isEqualTo(SCHEMA + "#/patternProperties/%5E%C3%A9%20%22%7Ca%25/not");
    }

    @Test
    void faultsOfABranchCountOnlyWhenMerged() {
        Report root = Report.root(SCHEMA);
        Report first = Report.branch(root, "/anyOf/0");
        Report second = Report.branch(root, "/anyOf/1");
        Report.property(first, "a", "/properties/a").not();
        second.not();

        assertThat(root.result().valid()).isTrue();
        assertThat(root.merge(second)).isFalse();
        assertThat(only(root).keywordLocation()).isEqualTo("/anyOf/1/not");
    }

    @Test
    void limitStopsCollectingAndSaysSo() {
        Report root = Report.root(SCHEMA, 2, false);
        root.required("a");
        assertThat(root.full()).isFalse();
        root.required("b");
        assertThat(root.full()).isTrue();
        assertThat(root.result().truncated()).isFalse();
        root.required("c");

        assertThat(root.result().errors()).hasSize(2);
        assertThat(root.result().truncated()).isTrue();
        assertThat(root.result().toString()).endsWith("more errors were left out\n");
    }

    @Test
    void mergingRespectsTheLimit() {
        Report root = Report.root(SCHEMA, 2, false);
        Report branch = Report.branch(root, "/anyOf/0");
        root.required("a");
        branch.required("b");
        branch.required("c");
        root.merge(branch);

        assertThat(root.result().errors()).hasSize(2);
        assertThat(root.result().truncated()).isTrue();
    }

    @Test
    void defaultLimitIsAHundred() {
        Report root = Report.root(SCHEMA);
        for (int i = 0; i < 1000 && !root.full(); i++) {
            Report.item(root, i, "/items").forbidden("items");
        }

        assertThat(root.result().errors()).hasSize(100);
    }

    @Test
    void messagesSayWhatWasFoundAndWhatIsAllowed() {
        Report root = Report.root(SCHEMA);
        root.type("a string or null", json("true"));
        root.enumeration("\"A\", \"B\"", json("\"C\""));
        root.constant("1", json("[1, 2]"));
        root.minimum(json("1.50"), "2");
        root.multipleOf(json("7"), "2");
        root.maxLength("abcd", 3);
        root.pattern("abcd", "^x");
        root.format("abcd", "date");
        root.minItems(0, 1);
        root.uniqueItems(new int[] {0, 3});
        root.maxContains(4, 3);
        root.maxProperties(2, 1);
        root.required("na\"me");
        root.dependentRequired("a", "b");
        root.oneOf(2);
        root.javaType("long", json("12345678901234567890"));
        root.limit("depth of 1000");

        assertThat(root.result().errors())
                .extracting(ValidationError::message)
                .containsExactly(
                        "must be a string or null, but is true",
                        "must be one of \"A\", \"B\", but is the string \"C\"",
                        "must be 1, but is an array of 2 items",
                        "must be at least 2, but is the number 1.50",
                        "must be a multiple of 2, but is the number 7",
                        "must have at most 3 characters, but \"abcd\" has 4",
                        "must match the pattern ^x, but is \"abcd\"",
                        "must be a valid date, but is \"abcd\"",
                        "must have at least 1 item, but has 0",
                        "must not have equal items, but items 0 and 3 are",
                        "must have at most 3 items that match, but has 4",
                        "must have at most 1 property, but has 2",
                        "property \"na\\\"me\" is missing",
                        "property \"b\" is missing beside \"a\"",
                        "must match exactly one of the schemas, but matches more than one",
                        "is valid but does not fit into long: the number 12345678901234567890",
                        "the validator stopped at its limit: depth of 1000");
    }

    @Test
    void propertiesThatMustNotBeThereAreThePlaceOfTheFault() {
        Report root = Report.root(SCHEMA);
        root.additionalProperties("a/b");
        root.unevaluatedProperties("c");
        root.unevaluatedItems(2);
        root.duplicate("d");
        Report.property(root, "e", "/properties/e").forbidden("properties");

        assertThat(root.result().errors())
                .extracting(ValidationError::toString)
                .containsExactly(
                        "/a~1b: property \"a/b\" is not allowed [/additionalProperties]",
                        "/c: property \"c\" is not allowed [/unevaluatedProperties]",
                        "/2: item 2 is not allowed [/unevaluatedItems]",
                        "/d: property \"d\" is there more than once []",
                        "/e: nothing is allowed here [/properties/e]");
    }

    @Test
    void dependentNamesAreInTheKeywordLocation() {
        Report root = Report.root(SCHEMA);
        root.dependentRequired("a/b", "c");

        assertThat(only(root).keywordLocation()).isEqualTo("/dependentRequired/a~1b");
    }

    @Test
    void maskedPlacesNeverShowValues() {
        Report root = Report.root(SCHEMA);
        Report secret = Report.property(Report.masked(root), "password", "/properties/password");
        secret.minLength("s3cret", 8);
        secret.pattern("s3cret", "^[A-Z]");
        secret.format("s3cret", "password");
        secret.constant("1", json("\"s3cret\""));
        secret.minimum(json("4711"), "10000");
        Report.branch(secret, "/anyOf/0").type("null", json("\"s3cret\""));

        assertThat(root.result().errors())
                .extracting(ValidationError::message)
                .containsExactly(
                        "must have at least 8 characters, but has 6",
                        "must match the pattern ^[A-Z]",
                        "must be a valid password",
                        "must be 1, but is a string",
                        "must be at least 10000, but is a number");
    }

    @Test
    void longValuesAreCut() {
        Report root = Report.root(SCHEMA);
        root.pattern("a".repeat(1_000_000), "b".repeat(1_000_000));
        root.minimum(json("1" + "0".repeat(900)), "2");

        assertThat(root.result().errors())
                .allSatisfy(error ->
                        assertThat(error.message()).hasSizeLessThan(400).contains("..."));
    }

    @Test
    void messagesCanAlwaysBeWrittenAsUtf8AndNeverSteerATerminal() {
        Report root = Report.root(SCHEMA);
        root.pattern("a\ud800b\u202ec\u001bd\ud83d\ude00", "^\udc00\n$");

        String message = only(root).message();
        assertThat(message)
                .isEqualTo("must match the pattern ^\\udc00\\u000a$, but is"
                        + " \"a\\ud800b\\u202ec\\u001bd\ud83d\ude00\"");
        assertThat(new String(message.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(message);
    }

    @Test
    void cuttingNeverSplitsASurrogatePair() {
        Report root = Report.root(SCHEMA);
        root.pattern("x".repeat(59) + "\ud83d\ude00\ud83d\ude00", "a");

        assertThat(only(root).message()).endsWith("x...\"").doesNotContain("\\u");
    }

    private static ValidationError only(Report report) {
        assertThat(report.result().errors()).hasSize(1);
        return report.result().errors().get(0);
    }

    private static JsonNode json(String text) {
        return JsonTree.constant(text);
    }
}
