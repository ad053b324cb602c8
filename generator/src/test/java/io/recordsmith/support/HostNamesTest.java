package io.recordsmith.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.IDNA;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNamesTest {

    private static final IDNA ICU = IDNA.getUTS46Instance(IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.CHECK_CONTEXTO
            | IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.NONTRANSITIONAL_TO_UNICODE);

    /** Where the rules take hold: joiners, marks, digits, letters and punctuation of several directions. */
    private static final String[] INTERESTING = {
        "a",
        "l",
        "z",
        "0",
        "9",
        "-",
        "\u00b7",
        "\u00df",
        "\u00e9",
        "e\u0301",
        "\u0301",
        "\u03b1",
        "\u0375",
        "\u03c2",
        "\u05d0",
        "\u05d1",
        "\u05f3",
        "\u05f4",
        "\u05b0",
        "\u0628",
        "\u064a",
        "\u064b",
        "\u0640",
        "\u0660",
        "\u06f0",
        "\u06fd",
        "\u0915",
        "\u094d",
        "\u0937",
        "\u0903",
        "\u200c",
        "\u200d",
        "\u3042",
        "\u30a2",
        "\u30fb",
        "\u4e08",
        "\u3007",
        "\uac00",
        "\u1100",
        "\u0378",
        "\uff41",
        "\u2160",
        "\u00aa",
        "\ud835\udd4f",
        "\ud800\udf00",
        "A",
        "\ud83d\ude00",
        "\u00ad",
        "\u0f0b",
        "\u302e",
        "\u07ca",
        "\ud802\udd00",
        "\u200b",
        "\u1e9e",
        "\u0130"
    };

    @Test
    void tablesAreWhatUnicodeSays() throws IOException {
        assertThat(Files.readString(IdnaTableSource.FILE)).isEqualTo(IdnaTableSource.text());
    }

    @Test
    void labelsHaveTheVerdictOfIcu() {
        Random random = new Random(5890);
        int legal = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int n = random.nextInt(5) + 1; n > 0; n--) {
                name.append(INTERESTING[random.nextInt(INTERESTING.length)]);
            }
            if (random.nextInt(4) == 0) {
                name.append('.').append(INTERESTING[random.nextInt(INTERESTING.length)]);
            }
            String text = name.toString();
            boolean expected = isLegalByIcu(text);
            legal += expected ? 1 : 0;
            assertThat(HostNames.isIdnHostname(text)).as(escaped(text)).isEqualTo(expected);
            if (text.indexOf('A') < 0) {
                assertALabelsAgree(text, expected);
            }
        }
        assertThat(legal).isGreaterThan(2000);
    }

    /** A name in lower case is legal in Unicode when and only when its form in ASCII is. */
    private static void assertALabelsAgree(String text, boolean expected) {
        StringBuilder ascii = new StringBuilder();
        for (String label : text.split("\\.")) {
            boolean isAscii = label.chars().allMatch(c -> c < 0x80);
            ascii.append(isAscii ? label : "xn--" + Punycode.encode(label)).append('.');
        }
        ascii.setLength(ascii.length() - 1);
        assertThat(HostNames.isHostname(ascii.toString())).as(escaped(text)).isEqualTo(expected);
    }

    /** By UTS 46 and, as it is more liberal, with no character that IDNA2008 would map or forbids. */
    private static boolean isLegalByIcu(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text.matches("[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");
        }
        IDNA.Info info = new IDNA.Info();
        String unicode = ICU.nameToUnicode(text, new StringBuilder(), info).toString();
        boolean legal = !info.hasErrors();
        for (String label : text.split("\\.")) {
            boolean isAscii = label.chars().allMatch(c -> c < 0x80);
            legal &= isAscii
                    || label.codePoints().allMatch(c -> IdnaTableSource.isPvalid(c) || IdnaTableSource.isContextual(c));
        }
        return legal && unicode.equalsIgnoreCase(text) && !info.hasErrors();
    }

    @Test
    void punycodeGoesBothWays() {
        Random random = new Random(3492);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12) + 1; n > 0; n--) {
                int c = random.nextInt(random.nextBoolean() ? 0x250 : Character.MAX_CODE_POINT + 1);
                text.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 'x' : c);
            }
            String encoded = Punycode.encode(text.toString());
            assertThat(encoded.length() > 63 ? text.toString() : Punycode.decode(encoded))
                    .isEqualTo(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xn--", "xn---", "xn--99999999", "xn--a-\u00e9", "a.xn--", "xn--zzzzzzzzzzzzzzzzzz", "xn--a_"})
    void whatStandsForNothingIsNoALabel(String text) {
        assertThat(HostNames.isHostname(text)).isFalse();
        assertThat(HostNames.isIdnHostname(text)).isFalse();
    }

    @Test
    void lengthsCountInAscii() {
        String label = "a".repeat(63);
        assertThat(HostNames.isHostname(label + "." + label + "." + label + "." + "a".repeat(61)))
                .isTrue();
        assertThat(HostNames.isHostname(label + "." + label + "." + label + "." + "a".repeat(62)))
                .isFalse();
        String name = ("\u00e9".repeat(20) + ".").repeat(8);
        assertThat(HostNames.isIdnHostname(name + "com")).isTrue();
        assertThat(HostNames.isIdnHostname(name.repeat(2) + "com")).isFalse();
        assertThat(HostNames.isIdnHostname("\u4e08".repeat(10_000_000))).isFalse();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        Messages.appendEscaped(escaped, text, text.length());
        return escaped + " " + text.codePoints().mapToObj(Integer::toHexString).toList();
    }
}
