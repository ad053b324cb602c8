package io.recordsmith.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberNamesTest {

    @ParameterizedTest
    @CsvSource({
        "UserPoolId, userPoolId",
        "UUID, uuid",
        "S3Bucket, s3Bucket",
        "ARNString, arnString",
        "CallbackURLs, callbackURLs",
        "URLs, urls",
        "OAuthFlowType, oauthFlowType",
        "userId, userId",
        "user_pool_id, userPoolId",
        "MAX_SIZE, maxSize",
        "x-forwarded-for, xForwardedFor",
        "$ref, ref",
        "@type, type",
        "größe, grosse",
        "class, class_",
        "Notify, notify_",
        "builder, builder_",
        "1st, _1st",
        "_, underscore",
        "名前, u540dU524d"
    })
    void componentNamesReadLikeJava(String wireName, String expected) {
        assertThat(components(wireName)).containsEntry(wireName, expected);
    }

    @Test
    void emptyAndSignsAreSpelledOut() {
        assertThat(components("", " ", "*/", "//", "\ud83d\ude00"))
                .containsEntry("", "empty")
                .containsEntry(" ", "space")
                .containsEntry("*/", "asteriskSlash")
                .containsEntry("//", "slashSlash")
                .containsEntry("\ud83d\ude00", "u1f600");
    }

    @Test
    void namesThatAreComponentNamesKeepThem() {
        assertThat(components("fooBar", "foo-bar", "foo.bar", "foo bar", "FooBar"))
                .containsEntry("fooBar", "fooBar")
                .containsEntry("foo-bar", "fooHyphenBar")
                .containsEntry("foo.bar", "fooDotBar")
                .containsEntry("foo bar", "fooSpaceBar")
                .containsEntry("FooBar", "FooBar_");
    }

    @Test
    void invisibleCharactersNeitherMergeNorShow() {
        Map<String, String> names = components("ab", "a\u0000b", "a\u200bb", "a\u202eb", "\ud800", "\udc00");

        assertThat(names.values()).doesNotHaveDuplicates().allMatch(name -> name.matches("[A-Za-z0-9_]+"));
        assertThat(names).containsEntry("ab", "ab");
    }

    @Test
    void orderDoesNotMatterAndUnrelatedNamesChangeNothing() {
        List<String> wireNames = new ArrayList<>(List.of("a-b", "a.b", "aB", "Foo", "foo", "FOO", "class", "1", "one"));
        Map<String, String> names = MemberNames.components(wireNames, Map.of());
        Collections.reverse(wireNames);
        wireNames.add("unrelated");

        assertThat(MemberNames.components(wireNames, Map.of())).containsAllEntriesOf(names);
    }

    @Test
    void longNamesAreCutAndStayApart() {
        String start = "x".repeat(70_000);

        assertThat(components(start + "1", start + "2").values())
                .doesNotHaveDuplicates()
                .allMatch(name -> name.length() <= 101);
    }

    @Test
    void constantsAreUpperCase() {
        assertThat(MemberNames.constants(List.of("remembered", "not_remembered", "SMS_MFA", "clientCredentials", "")))
                .containsExactly(
                        Map.entry("remembered", "REMEMBERED"),
                        Map.entry("not_remembered", "NOT_REMEMBERED"),
                        Map.entry("SMS_MFA", "SMS_MFA"),
                        Map.entry("clientCredentials", "CLIENT_CREDENTIALS"),
                        Map.entry("", "EMPTY"));
    }

    @Test
    void constantsThatUpperCaseWouldMergeStayApart() {
        assertThat(MemberNames.constants(List.of("a", "A", "a-b", "a_b", "*", "/*", "value", "1", "minus 1")))
                .containsEntry("A", "A")
                .containsEntry("a", "a")
                .containsEntry("a-b", "A_HYPHEN_B")
                .containsEntry("*", "ASTERISK")
                .containsEntry("1", "_1")
                .containsEntry("minus 1", "MINUS_1")
                .extractingFromEntries(Map.Entry::getValue)
                .doesNotHaveDuplicates();
    }

    private static Map<String, String> components(String... wireNames) {
        return MemberNames.components(List.of(wireNames), Map.of());
    }
}
