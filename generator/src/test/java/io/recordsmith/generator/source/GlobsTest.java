package io.recordsmith.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**/*.json | a.json | true",
                "**/*.json | x/y/a.json | true",
                "*.json | x/a.json | false",
                "x/** | x/y/a.json | true",
                "**/y/*.json | y/a.json | true",
                "a?.json | ab.json | true",
                "a?.json | a/.json | false",
                "*.{json,yaml} | a.yaml | true",
                "*.{json,yaml} | a.yml | false",
                "a+b(1).json | a+b(1).json | true",
                "a.json | aXjson | false",
                "x\\*.json | x/a.json | true"
            })
    void patternsMatchPathsAsBuildToolsMatchThem(String glob, String path, boolean matches) {
        assertThat(Globs.of(List.of(glob)).matches(path)).isEqualTo(matches);
    }
}
