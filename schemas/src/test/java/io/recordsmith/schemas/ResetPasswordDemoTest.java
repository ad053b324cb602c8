package io.recordsmith.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.recordsmith.schemas.cognito.AdminResetUserPasswordRequest;
import io.recordsmith.schemas.cognito.AdminResetUserPasswordRequestValidator;
import io.recordsmith.schemas.cognito.support.ValidationError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ResetPasswordDemoTest {
    @Test
    void theDemoPrintsTheRecordAndEachErrorWithItsPlace() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResetPasswordDemo.run(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("valid:   AdminResetUserPasswordRequest[userPoolId=eu-west-1_AbCdEf123"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("invalid: /UserPoolId ").contains("pattern"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("invalid: /ClientMetadata ").contains("type"));
    }

    @Test
    void theRecordHasExactlyTheComponentsOfTheSchema() {
        assertThat(Arrays.stream(AdminResetUserPasswordRequest.class.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .map(Type::getTypeName))
                .containsExactly(
                        "java.lang.String", "java.lang.String", "java.util.Map<java.lang.String, java.lang.String>");
        assertThat(AdminResetUserPasswordRequest.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly("userPoolId", "username", "clientMetadata");
    }

    @Test
    void aRecordBuiltInJavaIsCheckedToo() {
        AdminResetUserPasswordRequest request = new AdminResetUserPasswordRequest("no-underscore", "", null);

        assertThat(AdminResetUserPasswordRequestValidator.validate(request).errors())
                .extracting(ValidationError::instanceLocation, ValidationError::keyword)
                .contains(tuple("/UserPoolId", "pattern"), tuple("/Username", "minLength"));
    }

    @Test
    void anObjectMapperReadsThroughTheCodec() {
        AdminResetUserPasswordRequest request = AdminResetUserPasswordRequest.builder()
                .userPoolId("eu-west-1_AbC")
                .username("jo")
                .build();
        JsonMapper mapper = JsonMapper.builder().build();

        assertThat(mapper.readValue(mapper.writeValueAsString(request), AdminResetUserPasswordRequest.class))
                .isEqualTo(request);
    }
}
