package io.recordsmith.generator.emit.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.recordsmith.generator.testing.CompiledSchema;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps whose keys a schema lists. */
class EnumKeysTest {
    private static final String SCHEMA = """
            {"title": "Hours", "type": "object", "required": ["open"], "properties": {"open": {
              "type": "object", "propertyNames": {"enum": ["mon", "tue", "wed"]},
              "additionalProperties": {"type": ["integer", "null"]}}}}
            """;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void entriesKeepTheirOrderAndTheirNulls(boolean lossless) throws Exception {
        CompiledSchema hours = CompiledSchema.of(directory, SCHEMA, options -> options.lossless(lossless));
        String json = "{\"open\":{\"wed\":1,\"mon\":null,\"tue\":3}}";
        Object value = hours.read("Hours", json);

        assertThat(((Map<?, ?>) CompiledSchema.call(value, "open")).keySet())
                .hasToString("[WED, MON, TUE]")
                .allMatch(key -> hours.type("HoursOpenKey").isInstance(key));
        assertThat(hours.write("Hours", value)).isEqualTo(json);
    }

    @Test
    void otherNamesAndNamesThatComeTwiceAreRefused() throws Exception {
        CompiledSchema hours = CompiledSchema.of(directory, SCHEMA, options -> options);

        assertThatThrownBy(() -> hours.read("Hours", "{\"open\":{\"sun\":1}}"))
                .hasMessageContaining("/open")
                .hasMessageContaining("sun");
        assertThatThrownBy(() -> hours.read("Hours", "{\"open\":{\"mon\":1,\"mon\":2}}"))
                .hasMessageContaining("/open/mon");
    }
}
