package io.recordsmith.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class KeyedMapTest {

    @Test
    void keepsTheOrderOfItsEntries() {
        KeyedMap.Builder<TimeUnit, Integer> builder = KeyedMap.builder();
        assertThat(builder.put(TimeUnit.SECONDS, 1)).isTrue();
        assertThat(builder.put(TimeUnit.DAYS, 2)).isTrue();
        assertThat(builder.put(TimeUnit.MINUTES, 3)).isTrue();
        assertThat(builder.put(TimeUnit.DAYS, 4)).isFalse();
        KeyedMap<TimeUnit, Integer> map = builder.build();

        assertThat(map.keySet()).containsExactly(TimeUnit.SECONDS, TimeUnit.DAYS, TimeUnit.MINUTES);
        assertThat(map).containsEntry(TimeUnit.DAYS, 4).doesNotContainKey(TimeUnit.HOURS);
        assertThat(map).isEqualTo(Map.of(TimeUnit.SECONDS, 1, TimeUnit.DAYS, 4, TimeUnit.MINUTES, 3));
    }

    @Test
    void isImmutable() {
        Map<TimeUnit, Integer> source = new LinkedHashMap<>(Map.of(TimeUnit.DAYS, 1));
        Map<TimeUnit, Integer> map = KeyedMap.copyOf(source);
        source.put(TimeUnit.DAYS, 2);

        assertThat(map).containsExactly(Map.entry(TimeUnit.DAYS, 1));
        assertThat(KeyedMap.copyOf(map)).isSameAs(map);
        assertThatThrownBy(() -> map.put(TimeUnit.HOURS, 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.entrySet().iterator().next().setValue(3))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void nullValuesAreThereWhenAskedFor() {
        Map<TimeUnit, Integer> source = Collections.singletonMap(TimeUnit.DAYS, null);

        assertThat(KeyedMap.copyOfNullable(source)).isEqualTo(source);
        assertThatThrownBy(() -> KeyedMap.copyOf(source)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> KeyedMap.copyOf(KeyedMap.copyOfNullable(source)))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> KeyedMap.copyOfNullable(Collections.singletonMap(null, 1)))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void valuesAreCopiedToo() {
        List<Integer> value = new ArrayList<>(List.of(1));
        Map<TimeUnit, List<Integer>> map = KeyedMap.copyOf(Map.of(TimeUnit.DAYS, value), List::copyOf);
        value.add(2);

        assertThat(map).containsEntry(TimeUnit.DAYS, List.of(1));
    }
}
