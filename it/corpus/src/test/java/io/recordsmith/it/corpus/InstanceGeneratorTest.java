package io.recordsmith.it.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import io.recordsmith.it.corpus.instance.InstanceGenerator;
import io.recordsmith.it.corpus.instance.ReferenceValidator;
import io.recordsmith.it.corpus.instance.SchemaDocument;
import io.recordsmith.it.harness.ExactJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class InstanceGeneratorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 'string', 'pattern': '^[a-f]{3,5}-\\\\d+$', 'maxLength': 9}",
                "{'pattern': '[\\\\p{L}\\\\p{N}]+@[^_]{2}', 'type': 'string', 'minLength': 30}",
                "{'type': 'number', 'exclusiveMinimum': 0, 'maximum': 0.5, 'multipleOf': 0.005}",
                "{'type': 'integer', 'minimum': -1e20, 'maximum': 1e20}",
                "{'type': 'array', 'uniqueItems': true, 'minItems': 2, 'items': {'type': ['integer', 'null']}}",
                "{'type': 'array', 'contains': {'const': 'x'}, 'minContains': 2, 'prefixItems': [true, {'minimum': 3}]}",
                "{'type': 'object', 'required': ['a'], 'properties': {'a': {'$ref': '#/$defs/x'}, 'b': false}, "
                        + "'$defs': {'x': {'type': 'object', 'properties': {'a': {'$ref': '#/$defs/x'}}}}}",
                "{'type': 'object', 'patternProperties': {'^x-': {'type': 'string'}}, 'minProperties': 2, "
                        + "'additionalProperties': false}",
                "{'type': 'object', 'propertyNames': {'maxLength': 3}, 'dependentRequired': {'a': ['b']}, "
                        + "'properties': {'a': {}}}",
                "{'anyOf': [{'type': 'string', 'format': 'uuid'}, {'allOf': [{'minimum': 3}, {'type': 'integer'}]}]}",
                "{'oneOf': [{'required': ['a'], 'type': 'object'}, {'type': 'object', 'required': ['b']}]}",
                "{'if': {'properties': {'k': {'const': 1}}}, 'then': {'required': ['v']}, 'type': 'object', "
                        + "'properties': {'k': {'enum': [1, 2]}}, 'required': ['k']}"
            })
    void findsManyInstancesOfEitherVerdict(String schema) {
        InstanceGenerator generator = generator(schema, 1);
        List<JsonNode> valid = generator.valid(20);
        assertThat(valid).hasSize(20);
        assertThat(generator.invalid(valid, 20)).hasSize(20);
    }

    @Test
    void findsAllValuesWhereThereAreFew() {
        assertThat(generator("{'enum': [1, 'a', null]}", 1).valid(20)).hasSize(3);
    }

    @Test
    void findsNoFaultWhereNothingIsForbidden() {
        InstanceGenerator generator = generator("{'description': 'anything'}", 1);
        assertThat(generator.invalid(generator.valid(20), 20)).isEmpty();
    }

    @Test
    void theSameSeedMakesTheSameInstances() {
        String schema = "{'properties': {'a': {'type': 'string'}, 'b': {'type': 'array'}}, 'type': 'object'}";
        assertThat(generator(schema, 7).valid(20))
                .isEqualTo(generator(schema, 7).valid(20));
    }

    @Test
    void instancesThatTheReferenceSeesOtherwiseAreDroppedAndCounted() {
        InstanceGenerator generator = generator("{'type': 'integer', 'not': {'multipleOf': 2}}", 1);
        assertThat(generator.valid(20))
                .allMatch(value -> value.bigIntegerValue().testBit(0));
        assertThat(generator.dropped()).isPositive();
    }

    private static InstanceGenerator generator(String schema, long seed) {
        JsonNode root = ExactJson.read(schema.replace('\'', '"'));
        ReferenceValidator reference = ReferenceValidator.of(root, SpecificationVersion.DRAFT_2020_12);
        return new InstanceGenerator(new SchemaDocument(root), reference, seed);
    }
}
