package io.recordsmith.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatMapTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 16, 17, 33, 100, 1000, 50_000})
    void isTheMapThatWasPutIn(int size) {
        Map<String, Integer> expected = new LinkedHashMap<>();
        FlatMap.Builder<Integer> builder = FlatMap.builder();
        for (int i = 0; i < size; i++) {
            expected.put("key" + (i * 7919L % 1_000_003), i);
            assertThat(builder.put("key" + (i * 7919L % 1_000_003), i)).isTrue();
        }
        FlatMap<Integer> map = builder.build();

        assertThat(map).isEqualTo(expected).hasSameHashCodeAs(expected).hasToString(expected.toString());
        assertThat(map.keySet()).containsExactlyElementsOf(expected.keySet());
        expected.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
        assertThat(map.get("other")).isNull();
        assertThat(map.containsKey("other")).isFalse();
        Map<String, Integer> visited = new LinkedHashMap<>();
        map.forEach(visited::put);
        assertThat(visited).isEqualTo(expected);
    }

    @Test
    void tellsOfDuplicatesAndKeepsTheLastValue() {
        FlatMap.Builder<Integer> builder = FlatMap.builder();
        for (int i = 0; i < 20; i++) {
            assertThat(builder.put("k" + i, i)).isTrue();
        }
        for (int i = 0; i < 20; i++) {
            assertThat(builder.put("k" + i, -i)).isFalse();
        }
        assertThat(builder.build()).hasSize(20).containsEntry("k0", 0).containsEntry("k19", -19);
    }

    @Test
    @Timeout(5)
    void keysOfOneJavaHashTakeNoTime() {
        FlatMap.Builder<Integer> builder = FlatMap.builder();
        int i = 0;
        for (String key : Collisions.strings(17)) {
            builder.put(key, i++);
        }
        FlatMap<Integer> map = builder.build();

        assertThat(map).hasSize(131_072);
        assertThat(map.get("Aa".repeat(17))).isZero();
        assertThat(map.get("BB".repeat(17))).isEqualTo(131_071);
        assertThat(map.containsKey("BB".repeat(16))).isFalse();
    }

    @Test
    void isImmutable() {
        Map<String, Integer> source = new HashMap<>(Map.of("a", 1));
        Map<String, Integer> map = FlatMap.copyOf(source);
        source.put("a", 2);

        assertThat(map).containsExactly(Map.entry("a", 1));
        assertThatThrownBy(() -> map.put("b", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.entrySet().iterator().next().setValue(3))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void copyOfACopyIsTheCopy() {
        Map<String, Integer> map = FlatMap.copyOf(Map.of("a", 1));

        assertThat(FlatMap.copyOf(map)).isSameAs(map);
        assertThat(FlatMap.copyOfNullable(map)).isSameAs(map);
    }

    @Test
    void nullValuesAreThereWhenAskedFor() {
        Map<String, Integer> source = Collections.singletonMap("a", null);

        assertThat(FlatMap.copyOfNullable(source)).isEqualTo(source);
        assertThat(FlatMap.copyOfNullable(source).containsKey("a")).isTrue();
        assertThatThrownBy(() -> FlatMap.copyOf(source)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> FlatMap.copyOf(FlatMap.copyOfNullable(source)))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> FlatMap.copyOfNullable(Collections.singletonMap(null, 1)))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void emptyMapsAreOne() {
        assertThat(FlatMap.builder().build()).isSameAs(FlatMap.empty()).isEmpty();
    }
}
