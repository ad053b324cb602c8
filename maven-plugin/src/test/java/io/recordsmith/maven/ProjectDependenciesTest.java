package io.recordsmith.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.option.JacksonVersion;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectDependenciesTest {

    @TempDir
    private Path basedir;

    private TestBuild build;

    @BeforeEach
    void setUp() {
        build = new TestBuild(basedir);
    }

    @Test
    void jackson3IsFoundAmongDeclaredDependencies() {
        build.dependsOn("tools.jackson.core:jackson-core");

        assertThat(jackson()).isEqualTo(JacksonVersion.JACKSON_3);
    }

    @Test
    void jackson3WinsWhereBothAreThere() {
        build.dependsOn("com.fasterxml.jackson.core:jackson-databind");
        build.dependsOn("tools.jackson.core:jackson-databind");

        assertThat(jackson()).isEqualTo(JacksonVersion.JACKSON_3);
    }

    @Test
    void declaredDependenciesAreNotResolved() {
        build.dependsOn("com.fasterxml.jackson.core:jackson-databind");

        assertThat(jackson()).isEqualTo(JacksonVersion.JACKSON_2);
        assertThat(build.lookups).isZero();
    }

    @Test
    void transitiveJackson3IsFound() {
        build.dependsOn("org.example:starter");
        build.repositoryHolds(TestBuild.artifact("tools.jackson.core:jackson-databind", null));

        assertThat(jackson()).isEqualTo(JacksonVersion.JACKSON_3);
    }

    @Test
    void annotationsAloneDoNotTell() {
        build.dependsOn("com.fasterxml.jackson.core:jackson-annotations");
        build.repositoryHolds(TestBuild.artifact("tools.jackson.core:jackson-core", null));

        assertThat(jackson()).isEqualTo(JacksonVersion.JACKSON_3);
    }

    @Test
    void jackson2IsAssumedWhereThereIsNone() {
        assertThat(jackson()).isEqualTo(JacksonVersion.JACKSON_2);
    }

    @Test
    void jspecifyIsFound() {
        assertThat(dependencies().jspecify()).isFalse();
        build.dependsOn("org.jspecify:jspecify");
        assertThat(dependencies().jspecify()).isTrue();
    }

    private JacksonVersion jackson() {
        return dependencies().jackson();
    }

    private ProjectDependencies dependencies() {
        return new ProjectDependencies(build.project, build.session, build.repositorySystem());
    }
}
