package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import example.request.AdminResetUserPasswordRequestCodec;
import example.request.AdminResetUserPasswordRequestValidator;
import example.request.support.ValidationError;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The schema of a request, whose references lead to nothing in its own file, beside an OpenAPI document. */
class ComponentsTest {

    @Test
    void boundsAreThoseOfTheOpenApiDocument() {
        assertThat(AdminResetUserPasswordRequestCodec.read("{\"UserPoolId\":\"eu-1\",\"Username\":\"joe\"}")
                        .userPoolId())
                .isEqualTo("eu-1");
        assertThat(errors("{\"UserPoolId\":\"eu-west-1_AbC\",\"Username\":\"jo\",\"ClientMetadata\":"
                        + "{\"a\":\"much too long\",\"b\":\"\",\"c\":\"\"}}"))
                .extracting(ValidationError::instanceLocation, ValidationError::keyword)
                .containsExactlyInAnyOrder(
                        tuple("/UserPoolId", "pattern"),
                        tuple("/Username", "minLength"),
                        tuple("/ClientMetadata", "maxProperties"),
                        tuple("/ClientMetadata/a", "maxLength"));
    }

    @Test
    void errorsNameTheWayThroughTheReferenceAndItsTarget() {
        assertThat(errors("{\"UserPoolId\":\"\",\"Username\":\"joe\"}"))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.keywordLocation()).isEqualTo("/properties/UserPoolId/allOf/0/$ref/pattern");
                    assertThat(error.absoluteKeywordLocation())
                            .endsWith("accounts.yaml#/components/schemas/UserPoolIdType/pattern");
                });
    }

    private static List<ValidationError> errors(String json) {
        return AdminResetUserPasswordRequestValidator.validate(json.getBytes(StandardCharsets.UTF_8))
                .errors();
    }
}
