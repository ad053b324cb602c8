package io.recordsmith.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The README says for each kind of schema what it becomes, and shows it by cases, whose output is checked elsewhere. */
class TypeTableTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern EXAMPLE = Pattern.compile("\\[([^]]+)]\\((generator/src/test/cases/[^)]+)\\)");

    @TestFactory
    Stream<DynamicTest> eachRowHasExamples() throws IOException {
        List<String> rows = rows();
        assertThat(rows).hasSizeGreaterThan(10);
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(row, () -> {
                    Matcher example = EXAMPLE.matcher(row);
                    assertThat(example.find()).isTrue();
                    do {
                        Path folder = ROOT.resolve(example.group(2));
                        assertThat(folder).hasFileName(example.group(1));
                        assertThat(folder.resolve("expected")).isNotEmptyDirectory();
                    } while (example.find());
                }));
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(ROOT.resolve("README.md")).stream()
                .dropWhile(line -> !line.equals("## Types"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .toList();
    }
}
