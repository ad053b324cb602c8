package io.recordsmith.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BoundedRegexTest {

    @Test
    void findsAnywhere() {
        assertThat(new BoundedRegex("b+c").find("aabbcc")).isTrue();
        assertThat(new BoundedRegex("b+c").find("aabb")).isFalse();
    }

    @Test
    void catastrophicBacktrackingEndsWithTheNumberOfSteps() {
        BoundedRegex regex = new BoundedRegex("^(?:.*a){12}$");
        assertThatThrownBy(() -> regex.find("a".repeat(40) + "b"))
                .isInstanceOf(PatternLimitException.class)
                .hasMessageContaining("steps")
                .hasMessageContaining("41 characters");
    }

    @Test
    void deepRecursionEndsWithTheStack() {
        BoundedRegex regex = new BoundedRegex("^(?:a|ab)*$");
        assertThatThrownBy(() -> regex.find("ab".repeat(1_000_000)))
                .isInstanceOf(PatternLimitException.class)
                .hasMessageContaining("stack");
    }

    @Test
    void theBudgetLetsLinearSearchesOfLongTextsThrough() {
        assertThat(new BoundedRegex("^[^x]*\\z").find("y".repeat(10_000_000))).isTrue();
    }
}
