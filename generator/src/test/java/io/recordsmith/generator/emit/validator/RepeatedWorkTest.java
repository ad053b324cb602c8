package io.recordsmith.generator.emit.validator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.recordsmith.generator.dialect.Dialects;
import io.recordsmith.generator.option.JacksonVersion;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No schema makes the work on one instance grow exponentially. */
class RepeatedWorkTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static LoadedValidator validator(String schema) {
        GeneratedValidators validators = new GeneratedValidators(JacksonVersion.JACKSON_3);
        assertThat(validators
                        .add("p", schema.replace('\'', '"'), Dialects.DRAFT_2020_12, Map.of())
                        .hasErrors())
                .isFalse();
        return LoadedValidator.of(validators.compile(), "p");
    }

    /** 40 levels, each of which refers twice to the next. */
    private static String doubling(String root, String keyword, String last) {
        StringBuilder schema = new StringBuilder("{" + root + ",'$defs':{");
        for (int i = 0; i < 40; i++) {
            schema.append("'d%d':{'%s':[{'$ref':'#/$defs/d%d'},{'$ref':'#/$defs/d%d'}]},"
                    .formatted(i, keyword, i + 1, i + 1));
        }
        return schema + "'d40':" + last + "}}";
    }

    private static <T> T soon(Supplier<T> work) {
        return assertTimeoutPreemptively(LIMIT, work::get);
    }

    @Test
    void fortyLevelsOfOneOf() {
        LoadedValidator validator = validator(doubling("'$ref':'#/$defs/d0'", "oneOf", "{'type':'integer'}"));
        for (JsonNode instance : List.of(JSON.readTree("1"), JSON.readTree("\"a\""))) {
            assertThat(soon(() -> validator.isValid(instance))).isFalse();
            assertThat(soon(() -> validator.errors(instance))).isNotEmpty();
        }
    }

    @Test
    void fortyLevelsOfAnyOfWhoseEvaluatedPropertiesCount() {
        String root = "'$ref':'#/$defs/d0','unevaluatedProperties':false";
        LoadedValidator validator = validator(doubling(root, "anyOf", "{'properties':{'a':{'minLength':3}}}"));
        assertThat(soon(() -> validator.isValid(JSON.readTree("{\"a\":\"abc\"}"))))
                .isTrue();
        assertThat(soon(() -> validator.errors(JSON.readTree("{\"a\":\"abc\"}"))))
                .isEmpty();
        assertThat(soon(() -> validator.isValid(JSON.readTree("{\"a\":\"a\"}"))))
                .isFalse();
        assertThat(soon(() -> validator.errors(JSON.readTree("{\"b\":1}"))))
                .containsExactly("/b #/unevaluatedProperties property \"b\" is not allowed");
    }

    @Test
    void fortyLevelsForStringsAndForNames() {
        String root = "'items':{'$ref':'#/$defs/d0'},'propertyNames':{'$ref':'#/$defs/d0'}";
        LoadedValidator validator = validator(doubling(root, "anyOf", "{'minLength':3}"));
        assertThat(soon(() -> validator.isValid(JSON.readTree("[\"a\"]")))).isFalse();
        assertThat(soon(() -> validator.isValid(JSON.readTree("{\"a\":1}")))).isFalse();
        assertThat(soon(() -> validator.isValid(JSON.readTree("{\"abc\":1}")))).isTrue();
    }

    @Test
    void branchesThatRecurIntoTheInstance() {
        String branch = "{'properties':{'c':{'$ref':'#'},'k':{'const':'%s'}},'required':['k']}";
        LoadedValidator validator =
                validator("{'oneOf':[%s,%s]}".formatted(branch.formatted("x"), branch.formatted("y")));
        JsonNode valid = nested("x");
        JsonNode invalid = nested("z");
        assertThat(soon(() -> validator.isValid(valid))).isTrue();
        assertThat(soon(() -> validator.isValid(invalid))).isFalse();
        assertThat(soon(() -> validator.errors(invalid))).isNotEmpty();
    }

    private static JsonNode nested(String innermost) {
        String json = "{\"k\":\"" + innermost + "\"}";
        for (int i = 0; i < 200; i++) {
            json = "{\"c\":" + json + ",\"k\":\"x\"}";
        }
        return JSON.readTree(json);
    }

    @Test
    void aFaultFoundInADiscardedBranchIsStillAFault() {
        // The verdict on "a" is remembered from "not", where nobody listened; it is told where somebody does.
        LoadedValidator validator = validator(doubling(
                "'allOf':[{'not':{'allOf':[{'$ref':'#/$defs/d0'}]}},{'$ref':'#/$defs/d0'}]",
                "anyOf",
                "{'type':'null'}"));
        assertThat(soon(() -> validator.errors(JSON.readTree("1")))).isNotEmpty();
        assertThat(validator.isValid(JSON.readTree("1"))).isFalse();
    }

    @Test
    void valuesNestedAsDeeplyAsParsersAllow() {
        LoadedValidator validator =
                validator("{'type':['object','array'],'properties':{'c':{'anyOf':[{'type':'null'},{'$ref':'#'}]}},"
                        + "'items':{'oneOf':[{'$ref':'#'},{'type':'integer'}]},'additionalProperties':false}");
        String json = "{}";
        for (int i = 0; i < 249; i++) {
            json = "{\"c\":[" + json + "]}";
        }
        JsonNode deep = JSON.readTree(json);
        assertThat(validator.isValid(deep)).isTrue();
    }
}
