package io.recordsmith.maven;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.CollectResult;
import org.eclipse.aether.graph.DefaultDependencyNode;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.util.artifact.DefaultArtifactTypeRegistry;

/** A build of one project in memory, with a repository that holds what the test put there. */
final class TestBuild {
    final MavenProject project;
    final MavenSession session;

    /** How many times a dependency was looked up in the repository. */
    int lookups;

    private final Path basedir;
    private final List<Artifact> repository = new ArrayList<>();

    @SuppressWarnings("deprecation") // Maven keeps the way to make sessions to itself.
    TestBuild(Path basedir) {
        this.basedir = basedir;
        this.project = project("app", basedir);
        RepositorySystemSession repositorySession =
                proxy(RepositorySystemSession.class, (proxy, method, arguments) -> new DefaultArtifactTypeRegistry());
        this.session = new MavenSession(
                null, repositorySession, new DefaultMavenExecutionRequest(), new DefaultMavenExecutionResult());
        session.setProjects(List.of(project));
    }

    /** Declares a dependency of the project, written {@code groupId:artifactId}. */
    void dependsOn(String name) {
        String[] words = name.split(":");
        Dependency dependency = new Dependency();
        dependency.setGroupId(words[0]);
        dependency.setArtifactId(words[1]);
        dependency.setVersion("1");
        project.getModel().addDependency(dependency);
    }

    /** Puts artifacts into the repository: to be found by name, and below whatever the project declares. */
    void repositoryHolds(Artifact... artifacts) {
        repository.addAll(Arrays.asList(artifacts));
    }

    static Artifact artifact(String name, File file) {
        String[] words = name.split(":");
        return new DefaultArtifact(words[0], words[1], "jar", "1").setFile(file);
    }

    /** Adds another module to the build, beside the project. */
    MavenProject module(String artifactId) throws IOException {
        MavenProject module = project(artifactId, Files.createDirectories(basedir.resolveSibling(artifactId)));
        session.setProjects(List.of(project, module));
        return module;
    }

    RepositorySystem repositorySystem() {
        return proxy(RepositorySystem.class, (proxy, method, arguments) -> {
            lookups++;
            return method.getName().equals("collectDependencies")
                    ? collect((CollectRequest) arguments[1])
                    : resolve((ArtifactRequest) arguments[1]);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private CollectResult collect(CollectRequest request) {
        DefaultDependencyNode root = new DefaultDependencyNode((Artifact) null);
        root.setChildren(request.getDependencies().stream()
                .map(TestBuild::node)
                .peek(child -> child.setChildren(repository.stream()
                        .map(DefaultDependencyNode::new)
                        .map(DependencyNode.class::cast)
                        .toList()))
                .toList());
        return new CollectResult(request).setRoot(root);
    }

    private static DependencyNode node(org.eclipse.aether.graph.Dependency dependency) {
        return new DefaultDependencyNode(dependency);
    }

    private ArtifactResult resolve(ArtifactRequest request) throws ArtifactResolutionException {
        ArtifactResult result = new ArtifactResult(request);
        Artifact wanted = request.getArtifact();
        repository.stream()
                .filter(a -> a.getArtifactId().equals(wanted.getArtifactId()))
                .forEach(result::setArtifact);
        if (result.getArtifact() == null) {
            throw new ArtifactResolutionException(List.of(result), "no such artifact: " + wanted);
        }
        return result;
    }

    private static MavenProject project(String artifactId, Path directory) {
        Model model = new Model();
        model.setGroupId("test");
        model.setArtifactId(artifactId);
        model.setVersion("1");
        Build build = new Build();
        build.setDirectory(directory.resolve("target").toString());
        build.setOutputDirectory(directory.resolve("target/classes").toString());
        Resource resources = new Resource();
        resources.setDirectory(directory.resolve("src/main/resources").toString());
        build.addResource(resources);
        model.setBuild(build);
        MavenProject project = new MavenProject(model);
        project.setFile(directory.resolve("pom.xml").toFile());
        return project;
    }
}
