package io.recordsmith.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceSetTest {
    @TempDir
    private Path directory;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void schemaFilesOfADirectoryAreFoundInTheOrderOfTheirPaths() throws IOException {
        for (String name : new String[] {"b.json", "a.yaml", "x/c.schema", "x/d.jsonschema", "e.yml"}) {
            write(name, "{}");
        }
        for (String name : new String[] {"readme.md", ".hidden/f.json", ".g.json"}) {
            write(name, "");
        }

        assertThat(read(SourceOptions.of(directory)).sources())
                .extracting(SourceDocument::name)
                .containsExactly("a.yaml", "b.json", "e.yml", "x/c.schema", "x/d.jsonschema");
    }

    @Test
    void includesReplaceTheEndingsAndExcludesTakeAway() throws IOException {
        write("a.avsc", "{}");
        write("b.json", "{}");
        write("c.avsc", "{}");

        SourceOptions options =
                SourceOptions.of(directory).withIncludes("*.avsc").withExcludes("c.*");
        assertThat(read(options).sources()).extracting(SourceDocument::name).containsExactly("a.avsc");
    }

    @Test
    void uriAndNameDoNotTellWhereTheDirectoryIs() throws IOException {
        write("x/ä b.json", "{}");

        SourceDocument document = read(SourceOptions.of(directory)).sources().get(0);
        assertThat(document.name()).isEqualTo("x/ä b.json");
        assertThat(document.uri()).isEqualTo(URI.create("file:///x/%C3%A4%20b.json"));
    }

    @Test
    void aFileNamedTwiceIsReadOnce() throws IOException {
        Path file = write("a.json", "{}");

        assertThat(read(SourceOptions.of(directory, file)).sources()).hasSize(1);
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void equalNamesInTwoDirectoriesAreAnError() throws IOException {
        write("x/a.json", "{}");
        write("y/a.json", "{}");

        SourceSet sources = read(SourceOptions.of(directory.resolve("x"), directory.resolve("y")));
        assertThat(sources.sources()).extracting(SourceDocument::uri).doesNotHaveDuplicates();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.DUPLICATE_IDENTIFIER);
    }

    @Test
    void whatCannotBeReadIsAnErrorThatNamesTheFile() throws IOException {
        Path latin1 = directory.resolve("latin1.json");
        Files.write(latin1, "\"ä\"".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read(SourceOptions.of(latin1, directory.resolve("none.json")))
                        .sources())
                .isEmpty();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsOnly(Code.UNREADABLE_FILE);
        assertThat(diagnostics.sorted())
                .extracting(d -> Path.of(d.place().file()).getFileName().toString())
                .containsExactly("latin1.json", "none.json");
    }

    @Test
    void relativePathsLeadToFilesOfTheSameTree() throws IOException {
        write("a.json", "{}");
        write("x/b.json", "{}");
        SourceSet sources = read(SourceOptions.of(directory));
        SourceDocument a = sources.sources().get(0);

        assertThat(sources.relative(a, "x/b.json"))
                .isEqualTo(new Lookup.Found(sources.sources().get(1)));
        assertThat(sources.relative(sources.sources().get(1), "../a.json")).isEqualTo(new Lookup.Found(a));
        assertThat(sources.relative(a, "x/none.json")).isEqualTo(new Lookup.Absent());
        assertThat(sources.relative(a, "x")).isEqualTo(new Lookup.Absent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../outside.json", "x/../../outside.json", "/etc/hostname", "..\\outside.json", "C:/x.json"})
    void pathsThatLeaveTheTreeAreForbidden(String path) throws IOException {
        write("outside.json", "{}");
        write("tree/a.json", "{}");
        SourceSet sources = read(SourceOptions.of(directory.resolve("tree")));

        assertThat(sources.relative(sources.sources().get(0), path)).isInstanceOf(Lookup.Forbidden.class);
    }

    @Test
    void linksThatLeaveTheTreeAreForbidden() throws IOException {
        Path outside = write("outside.json", "{}");
        Path tree = write("tree/a.json", "{}").getParent();
        Path link = Files.createSymbolicLink(tree.resolve("link.json"), outside);
        SourceSet sources = read(SourceOptions.of(tree.resolve("a.json")));

        assertThat(sources.relative(sources.sources().get(0), "link.json")).isInstanceOf(Lookup.Forbidden.class);
        assertThat(read(SourceOptions.of(tree)).sources()).hasSize(1);
        assertThat(diagnostics.sorted()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(Code.FORBIDDEN_REFERENCE);
            assertThat(fault.place().file()).isEqualTo(link.toString());
        });
    }

    @Test
    void theCatalogMapsUrisToFilesBesideIt() throws IOException {
        write("lib/common.json", "{\"title\": \"common\"}");
        Path catalog = write("lib/catalog.json", "{\"https://example.test/common\": \"common.json\"}");
        SourceSet sources = read(SourceOptions.of(write("src/a.json", "{}")).withCatalog(catalog));

        Lookup lookup = sources.uri(URI.create("https://example.test/common"));
        assertThat(lookup).isInstanceOfSatisfying(Lookup.Found.class, found -> {
            assertThat(found.document().uri()).isEqualTo(URI.create("https://example.test/common"));
            assertThat(found.document().role()).isEqualTo(SourceDocument.Role.REFERENCED);
        });
        assertThat(sources.uri(URI.create("https://example.test/other"))).isEqualTo(new Lookup.Absent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "{\"https://x.test/\": 1}", "{\"relative\": \"a.json\"}", "{\"http://x.test#f\": \"a\"}"})
    void faultsOfTheCatalogAreErrors(String text) throws IOException {
        Path catalog = write("catalog.json", text);
        read(SourceOptions.of(write("src/a.json", "{}")).withCatalog(catalog));

        assertThat(diagnostics.sorted())
                .singleElement()
                .satisfies(fault -> assertThat(fault.place().file()).isEqualTo(catalog.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://json-schema.org/draft-04/schema",
                "http://json-schema.org/draft-06/schema",
                "http://json-schema.org/draft-07/schema",
                "https://json-schema.org/draft/2019-09/schema",
                "https://json-schema.org/draft/2019-09/meta/validation",
                "https://json-schema.org/draft/2020-12/schema",
                "https://json-schema.org/draft/2020-12/meta/unevaluated"
            })
    void officialMetaSchemasAreAtHand(String uri) throws IOException {
        SourceSet sources = read(SourceOptions.of(write("a.json", "{}")));

        assertThat(sources.uri(URI.create(uri)))
                .isInstanceOfSatisfying(
                        Lookup.Found.class,
                        found -> assertThat(found.document().uri()).hasToString(uri));
    }

    @Test
    void aBrokenNeighbourIsNoFaultAndNoSibling() throws IOException {
        write("broken.json", "{");
        write("b.json", "{}");
        SourceSet sources = read(SourceOptions.of(write("a.json", "{}")));

        assertThat(sources.siblings(sources.sources().get(0)))
                .extracting(SourceDocument::name)
                .containsExactly("a.json", "b.json");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    private SourceSet read(SourceOptions options) {
        return SourceSet.ofFiles(options, diagnostics);
    }

    private Path write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
