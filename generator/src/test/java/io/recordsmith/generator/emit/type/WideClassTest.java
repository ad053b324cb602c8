package io.recordsmith.generator.emit.type;

import static io.recordsmith.generator.testing.CompiledSchema.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.recordsmith.generator.testing.CompiledSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objects with more properties than a constructor has parameters. */
class WideClassTest {
    @TempDir
    Path directory;

    @Test
    void anObjectOfThreeThousandPropertiesIsReadAndWritten() throws Exception {
        CompiledSchema wide = compile(3000);
        Object value = wide.read("Wide", "{\"p0\":\"a\",\"p1\":[\"b\"],\"p2998\":\"c\",\"p2999\":[]}");
        assertThat(value.getClass().isRecord()).isFalse();
        assertThat(call(value, "p2998")).isEqualTo("c");
        assertThat(wide.write("Wide", value)).isEqualTo("{\"p0\":\"a\",\"p1\":[\"b\"],\"p2998\":\"c\",\"p2999\":[]}");
    }

    @Test
    void valuesWithEqualComponentsAreEqual() throws Exception {
        CompiledSchema wide = compile(300);
        Object one = wide.read("Wide", "{\"p0\":\"a\",\"p299\":[\"b\"]}");
        Object same = wide.read("Wide", "{\"p299\":[\"b\"],\"p0\":\"a\"}");
        Object other = wide.read("Wide", "{\"p0\":\"a\",\"p299\":[\"c\"]}");
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
        assertThat(call(call(one, "toBuilder"), "build")).isEqualTo(one);
        assertThat(one.toString()).startsWith("Wide[p0=a, p1=null, ").endsWith(", p299=[b]]");
    }

    @Test
    void itsBuilderCopiesListsAndNamesAllThatIsMissing() throws Exception {
        CompiledSchema wide = compile(300);
        Object builder = wide.type("Wide").getMethod("builder").invoke(null);
        assertThatThrownBy(() -> call(builder, "build"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Wide is not complete without: p0");
        List<String> list = new ArrayList<>(List.of("a"));
        call(builder, "p1", list);
        call(builder, "p0", "x");
        list.add("b");
        assertThat(call(call(builder, "build"), "p1")).isEqualTo(List.of("a"));
    }

    @Test
    void aPropertyThatComesTwiceIsRefused() throws Exception {
        CompiledSchema wide = compile(300);
        assertThatThrownBy(() -> wide.read("Wide", "{\"p0\":\"a\",\"p0\":\"b\"}"))
                .hasMessageContaining("p0");
    }

    @Test
    void mapsByPatternStandBesideManyProperties() throws Exception {
        String patterns =
                ", \"patternProperties\": {\"^x-\": {\"type\": \"string\"}, \"^n-\": {\"type\": \"integer\"}},"
                        + " \"additionalProperties\": {\"type\": \"boolean\"}";
        String json = "{\"p0\":\"a\",\"x-a\":\"b\",\"n-a\":1,\"other\":true}";
        for (int size : new int[] {150, 300}) {
            CompiledSchema wide = compile(size, patterns);
            Object value = wide.read("Wide", json);
            assertThat(call(value, "xProperties")).isEqualTo(Map.of("x-a", "b"));
            assertThat(call(value, "nProperties")).isEqualTo(Map.of("n-a", 1L));
            assertThat(call(value, "additionalProperties")).isEqualTo(Map.of("other", true));
            assertThat(wide.write("Wide", value)).isEqualTo(json);
        }
    }

    private CompiledSchema compile(int size) throws Exception {
        return compile(size, "");
    }

    /** The first property is required; those with even numbers are strings, the others lists. */
    private CompiledSchema compile(int size, String others) throws Exception {
        String properties = IntStream.range(0, size)
                .mapToObj(i -> "\"p" + i + "\": "
                        + (i % 2 == 0
                                ? "{\"type\": \"string\"}"
                                : "{\"type\": \"array\", \"items\": {\"type\": \"string\"}}"))
                .collect(Collectors.joining(", "));
        String schema = "{\"title\": \"Wide\", \"type\": \"object\", \"required\": [\"p0\"], \"properties\": {"
                + properties + "}" + others + "}";
        return CompiledSchema.of(directory, schema, options -> options);
    }
}
