package io.recordsmith.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.diagnostic.Diagnostics;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build tool that knows these files need not ask the compiler whether anything changed. */
class SourceSetFilesTest {

    @TempDir
    private Path directory;

    private Path source;

    @BeforeEach
    void setUp() throws IOException {
        source = write("schemas/a.json", "{}");
    }

    @Test
    void sourcesComponentsAndTheCatalogAreAmongThem() throws IOException {
        Path component = write("api/api.yaml", "a: 1");
        Path catalog = write("catalog.json", "{}");
        SourceOptions options =
                SourceOptions.of(source.getParent()).withComponents(component).withCatalog(catalog);

        assertThat(read(options).files()).containsExactlyInAnyOrder(source, component, catalog);
    }

    @Test
    void whatIsReachedByReferenceIsAddedWhenItIsRead() throws IOException {
        Path mapped = write("elsewhere/mapped.json", "{}");
        Path catalog = write("catalog.json", "{\"urn:mapped\": \"elsewhere/mapped.json\"}");
        SourceSet set = read(SourceOptions.of(source).withCatalog(catalog));

        assertThat(set.files()).doesNotContain(mapped);
        set.uri(URI.create("urn:mapped"));
        assertThat(set.files()).contains(mapped);
    }

    @Test
    void brokenNeighboursAreAmongThemSinceMendingThemMatters() throws IOException {
        Path broken = write("schemas/b.json", "{");
        SourceSet set = read(SourceOptions.of(source));
        set.siblings(set.sources().get(0));

        assertThat(set.files()).contains(broken);
    }

    @Test
    void textsHaveNone() {
        SourceText text = new SourceText("a.json", URI.create("urn:a"), "{}");

        assertThat(SourceSet.ofTexts(List.of(text), List.of(), Map.of(), new Diagnostics())
                        .files())
                .isEmpty();
    }

    private static SourceSet read(SourceOptions options) {
        return SourceSet.ofFiles(options, new Diagnostics());
    }

    private Path write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
