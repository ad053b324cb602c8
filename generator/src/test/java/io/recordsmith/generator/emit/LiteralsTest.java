package io.recordsmith.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "\"); System.exit(1); (\"",
                "\\u0022\\",
                "a\\\u00e9",
                "line\nbreak\r\t\b\f\u000b\u0000\u007f\u0085\u2028",
                "\ud800 lone \udbff",
                "\ud83d\ude00 emoji",
                "$T $L $$ %s {0}"
            })
    void stringLiteralIsAsciiAndMeansTheSameText(String text) {
        String literal = Literals.string(text).toString();

        assertThat(literal).isPrintable().isASCII();
        assertThat(Interpreted.expression(literal, String.class)).isEqualTo(text);
    }

    @Test
    void stringTooLongForOneConstantIsJoined() {
        String text = "\u00e9\u0000x".repeat(40_000);

        assertThat(Literals.isConstant(text)).isFalse();
        assertThat(Interpreted.expression(Literals.string(text).toString(), String.class))
                .isEqualTo(text);
    }

    @Test
    void stringThatJustFitsIsAConstant() {
        assertThat(Literals.isConstant("x".repeat(65535))).isTrue();
        assertThat(Literals.isConstant("x".repeat(65536))).isFalse();
        assertThat(Literals.isConstant("\u4e00".repeat(21845))).isTrue();
        assertThat(Literals.isConstant("\u4e00".repeat(21846))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "9223372036854775807", "-9223372036854775808", "9223372036854775808"})
    void bigIntegersAreExact(String digits) {
        String literal = Literals.integer(new BigInteger(digits)).toString();

        assertThat(Interpreted.expression(literal, BigInteger.class)).isEqualTo(new BigInteger(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "1E+400", "1e1000000000", "-0.0", "123456789012345678901234567890.5"})
    void decimalsKeepValueAndScaleAndAreNotExpanded(String number) {
        String literal = Literals.decimal(new BigDecimal(number)).toString();

        assertThat(literal).hasSizeLessThan(80);
        assertThat(Interpreted.expression(literal, BigDecimal.class)).isEqualTo(new BigDecimal(number));
    }

    @Test
    void extremeIntegersCompile() {
        assertThat(Interpreted.expression(Literals.integer(Integer.MIN_VALUE).toString(), Integer.class))
                .isEqualTo(Integer.MIN_VALUE);
        assertThat(Interpreted.expression(Literals.integer(Long.MIN_VALUE).toString(), Long.class))
                .isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void doublesMustBeFinite() {
        assertThat(Literals.isExactDouble(new BigDecimal("0.5"))).isTrue();
        assertThat(Literals.isExactDouble(new BigDecimal("0.1"))).isFalse();
        assertThat(Literals.isExactDouble(new BigDecimal("1e400"))).isFalse();
        assertThatThrownBy(() -> Literals.number(Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
