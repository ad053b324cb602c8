package io.recordsmith.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedFileTest {

    @Test
    void pathIsMadeOfPlainNames() {
        assertThat(new GeneratedFile("com/acme/Order$1.java", "").path()).isEqualTo("com/acme/Order$1.java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../a",
                "a/../b",
                "a//b",
                "a/",
                "C:\\a",
                "a\\b",
                ".recordsmith",
                "a/.b",
                "a\nb"
            })
    void pathThatCouldLeadElsewhereIsRefused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> new GeneratedFile(path, ""));
    }
}
