package io.recordsmith.generator.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.recordsmith.generator.CompilerOptions;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes in directories cannot be archived, so the compiler is packed as it is shipped. */
class ClassArchiveTest {
    @TempDir
    Path directory;

    private List<Path> classPath;

    @BeforeEach
    void packCompiler() throws IOException {
        assumeThat(System.getProperty("java.vm.name"))
                .as("other virtual machines have other ways to share classes")
                .containsAnyOf("OpenJDK", "HotSpot");
        Path jar = Files.createDirectory(directory.resolve("repository")).resolve("compiler.jar");
        pack(Path.of("target", "classes"), jar);
        // Its time has passed: an archive of this moment is younger for certain.
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(60)));
        Stream<Path> libraries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of);
        classPath = Stream.concat(Stream.of(jar), libraries).toList();
        Files.createDirectory(directory.resolve("schemas"));
        Files.writeString(directory.resolve("schemas").resolve("name.json"), "{\"type\": \"string\"}");
    }

    @Test
    void theFirstRunLeavesAnArchiveThatTheNextOneUses() throws IOException {
        assertThat(ClassArchive.of(classPath)).satisfies(archive -> {
            assertThat(archive.isUsed()).isFalse();
            archive.close();
        });
        GenerationOutcome first = ForkedRun.of(request("first"), classPath);

        Path archive = archive();
        FileTime made = Files.getLastModifiedTime(archive);
        assertThat(ClassArchive.of(classPath).isUsed()).isTrue();
        assertThat(ForkedRun.of(request("second"), classPath)).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(archive)).isEqualTo(made);
        assertThat(first.changes()).isPresent();
    }

    @Test
    void anArchiveOfAnotherBuildOfTheCompilerIsReplaced() throws IOException {
        ForkedRun.of(request("first"), classPath);
        FileTime past = FileTime.from(Instant.now().minusSeconds(3600));
        Files.setLastModifiedTime(archive(), past);

        ForkedRun.of(request("second"), classPath);

        assertThat(Files.getLastModifiedTime(archive())).isGreaterThan(past);
    }

    @Test
    void aDamagedArchiveDoesNotStopABuild() throws IOException {
        GenerationOutcome first = ForkedRun.of(request("first"), classPath);
        Path archive = archive();
        byte[] damaged = Files.readAllBytes(archive);
        for (int i = 4096; i < damaged.length; i += 97) {
            damaged[i] ^= 0x55;
        }
        Files.delete(archive);
        Files.write(archive, damaged);

        assertThat(ForkedRun.of(request("second"), classPath)).isEqualTo(first);
    }

    @Test
    void classesInDirectoriesHaveNoArchive() throws IOException {
        try (ClassArchive archive = ClassArchive.of(List.of(Path.of("target", "classes")))) {
            assertThat(archive.isUsed()).isFalse();
            assertThat(archive.options()).isEmpty();
        }
    }

    /** The only file beside the compiler's: nothing else is left lying around. */
    private Path archive() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("repository"))) {
            List<Path> others =
                    files.filter(file -> !file.endsWith("compiler.jar")).toList();
            assertThat(others).singleElement().asString().endsWith(".jsa");
            return others.get(0);
        }
    }

    private GenerationRequest request(String output) {
        CompilerOptions options = CompilerOptions.builder()
                .sources(List.of(directory.resolve("schemas")))
                .packageName("com.acme")
                .build();
        return new GenerationRequest(
                options, directory, directory.resolve(output), "UTF-8", false, Optional.of("made"));
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(file);
                Stream<Path> found = Files.walk(classes)) {
            for (Path one : found.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(
                        new ZipEntry(classes.relativize(one).toString().replace(File.separatorChar, '/')));
                Files.copy(one, packed);
                packed.closeEntry();
            }
        }
    }
}
