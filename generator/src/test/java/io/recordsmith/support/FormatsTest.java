package io.recordsmith.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the official suite does not ask; {@link FormatSuiteTest} runs that. */
class FormatsTest {

    @ParameterizedTest
    @ValueSource(strings = {"0000-02-29T00:00:00Z", "9999-12-31T23:59:60.9z", "2000-02-29t00:00:60+00:01"})
    void dateTimes(String text) {
        assertThat(DateTimeFormats.isDateTime(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "T",
                "1900-02-29T00:00:00Z",
                "2000-01-01T00:00:00",
                "2000-01-01T00:00:00.Z",
                "2000-01-01 00:00:00Z",
                "2000-01-01T00:00:00+0100",
                "2000-00-01T00:00:00Z",
                "2000-01-00T00:00:00Z",
                "2000-01-01T00:00:00+01:00:00"
            })
    void noDateTimes(String text) {
        assertThat(DateTimeFormats.isDateTime(text)).isFalse();
    }

    @Test
    void noPrefixOfADateTimeIsOne() {
        String text = "2000-01-01T23:59:60.5+00:00";
        assertThat(DateTimeFormats.isDateTime(text)).isTrue();
        for (int i = 0; i < text.length(); i++) {
            assertThat(DateTimeFormats.isDateTime(text.substring(0, i))).isFalse();
            assertThat(DateTimeFormats.isTime(text.substring(11).substring(0, Math.max(0, i - 11))))
                    .isFalse();
            assertThat(DateTimeFormats.isDate(text.substring(0, i))).isEqualTo(i == 10);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"::", "1::", "::1:2:3:4:5:6:7", "1:2:3:4:5:6:7::", "::1.2.3.4", "1:2:3:4:5::1.2.3.4", "A::f"})
    void ipv6Addresses(String text) {
        assertThat(IpAddresses.isIpv6(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                ":::",
                "1:",
                ":1",
                "::1:2:3:4:5:6:7:8",
                "1:2:3:4:5:6:7:8:9",
                "1:2:3:4:5:6::1.2.3.4",
                "1.2.3.4::",
                "::1.2.3",
                "::1.2.3.4:5",
                "::g",
                "1::2::3"
            })
    void noIpv6Addresses(String text) {
        assertThat(IpAddresses.isIpv6(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:",
                "a:b:c",
                "a://",
                "a://:",
                "a://u:p@h:1/p?q#f",
                "a:?",
                "a:#",
                "a://[::1]",
                "a://[::1]:",
                "a:///p",
                "a+b-c.d:x",
                "a://[v1.a:b]",
                "a:/b//c",
                "a://%41",
                "a:b?c?d/e",
                "a:@"
            })
    void uris(String text) {
        assertThat(UriFormats.isUri(text)).isTrue();
        assertThat(UriFormats.isUriReference(text)).isTrue();
        assertThat(UriFormats.isIri(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":",
                ":a",
                "1a:b",
                "a:#b#c",
                "a:[",
                "a://[::1",
                "a://[::1]x",
                "a://[]",
                "a://[v.a]",
                "a://[v1.]",
                "a://[v1.%41]",
                "a://b:c",
                "a://b@c@d",
                "a:%4",
                "a:\u007f",
                "a: b",
                "a:\ud800",
                "a://[::1%25eth0]",
                "a_b:c"
            })
    void noUriReferences(String text) {
        assertThat(UriFormats.isUriReference(text)).isFalse();
        assertThat(UriFormats.isIriReference(text)).isFalse();
    }

    @Test
    void privateUseIsForQueriesOfIrisOnly() {
        assertThat(UriFormats.isIri("a:?\ue000")).isTrue();
        assertThat(UriFormats.isIri("a:\ue000")).isFalse();
        assertThat(UriFormats.isIri("a:#\ue000")).isFalse();
        assertThat(UriFormats.isUri("a:?\u00e9")).isFalse();
        assertThat(UriFormats.isIri("a:\ufdd0")).isFalse();
        assertThat(UriFormats.isIri("a:\ud83f\udffe")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"@a", "\"\\\"\"@a", "a@[IPv6:::1]", "a@[x-y:z]", "a+b@c-d.e", "!@a", "a@1"})
    void emails(String text) {
        assertThat(EmailFormats.isEmail(text)).isTrue();
        assertThat(EmailFormats.isIdnEmail(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a",
                "a@",
                "@a",
                "a@b@c",
                "\"a@b",
                "\"@a",
                "\"\\\"@a",
                "\"a\"b@c",
                "a@-b",
                "a@b-",
                "a@b..c",
                "a@[",
                "a@[1.2.3]",
                "a@[x:]",
                "a@[-:x]",
                "a@b.",
                "a b@c",
                "a@b\n",
                "a\u0000@b"
            })
    void noEmails(String text) {
        assertThat(EmailFormats.isEmail(text)).isFalse();
        assertThat(EmailFormats.isIdnEmail(text)).isFalse();
    }

    @Test
    void partsOfAnEmailHaveLimitsInOctets() {
        assertThat(EmailFormats.isEmail("a".repeat(64) + "@a")).isTrue();
        assertThat(EmailFormats.isEmail("a".repeat(65) + "@a")).isFalse();
        assertThat(EmailFormats.isIdnEmail("\u00e9".repeat(32) + "@a")).isTrue();
        assertThat(EmailFormats.isIdnEmail("\u00e9".repeat(33) + "@a")).isFalse();
        assertThat(EmailFormats.isIdnEmail("\ud83d\ude00".repeat(16) + "@a")).isTrue();
        assertThat(EmailFormats.isIdnEmail("\ud83d\ude00".repeat(17) + "@a")).isFalse();
        assertThat(EmailFormats.isEmail("a@" + "b".repeat(64))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a}{b}", "{?a,b*,c:3}", "{=a}", "{|a}", "{a.b_1}", "{%C3%A9}", "\u00e9{a}\ue000"})
    void uriTemplates(String text) {
        assertThat(UriTemplateFormat.isUriTemplate(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "{{a}}",
                "{a",
                "{?}",
                "{a:}",
                "{a*:1}",
                "{a:1*}",
                "{.a.}",
                "{a%4}",
                "%",
                "%4",
                "<",
                "{\u00e9}"
            })
    void noUriTemplates(String text) {
        assertThat(UriTemplateFormat.isUriTemplate(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1", "PT", "P1W1D", "P1D1M", "PT1S1M", "P1YT", "p1d", "P1DT1", "PT1H1H", "P1Y1Y"})
    void noDurations(String text) {
        assertThat(DurationFormat.isDuration(text)).isFalse();
    }

    @Test
    void longTextsAreReadOnce() {
        String digits = "1".repeat(5_000_000);
        assertThat(DurationFormat.isDuration("P" + digits + "D")).isTrue();
        assertThat(UriFormats.isUri("a:" + digits)).isTrue();
        assertThat(UriTemplateFormat.isUriTemplate("{a}".repeat(1_000_000))).isTrue();
        assertThat(EmailFormats.isEmail(digits + "@a")).isFalse();
        assertThat(HostNames.isIdnHostname("a.".repeat(1_000_000))).isFalse();
        assertThat(JsonPointers.isJsonPointer("/~0".repeat(1_000_000))).isTrue();
    }
}
