package io.recordsmith.it.benchmarks.candidate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectReader;
import io.recordsmith.it.benchmarks.workload.Workload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Bean Validation, on a record annotated by hand with what the seed's schema says. */
final class HibernateValidator {
    private static final int POOL_LENGTH = 55;
    private static final int USER_LENGTH = 128;

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private final ObjectReader reader = Jackson2.MAPPER.readerFor(Request.class);

    private HibernateValidator() {}

    /** Its patterns match anywhere in the text, as those of JSON Schema do. */
    record Request(
            @JsonProperty("UserPoolId")
            @NotNull
            @Size(min = 1, max = POOL_LENGTH)
            @Pattern(regexp = "(?s).*?(?:[\\w-]+_[0-9a-zA-Z]+).*")
            String userPoolId,

            @JsonProperty("Username")
            @NotNull
            @Size(min = 1, max = USER_LENGTH)
            @Pattern(regexp = "(?s).*?(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+).*")
            String username,

            @JsonProperty("ClientMetadata") Map<String, @NotNull String> clientMetadata) {}

    static Candidate read(Workload workload) {
        HibernateValidator hibernate = of(workload);
        return schema -> json -> hibernate.isValid(hibernate.reader.readValue((byte[]) json));
    }

    static Candidate record(Workload workload) {
        HibernateValidator hibernate = of(workload);
        return new Candidate() {
            @Override
            public Object input(byte[] json, int schema) throws Exception {
                return hibernate.reader.readValue(json);
            }

            @Override
            public Check check(int schema) {
                return hibernate::isValid;
            }
        };
    }

    private static HibernateValidator of(Workload workload) {
        if (!workload.subject().equals("seed")) {
            throw new IllegalArgumentException("annotated by hand for the seed only");
        }
        return new HibernateValidator();
    }

    private boolean isValid(Object request) {
        return validator.validate(request).isEmpty();
    }
}
