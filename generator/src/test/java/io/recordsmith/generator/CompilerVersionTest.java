package io.recordsmith.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompilerVersionTest {

    @Test
    void versionComesFromTheBuild() {
        assertThat(CompilerVersion.current()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }
}
