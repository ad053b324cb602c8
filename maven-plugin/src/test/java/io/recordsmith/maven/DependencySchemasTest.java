package io.recordsmith.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DependencySchemasTest {

    @TempDir
    private Path temporary;

    private TestBuild build;

    @BeforeEach
    void setUp() throws IOException {
        build = new TestBuild(Files.createDirectories(temporary.resolve("app")));
    }

    @Test
    void anOrdinaryPathIsNotInADependency() throws Exception {
        assertThat(lookUp("src/main/schemas")).isEmpty();
        assertThat(lookUp("C:/schemas/a.json")).isEmpty();
    }

    @Test
    void aFileIsCopiedOutOfAJar() throws Exception {
        jar("schemas/a.json", "{}", "schemas/b.json", "[]");

        Path found = find("org.example:contracts!/schemas/a.json");
        assertThat(found).hasContent("{}").startsWith(temporary.resolve("app/target"));
        assertThat(found.resolveSibling("b.json")).doesNotExist();
    }

    @Test
    void aDirectoryIsCopiedOutOfAJar() throws Exception {
        jar("schemas/a.json", "{}", "schemas/deep/b.json", "[]", "schemas.txt", "");

        Path found = find("org.example:contracts!/schemas");
        assertThat(found.resolve("a.json")).hasContent("{}");
        assertThat(found.resolve("deep/b.json")).hasContent("[]");
        assertThat(found.resolveSibling("schemas.txt")).doesNotExist();
    }

    @Test
    void anEntryThatLeadsOutOfTheTargetIsRefused() throws IOException {
        jar("schemas/../../../../evil.json", "{}");

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> find("org.example:contracts!/schemas"))
                .withMessageContaining("leads out");
        assertThat(temporary.resolve("evil.json")).doesNotExist();
    }

    @Test
    void aModuleOfTheSameBuildIsReadWhereItsResourcesAre() throws Exception {
        MavenProject module = build.module("contracts");
        Path schema = module.getBasedir().toPath().resolve("src/main/resources/schemas/a.json");
        Files.createDirectories(schema.getParent());
        Files.writeString(schema, "{}");

        assertThat(find("test:contracts!/schemas/a.json")).isEqualTo(schema);
        assertThat(build.lookups).isZero();
    }

    @Test
    void aPathThatTheDependencyDoesNotHaveIsAnError() throws IOException {
        jar("schemas/a.json", "{}");

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> find("org.example:contracts!/schemas/c.json"))
                .withMessage("org.example:contracts does not contain schemas/c.json");
    }

    @Test
    void aDependencyMustBeDeclared() {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> find("org.example:other!/a.json"))
                .withMessageContaining("does not declare a dependency on org.example:other");
    }

    @Test
    void aDependencyThatCannotBeResolvedIsAnError() {
        build.dependsOn("org.example:contracts");

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> find("org.example:contracts!/a.json"))
                .withMessageContaining("no such artifact");
    }

    @Test
    void manifestsOfAllPackagesInAJarAreFound() throws Exception {
        String path = "META-INF/recordsmith/%s/recordsmith-manifest.json";
        jar("schemas/a.json", "{}", path.formatted("com.b"), "[1]", path.formatted("com.a"), "[2]", "META-INF/a", "");

        List<Path> found = manifests("org.example:contracts!/schemas/a.json", "compile");
        assertThat(found).hasSize(2).allMatch(file -> file.startsWith(temporary.resolve("app/target")));
        assertThat(found.get(0)).hasContent("[2]");
        assertThat(found.get(1)).hasContent("[1]");
    }

    @Test
    void dependenciesThatTheCodeIsNotCompiledWithHaveNoManifestsForIt() throws Exception {
        jar("META-INF/recordsmith/com.a/recordsmith-manifest.json", "[]");
        String name = "org.example:contracts!/schemas/a.json";
        assertThat(manifests(name, "compile")).hasSize(1);

        build.project.getDependencies().get(0).setScope("test");
        assertThat(manifests(name, "compile")).isEmpty();
        assertThat(manifests(name, "test")).hasSize(1);
        build.project.getModel().setDependencies(List.of());
        assertThat(manifests(name, "compile")).isEmpty();
    }

    @Test
    void nothingIsResolvedForPathsNorFoundInJarsWithoutManifests() throws Exception {
        jar("schemas/a.json", "{}");

        assertThat(manifests("api/api.yaml", "compile")).isEmpty();
        assertThat(build.lookups).isZero();
        assertThat(manifests("org.example:contracts!/schemas/a.json", "compile"))
                .isEmpty();
    }

    @Test
    void theManifestOfAModuleIsReadWhereItWasGenerated() throws Exception {
        MavenProject module = build.module("contracts");
        build.dependsOn("test:contracts");
        Path packaged = write(module, "target/classes/META-INF/recordsmith/com.a/recordsmith-manifest.json");
        assertThat(manifests("test:contracts!/schemas/a.json", "compile")).containsExactly(packaged);

        Path generated = write(module, "target/generated-sources/recordsmith/recordsmith-manifest.json");
        Resource resource = new Resource();
        resource.setDirectory(generated.getParent().toString());
        resource.setTargetPath("META-INF/recordsmith/com.a");
        module.getBuild().addResource(resource);
        assertThat(manifests("test:contracts!/schemas/a.json", "compile")).containsExactly(generated);
        assertThat(build.lookups).isZero();
    }

    private static Path write(MavenProject module, String name) throws IOException {
        Path file = module.getBasedir().toPath().resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "[]");
    }

    private List<Path> manifests(String name, String scope) throws MojoFailureException {
        return new DependencySchemas(build.project, build.session, build.repositorySystem())
                .manifests(name, Set.of(scope));
    }

    private Path find(String name) throws MojoFailureException {
        return lookUp(name).orElseThrow();
    }

    private Optional<Path> lookUp(String name) throws MojoFailureException {
        return new DependencySchemas(build.project, build.session, build.repositorySystem()).find(name);
    }

    /** Makes the project depend on a jar with these entries, each a name and its text. */
    private void jar(String... entries) throws IOException {
        Path jar = temporary.resolve("contracts-1.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (int i = 0; i < entries.length; i += 2) {
                out.putNextEntry(new ZipEntry(entries[i]));
                out.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        build.dependsOn("org.example:contracts");
        build.repositoryHolds(TestBuild.artifact("org.example:contracts", jar.toFile()));
    }
}
