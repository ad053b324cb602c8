package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import example.cognito.AdminResetUserPasswordRequest;
import example.cognito.AdminResetUserPasswordRequestCodec;
import example.cognito.AdminResetUserPasswordRequestValidator;
import example.cognito.support.ValidationError;
import example.cognito.support.ValidationException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

class ResetPasswordTest {
    private static final AdminResetUserPasswordRequest REQUEST = AdminResetUserPasswordRequest.builder()
            .userPoolId("eu-west-1_AbC")
            .username("jo")
            .clientMetadata(Map.of("source", "help desk"))
            .build();
    private static final String JSON =
            "{\"UserPoolId\":\"eu-west-1_AbC\",\"Username\":\"jo\",\"ClientMetadata\":{\"source\":\"help desk\"}}";

    /** Breaks what three files beside the request's own say. */
    private static final String INVALID =
            "{\"UserPoolId\":\"no-underscore\",\"Username\":\"\",\"ClientMetadata\":{\"source\":7}}";

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void codecReadsBytesIntoARecordAndWritesItAgain() {
        assertThat(AdminResetUserPasswordRequestCodec.read(utf8(JSON))).isEqualTo(REQUEST);
        assertThat(AdminResetUserPasswordRequestCodec.toJson(REQUEST)).isEqualTo(JSON);
    }

    @Test
    void codecRefusesWhatTheSchemasForbid() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> AdminResetUserPasswordRequestCodec.read(INVALID))
                .satisfies(refused -> assertThat(refused.result().errors()).hasSize(4));
    }

    @Test
    void validatorTellsEveryFaultWithItsPlace() {
        assertThat(AdminResetUserPasswordRequestValidator.isValid(utf8(JSON))).isTrue();
        assertThat(AdminResetUserPasswordRequestValidator.isValid(mapper.readTree(INVALID)))
                .isFalse();
        assertThat(AdminResetUserPasswordRequestValidator.validate(utf8(INVALID))
                        .errors())
                .extracting(ValidationError::instanceLocation, ValidationError::keyword)
                .containsExactlyInAnyOrder(
                        tuple("/UserPoolId", "pattern"),
                        tuple("/Username", "minLength"),
                        tuple("/Username", "pattern"),
                        tuple("/ClientMetadata/source", "type"));
    }

    @Test
    void recordIsCheckedLikeItsJson() {
        assertThat(AdminResetUserPasswordRequestValidator.validate(REQUEST).valid())
                .isTrue();
        assertThat(AdminResetUserPasswordRequestValidator.validate(
                                new AdminResetUserPasswordRequest("no-underscore", "", null))
                        .errors())
                .extracting(ValidationError::instanceLocation, ValidationError::keyword)
                .containsExactlyInAnyOrder(
                        tuple("/UserPoolId", "pattern"),
                        tuple("/Username", "minLength"),
                        tuple("/Username", "pattern"));
    }

    @Test
    void builderTellsAllThatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> AdminResetUserPasswordRequest.builder().build())
                .withMessageContaining("userPoolId")
                .withMessageContaining("username");
        assertThat(REQUEST.toBuilder().username("ann").build().username()).isEqualTo("ann");
    }

    @Test
    void recordIsImmutableAndKeepsSecretsToItself() {
        Map<String, String> mutable = new HashMap<>(Map.of("a", "b"));
        AdminResetUserPasswordRequest request = new AdminResetUserPasswordRequest("eu_1", "secret", mutable);
        mutable.clear();

        assertThat(request.clientMetadata()).containsExactly(Map.entry("a", "b"));
        assertThat(request.toString()).contains("eu_1").doesNotContain("secret");
    }

    @Test
    void objectMapperGoesThroughTheCodec() {
        assertThat(mapper.readValue(JSON, AdminResetUserPasswordRequest.class)).isEqualTo(REQUEST);
        assertThat(mapper.writeValueAsString(REQUEST)).isEqualTo(JSON);
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> mapper.readValue(INVALID, AdminResetUserPasswordRequest.class));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
