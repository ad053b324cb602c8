package io.recordsmith.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

@Timeout(10)
class NumbersTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "0.0",
                "0e-1000000000",
                "1.0",
                "1e0",
                "10e-1",
                "1e1000000000",
                "-12300e-2",
                "1E+400",
                "123456789012345678901234567890",
                "1.00000000000000000000000000000000000000000"
            })
    void integersAreIntegersHoweverTheyAreWritten(String number) {
        assertThat(Numbers.isInteger(JsonTree.constant(number))).isTrue();
        assertThat(TokenNumbers.isInteger(at(number))).isTrue();
        assertThat(Numbers.isInteger(new BigDecimal(number))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "1e-1000000000", "-12345e-3", "1.00000000000000000000000000000000000000001"})
    void fractionsAreNoIntegers(String number) {
        assertThat(Numbers.isInteger(JsonTree.constant(number))).isFalse();
        assertThat(TokenNumbers.isInteger(at(number))).isFalse();
        assertThat(Numbers.isInteger(new BigDecimal(number))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.0, 0",
        "1e400, 1e500, -1",
        "1e1000000000, 10, 1",
        "-1e1000000000, 10, -1",
        "1e-1000000000, 0, 1",
        "9223372036854775808, 9223372036854775807, 1",
        "-9223372036854775809, -9223372036854775808, -1",
        "0.1, 0.10000000000000000001, -1",
        "-0.0, 0, 0",
        "10e999999999, 1e1000000000, 0",
        "3, 3.5, -1"
    })
    void comparesExactly(String number, BigDecimal limit, int expected) {
        JsonNode node = JsonTree.constant(number);
        assertThat(Numbers.atLeast(node, limit)).isEqualTo(expected >= 0);
        assertThat(Numbers.atMost(node, limit)).isEqualTo(expected <= 0);
        assertThat(Numbers.above(node, limit)).isEqualTo(expected > 0);
        assertThat(Numbers.below(node, limit)).isEqualTo(expected < 0);
        assertThat(TokenNumbers.atLeast(at(number), limit)).isEqualTo(expected >= 0);
        assertThat(TokenNumbers.atMost(at(number), limit)).isEqualTo(expected <= 0);
        assertThat(TokenNumbers.above(at(number), limit)).isEqualTo(expected > 0);
        assertThat(TokenNumbers.below(at(number), limit)).isEqualTo(expected < 0);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, 0",
        "5.0, 5, 0",
        "4.999999999999999999999, 5, -1",
        "1e1000000000, 9223372036854775807, 1",
        "9223372036854775808, 9223372036854775807, 1",
        "-1e-1000000000, 0, -1"
    })
    void comparesWithWholeLimits(String number, long limit, int expected) {
        JsonNode node = JsonTree.constant(number);
        assertThat(Numbers.atLeast(node, limit)).isEqualTo(expected >= 0);
        assertThat(Numbers.atMost(node, limit)).isEqualTo(expected <= 0);
        assertThat(Numbers.above(node, limit)).isEqualTo(expected > 0);
        assertThat(Numbers.below(node, limit)).isEqualTo(expected < 0);
        assertThat(TokenNumbers.atLeast(at(number), limit)).isEqualTo(expected >= 0);
        assertThat(TokenNumbers.atMost(at(number), limit)).isEqualTo(expected <= 0);
        assertThat(TokenNumbers.above(at(number), limit)).isEqualTo(expected > 0);
        assertThat(TokenNumbers.below(at(number), limit)).isEqualTo(expected < 0);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 7, true",
        "6, 3, true",
        "7, 3, false",
        "-6, 3, true",
        "1e1000000000, 3, false",
        "3e1000000000, 3, true",
        "1e1000000000, 1e-1000000000, true",
        "1e-1000000000, 3, false",
        "1e-1000000000, 1e-1000000000, true",
        "0.0075, 0.0001, true",
        "0.00751, 0.0001, false",
        "4.5, 1.5, true",
        "35, 1.5, false",
        "1e308, 0.123456789, false",
        "12391239123, 1e-8, true",
        "9223372036854775808, 2, true",
        "100, 1e2, true",
        "150, 1e2, false",
        "0.30, 0.1, true",
        "1e1000000000, 1e999999999, true",
        "10, 2.50, true",
        "1e3, 8, true",
        "1e2, 8, false",
        "1.0000, 0.5, true",
        "500, 5e1, true"
    })
    void multiplesAreExact(String number, BigDecimal divisor, boolean expected) {
        assertThat(Numbers.isMultiple(JsonTree.constant(number), divisor)).isEqualTo(expected);
        assertThat(Numbers.isMultiple(new BigDecimal(number), divisor)).isEqualTo(expected);
        assertThat(TokenNumbers.isMultiple(at(number), divisor)).isEqualTo(expected);
    }

    @Test
    void multiplesAgreeWithDivisionForNumbersOfOrdinarySize() {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextInt(2000) - 1000, random.nextInt(9) - 4);
            BigDecimal divisor = BigDecimal.valueOf(random.nextInt(50) + 1, random.nextInt(9) - 4);
            boolean expected = number.remainder(divisor).signum() == 0;

            assertThat(Numbers.isMultiple(number, divisor))
                    .as("%s of %s", number, divisor)
                    .isEqualTo(expected);
            assertThat(Numbers.isInteger(number))
                    .isEqualTo(number.remainder(BigDecimal.ONE).signum() == 0);
        }
    }

    @Test
    void doublesAreTheDecimalsTheyAreWrittenAs() {
        assertThat(Numbers.isMultiple(NODES.numberNode(0.07), new BigDecimal("0.01")))
                .isTrue();
        assertThat(Numbers.isMultiple(NODES.numberNode(0.07f), new BigDecimal("0.01")))
                .isTrue();
        assertThat(Numbers.isMultiple(0.07, new BigDecimal("0.01"))).isTrue();
        assertThat(Numbers.atLeast(NODES.numberNode(0.1f), new BigDecimal("0.1")))
                .isTrue();
        assertThat(Numbers.isInteger(NODES.numberNode(1e300))).isTrue();
        assertThat(Numbers.isInteger(NODES.numberNode(1.5f))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberPassesNoCheck(double value) {
        for (JsonNode node : new JsonNode[] {NODES.numberNode(value), NODES.numberNode((float) value)}) {
            assertThat(Numbers.isNumber(node)).isFalse();
            assertThat(Numbers.isInteger(node)).isFalse();
            assertThat(Numbers.atLeast(node, 0) || Numbers.atLeast(node, BigDecimal.ZERO))
                    .isFalse();
            assertThat(Numbers.atMost(node, 0) || Numbers.atMost(node, BigDecimal.ZERO))
                    .isFalse();
            assertThat(Numbers.above(node, 0) || Numbers.above(node, BigDecimal.ZERO))
                    .isFalse();
            assertThat(Numbers.below(node, 0) || Numbers.below(node, BigDecimal.ZERO))
                    .isFalse();
            assertThat(Numbers.isMultiple(node, 1) || Numbers.isMultiple(node, BigDecimal.ONE))
                    .isFalse();
        }
        assertThat(Numbers.atLeast(value, BigDecimal.ZERO) || Numbers.atMost(value, BigDecimal.ZERO))
                .isFalse();
        assertThat(Numbers.above(value, BigDecimal.ZERO) || Numbers.below(value, BigDecimal.ZERO))
                .isFalse();
        JsonParser parser = Json.parser(NODES.numberNode(value));
        parser.nextToken();
        assertThat(TokenNumbers.isInteger(parser)).isFalse();
        assertThat(TokenNumbers.atLeast(parser, 0) || TokenNumbers.atMost(parser, 0))
                .isFalse();
        assertThat(TokenNumbers.isMultiple(parser, 1)).isFalse();
    }

    @Test
    void bigIntegersCompareWithoutConversion() {
        assertThat(Numbers.compare(new BigInteger("9223372036854775808"), Long.MAX_VALUE))
                .isPositive();
        assertThat(Numbers.compare(new BigInteger("-9223372036854775809"), Long.MIN_VALUE))
                .isNegative();
        assertThat(Numbers.compare(BigInteger.TEN, 10)).isZero();
        assertThat(Numbers.compare(BigInteger.TEN, new BigDecimal("9.5"))).isPositive();
        assertThat(Numbers.compare(3, new BigDecimal("3.5"))).isNegative();
    }

    @Test
    void hugeExponentsAreNeverWrittenOut() {
        JsonNode node = JsonTree.constant("1e1000000000");
        BigDecimal divisor = new BigDecimal("0.007");
        BigDecimal maximum = new BigDecimal("1e999999999");
        long before = allocated();
        assertThat(Numbers.isInteger(node)).isTrue();
        assertThat(Numbers.isMultiple(node, divisor)).isFalse();
        assertThat(Numbers.atMost(node, maximum)).isFalse();
        JsonEquality.hash(node);
        // The digits alone would take 400 MB.
        assertThat(allocated() - before).isLessThan(10_000_000);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static JsonParser at(String number) {
        JsonParser parser = Json.parser(number);
        parser.nextToken();
        return parser;
    }
}
