package io.recordsmith.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNamesTest {
    @Test
    void theMostSimilarNamesAreSuggestedFirst() {
        assertThat(NearestNames.hint("UserPoolTyp", List.of("UserPoolType", "UserPoolTypes", "UserPool", "Other")))
                .isEqualTo("did you mean UserPoolType or UserPoolTypes or UserPool?");
    }

    @Test
    void caseDoesNotCount() {
        assertThat(NearestNames.hint("userid", List.of("UserId"))).isEqualTo("did you mean UserId?");
    }

    @Test
    void nothingSimilarIsNoHint() {
        assertThat(NearestNames.hint("abc", List.of("wxyz", "q"))).isEmpty();
        assertThat(NearestNames.hint("abc", List.of())).isEmpty();
    }
}
