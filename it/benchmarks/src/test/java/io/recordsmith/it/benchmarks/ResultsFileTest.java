package io.recordsmith.it.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResultsFileTest {

    @Test
    void versionsOfJavaHaveTheirSectionsInOrder() {
        String page = ResultsFile.with(ResultsFile.with("", 25, "\nslow\n"), 17, "\n### Time\n");
        assertThat(page).startsWith("# Benchmarks\n").endsWith("\n## Java 17\n\n### Time\n\n## Java 25\n\nslow\n");
    }

    @Test
    void aSectionIsReplacedAndTheOthersStay() {
        String page = ResultsFile.with(ResultsFile.with("", 25, "\nslow\n"), 17, "\nold\n");
        assertThat(ResultsFile.with(page, 17, "\nnew\n")).isEqualTo(page.replace("old", "new"));
    }
}
