package io.recordsmith.generator.emit.validator;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.dialect.Dialects;
import io.recordsmith.generator.option.JacksonVersion;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Big schemas are split: what the compiler accepts is within the limits of methods and classes. */
class LargeSchemaTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static LoadedValidator validator(String schema) {
        GeneratedValidators validators = new GeneratedValidators(JacksonVersion.JACKSON_3);
        assertThat(validators
                        .add("p", json(schema), Dialects.DRAFT_2020_12, Map.of())
                        .hasErrors())
                .isFalse();
        return LoadedValidator.of(validators.compile(), "p");
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static String list(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(","));
    }

    private static JsonNode instance(String text) {
        return JSON.readTree(json(text));
    }

    @Test
    void enumOfManyStringsAndNumbers() {
        LoadedValidator validator =
                validator("{'enum':[" + list(25_000, i -> "'value " + i + "'") + "," + list(2000, i -> "" + i) + "]}");
        assertThat(validator.isValid(instance("'value 24999'"))).isTrue();
        assertThat(validator.isValid(instance("1999.0"))).isTrue();
        assertThat(validator.isValid(instance("'value 25000'"))).isFalse();
        assertThat(validator.isValid(instance("2000"))).isFalse();
    }

    @Test
    void manyPropertiesWithPatternsAndRequirements() {
        String schema = "{'properties':{" + list(2500, i -> "'p" + i + "':{'type':'string','pattern':'^a" + i + "'}")
                + "},'required':[" + list(300, i -> "'p" + i + "'")
                + "],'additionalProperties':false}";
        LoadedValidator validator = validator(schema);
        String required = list(300, i -> "'p" + i + "':'a" + i + "'");
        assertThat(validator.errors(instance("{" + required + ",'p2499':'a2499'}")))
                .isEmpty();
        assertThat(validator.errors(instance("{" + required + ",'p2499':'a2498','q':1}")))
                .containsExactly(
                        "/p2499 #/properties/p2499/pattern must match the pattern ^a2499, but is \"a2498\"",
                        "/q #/additionalProperties property \"q\" is not allowed");
        assertThat(validator.errors(instance("{}"))).hasSize(100);
        assertThat(validator.isValid(instance("{}"))).isFalse();
    }

    @Test
    void propertiesWhoseNamesHaveOneHash() {
        // "Aa" and "BB" have the same hash, and so have all combinations of them.
        String schema = "{'properties':{" + list(512, i -> "'" + colliding(i) + "':{'const':" + i + "}") + "}}";
        LoadedValidator validator = validator(schema);
        assertThat(validator.isValid(instance("{'" + colliding(7) + "':7,'" + colliding(511) + "':511}")))
                .isTrue();
        assertThat(validator.isValid(instance("{'" + colliding(511) + "':510}")))
                .isFalse();
    }

    private static String colliding(int number) {
        return IntStream.range(0, 9)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    @Test
    void manyBranches() {
        String branches = list(2500, i -> "{'not':{'const':" + i + "}}");
        String choices = list(500, i -> "{'const':" + (5000 + i) + "}");
        LoadedValidator validator = validator("{'allOf':[" + branches + "],'anyOf':[" + choices + "],'oneOf':["
                + choices + "],'prefixItems':[" + list(300, i -> "{'const':" + i + "}") + "]}");
        assertThat(validator.isValid(instance("5499"))).isTrue();
        assertThat(validator.isValid(instance("2499"))).isFalse();
        assertThat(validator.errors(instance("2499")))
                .startsWith(" #/allOf/2499/not must not match the schema, but does");
    }
}
