package io.recordsmith.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingsTest {
    private static final Map<String, Function<String, byte[]>> DECODERS = Map.of(
            "base64", TextEncodings::base64,
            "base64url", TextEncodings::base64Url,
            "base32", TextEncodings::base32,
            "base32hex", TextEncodings::base32Hex,
            "base16", TextEncodings::base16,
            "quoted-printable", TextEncodings::quotedPrintable,
            "7bit", TextEncodings::sevenBit);

    /** The test vectors of RFC 4648, section 10, and others. */
    @ParameterizedTest
    @CsvSource({
        "base64, '', ''",
        "base64, Zg==, f",
        "base64, Zm9vYg==, foob",
        "base64, Zm9vYmFy, foobar",
        "base64url, fn5-, '~~~'",
        "base32, '', ''",
        "base32, MY======, f",
        "base32, MZXQ====, fo",
        "base32, MZXW6===, foo",
        "base32, MZXW6YQ=, foob",
        "base32, MZXW6YTB, fooba",
        "base32, MZXW6YTBOI======, foobar",
        "base32hex, CPNMUOG=, foob",
        "base16, 666F6F, foo",
        "7bit, 'a\tb', 'a\tb'",
        "quoted-printable, 'a=3Db=C3=A9', 'a=b\u00e9'"
    })
    void textIsDecoded(String encoding, String text, String content) {
        assertThat(DECODERS.get(encoding).apply(text))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource({
        "base64, Zg",
        "base64, Zg=",
        "base64, Zg===",
        "base64, '===='",
        "base64, 'Zm9v\nYmFy'",
        "base64, fn5-",
        "base64, Zm9%",
        "base64url, fn5+",
        "base32, MY=====",
        "base32, MZ1=====",
        "base32, M=======",
        "base32, mzxw6ytb",
        "base32, MZXW6YTB========",
        "base32hex, ZZZZZZZZ",
        "base16, 66F",
        "base16, 6g",
        "7bit, \u00e9",
        "quoted-printable, a=3",
        "quoted-printable, a=",
        "quoted-printable, a=zz",
        "quoted-printable, 'a '",
        "quoted-printable, \u00e9"
    })
    void textInAnotherEncodingIsNot(String encoding, String text) {
        assertThat(DECODERS.get(encoding).apply(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a =\r\nb", "a =\r\n\r\nb", "\r\n"})
    void quotedLinesEndWithBothCharactersAndSoftOnesAreJoined(String text) {
        assertThat(TextEncodings.quotedPrintable(text))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(text.replace("=\r\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a \r\nb"})
    void otherLineEndsAreNotQuotedPrintable(String text) {
        assertThat(TextEncodings.quotedPrintable(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"76, true", "77, false"})
    void quotedLinesHaveAtMostSeventySixCharacters(int length, boolean right) {
        assertThat(TextEncodings.quotedPrintable("a".repeat(length)) != null).isEqualTo(right);
    }
}
