package io.recordsmith.generator.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UriReferenceTest {
    /** RFC 3986, sections 5.4.1 and 5.4.2. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            emptyValue = "",
            value = {
                "g:h g:h",
                "g http://a/b/c/g",
                "./g http://a/b/c/g",
                "g/ http://a/b/c/g/",
                "/g http://a/g",
                "//g http://g",
                "?y http://a/b/c/d;p?y",
                "g?y http://a/b/c/g?y",
                "#s http://a/b/c/d;p?q#s",
                "g#s http://a/b/c/g#s",
                "g?y#s http://a/b/c/g?y#s",
                ";x http://a/b/c/;x",
                "g;x http://a/b/c/g;x",
                "'' http://a/b/c/d;p?q",
                ". http://a/b/c/",
                "./ http://a/b/c/",
                ".. http://a/b/",
                "../ http://a/b/",
                "../g http://a/b/g",
                "../.. http://a/",
                "../../ http://a/",
                "../../g http://a/g",
                "../../../g http://a/g",
                "../../../../g http://a/g",
                "/./g http://a/g",
                "/../g http://a/g",
                "g. http://a/b/c/g.",
                ".g http://a/b/c/.g",
                "g.. http://a/b/c/g..",
                "..g http://a/b/c/..g",
                "./../g http://a/b/g",
                "./g/. http://a/b/c/g/",
                "g/./h http://a/b/c/g/h",
                "g/../h http://a/b/c/h",
                "g;x=1/./y http://a/b/c/g;x=1/y",
                "g;x=1/../y http://a/b/c/y",
                "g?y/./x http://a/b/c/g?y/./x",
                "g#s/../x http://a/b/c/g#s/../x"
            })
    void referencesResolveAsTheStandardSays(String reference, String target) {
        String text = reference.equals("''") ? "" : reference;
        assertThat(resolve("http://a/b/c/d;p?q", text)).isEqualTo(target);
    }

    @Test
    void anAuthorityWithoutPathGetsOne() {
        assertThat(resolve("http://example.com", "x.json")).isEqualTo("http://example.com/x.json");
    }

    @Test
    void fragmentsOfUrnsStayWithTheUrn() {
        String urn = "urn:uuid:deadbeef-1234-ffff-ffff-4321feebdaed";
        assertThat(resolve(urn, "#/$defs/a")).isEqualTo(urn + "#/$defs/a");
        assertThat(resolve(urn, "")).isEqualTo(urn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "a b", "urn:a:b?=x#y", "//h/p", "http://[::1]/x?y#z", "ü/{x}", "\\\\h\\s", "a\nb"})
    void everyTextIsAReferenceThatPrintsAsItWas(String text) {
        assertThat(UriReference.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "a b, a%20b",
        "{x}, %7Bx%7D",
        "100%, 100%25",
        "a%2Fb, a%2Fb",
        "ü, ü",
        "http://[::1]/[x], http://[::1]/%5Bx%5D"
    })
    void whatIsIllegalInAUriIsEncoded(String text, String uri) {
        assertThat(PercentCoding.toUri(UriReference.parse(text))).get().hasToString(uri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:", "http://[x/"})
    void textsThatAreNoUriAtAllAreNone(String text) {
        assertThat(PercentCoding.toUri(UriReference.parse(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"%7Efoo, ~foo", "100%, 100%", "%zz, %zz", "%C3%A4%20x, ä x", "a%25b, a%b"})
    void percentSignsAreDecodedWhereTheyEncode(String part, String text) {
        assertThat(PercentCoding.decode(part)).isEqualTo(text);
    }

    @Test
    void pointersAreEncodedAsFragments() {
        assertThat(PercentCoding.fragment("/$defs/a b/~1^x\"/ä")).isEqualTo("/$defs/a%20b/~1%5Ex%22/%C3%A4");
    }

    private static String resolve(String base, String reference) {
        return UriReference.parse(base).resolve(UriReference.parse(reference)).toString();
    }
}
