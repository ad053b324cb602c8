package io.recordsmith.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MemoryTest {

    @Test
    void whatIsGivenBackIsUsedAgainAndKnowsNothing() {
        JsonNode value = JsonTree.constant("[1]");
        Memory memory = Memory.take();
        memory.keep(value, 7, true, new Evaluated());
        assertThat(memory.recall(value, 7, null)).isEqualTo(Memory.VALID);
        memory.release();

        Memory again = Memory.take();
        assertThat(again).isSameAs(memory);
        assertThat(again.recall(value, 7, null)).isEqualTo(Memory.UNKNOWN);
        assertThat(again.evaluated(value, 7)).isNull();
        again.release();
    }

    @Test
    void evaluationsAtTheSameTimeHaveMemoriesOfTheirOwn() {
        JsonNode value = JsonTree.constant("[1]");
        Memory outer = Memory.take();
        Memory inner = Memory.take();
        inner.keep(value, 7, false);

        assertThat(outer.recall(value, 7, null)).isEqualTo(Memory.UNKNOWN);
        inner.release();
        outer.release();
    }

    @Test
    void oneThatGrewIsNotKept() {
        Memory memory = Memory.take();
        for (int i = 0; i < 1000; i++) {
            memory.keep(JsonTree.constant("[" + i + "]"), i, true);
        }
        memory.release();

        assertThat(Memory.take()).isNotSameAs(memory);
    }
}
