package io.recordsmith.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameSetTest {

    @Test
    void noticesWhatComesTwice() {
        NameSet names = NameSet.take();
        assertThat(names.add("a")).isTrue();
        assertThat(names.add("b")).isTrue();
        assertThat(names.add(new StringBuilder("a").toString())).isFalse();
    }

    @Test
    void agreesWithASetWhateverWasInItBefore() {
        Random random = new Random(1);
        for (int round = 0; round < 300; round++) {
            NameSet names = NameSet.take();
            Set<String> expected = new HashSet<>();
            int range = 1 + random.nextInt(round % 10 == 0 ? 3000 : 60);
            for (int i = 0; i < range; i++) {
                String name = "n" + random.nextInt(range * 4);
                assertThat(names.add(name)).isEqualTo(expected.add(name));
            }
            names.release();
        }
    }

    @Test
    void numberedNamesOfABigObjectAreToldApart() {
        NameSet names = NameSet.take();
        for (int i = 0; i < 200_000; i++) {
            assertThat(names.add("label-" + i)).isTrue();
        }
        for (int i = 0; i < 200_000; i += 997) {
            assertThat(names.add("label-" + i)).isFalse();
        }
        names.release();
    }

    @Test
    void objectsWithinObjectsHaveSetsOfTheirOwn() {
        NameSet outer = NameSet.take();
        outer.add("a");
        NameSet inner = NameSet.take();
        assertThat(inner.add("a")).isTrue();
        inner.release();
        assertThat(outer.add("b")).isTrue();
        assertThat(outer.add("a")).isFalse();
        outer.release();
        assertThat(NameSet.take().add("a")).isTrue();
    }

    @Test
    void namesThatCollideAreTakenInLittleTime() {
        NameSet names = NameSet.take();
        String[] colliding = {"AaAa", "AaBB", "BBAa", "BBBB"};
        for (int i = 0; i < 1 << 16; i++) {
            StringBuilder name = new StringBuilder();
            for (int digit = 0; digit < 8; digit++) {
                name.append(colliding[i >>> 2 * digit & 3]);
            }
            assertThat(names.add(name.toString())).isTrue();
        }
        assertThat(names.add("AaAa".repeat(8))).isFalse();
        names.release();
        assertThat(NameSet.take()).isNotSameAs(names);
    }
}
