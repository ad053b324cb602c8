package io.recordsmith.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;

/** Generates records, validators and codecs from schemas, as test sources of the project. */
@Mojo(name = "generate-test", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
public final class GenerateTestMojo extends AbstractGenerateMojo {

    /** The directory that is searched for schemas; not used when there are {@code sources}. */
    @Parameter(property = "recordsmith.testSourceDirectory", defaultValue = "${project.basedir}/src/test/schemas")
    File sourceDirectory;

    /** The root of the generated test sources. Files that Recordsmith did not generate are left alone in it. */
    @Parameter(
            property = "recordsmith.testOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/recordsmith")
    File outputDirectory;

    @Inject
    GenerateTestMojo(
            BuildContext build,
            org.sonatype.plexus.build.incremental.BuildContext host,
            RepositorySystem repositorySystem) {
        super(new Markers(build, host), repositorySystem);
    }

    @Override
    Path sourceDirectory() {
        return sourceDirectory.toPath();
    }

    @Override
    Path outputDirectory() {
        return outputDirectory.toPath();
    }

    @Override
    void addSourceRoot(String directory) {
        project.addTestCompileSourceRoot(directory);
    }

    @Override
    void addResource(Resource resource) {
        project.addTestResource(resource);
    }

    @Override
    Set<String> scopes() {
        return Set.of("compile", "provided", "system", "runtime", "test");
    }
}
