package io.recordsmith.generator.emit.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupportCatalogueTest {
    @ParameterizedTest
    @ValueSource(strings = {"support-jackson2", "support-jackson3"})
    void everySupportClassIsListed(String variant) throws IOException {
        SortedSet<String> present = new TreeSet<>(names("support"));
        present.addAll(names(variant));
        assertThat(SupportCatalogue.ALL).containsExactlyElementsOf(present);
    }

    private static SortedSet<String> names(String directory) throws IOException {
        Path path = Path.of("src", "main", directory, "io", "recordsmith", "support");
        try (Stream<Path> files = Files.list(path)) {
            SortedSet<String> names = new TreeSet<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java") && !name.startsWith("package-info"))
                    .forEach(name -> names.add(name.replace(".java", "")));
            return names;
        }
    }
}
