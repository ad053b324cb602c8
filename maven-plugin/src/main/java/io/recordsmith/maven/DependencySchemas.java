package io.recordsmith.maven;

import io.recordsmith.generator.output.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * Finds schemas inside dependencies, written {@code groupId:artifactId!/path}. A module of the same build is looked at
 * where its sources are, since at this point of a build it has not been packaged; any other is resolved only now that it
 * is asked for.
 */
final class DependencySchemas {
    /** The directory in a jar with manifests, each in a directory that is called as its package. */
    static final String MANIFESTS = "META-INF/recordsmith";

    private static final Pattern NOTATION = Pattern.compile("([^:!/]+):([^:!/]+)!/(.+)");

    private final MavenProject project;
    private final MavenSession session;
    private final RepositorySystem repositorySystem;

    DependencySchemas(MavenProject project, MavenSession session, RepositorySystem repositorySystem) {
        this.project = project;
        this.session = session;
        this.repositorySystem = repositorySystem;
    }

    /**
     * Returns the file or directory that a name in this notation stands for.
     *
     * @return empty if the name is not in this notation
     * @throws MojoFailureException if the dependency cannot be found or does not have the path
     */
    Optional<Path> find(String name) throws MojoFailureException {
        Matcher matcher = NOTATION.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String groupId = matcher.group(1);
        String artifactId = matcher.group(2);
        String path = matcher.group(3);
        try {
            Optional<Path> found = module(groupId, artifactId).isPresent()
                    ? inModule(module(groupId, artifactId).get(), path)
                    : inArtifact(resolve(groupId, artifactId), path);
            if (found.isEmpty()) {
                throw new MojoFailureException(groupId + ":" + artifactId + " does not contain " + path);
            }
            return found;
        } catch (IOException e) {
            throw new MojoFailureException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Returns the manifests of the dependency that a name in this notation speaks of, if it is declared with one of some
     * scopes.
     *
     * @return in the order of their packages; none where the name is a path, or the dependency has no generated types
     * @throws MojoFailureException if the dependency cannot be found
     */
    List<Path> manifests(String name, Set<String> scopes) throws MojoFailureException {
        Matcher matcher = NOTATION.matcher(name);
        if (!matcher.matches() || !isDeclared(matcher.group(1), matcher.group(2), scopes)) {
            return List.of();
        }
        Optional<MavenProject> module = module(matcher.group(1), matcher.group(2));
        try {
            if (module.isPresent()) {
                List<Path> generated = generatedManifests(module.get());
                Path packaged = Path.of(module.get().getBuild().getOutputDirectory(), MANIFESTS);
                return generated.isEmpty() ? manifestsIn(packaged) : generated;
            }
            Optional<Path> directory = inArtifact(resolve(matcher.group(1), matcher.group(2)), MANIFESTS);
            return directory.isEmpty() ? List.of() : manifestsIn(directory.get());
        } catch (IOException e) {
            throw new MojoFailureException(name + " cannot be searched for manifests: " + e.getMessage(), e);
        }
    }

    private boolean isDeclared(String groupId, String artifactId, Set<String> scopes) {
        return project.getDependencies().stream()
                .filter(d -> d.getGroupId().equals(groupId) && d.getArtifactId().equals(artifactId))
                .anyMatch(d -> scopes.contains(d.getScope() == null ? "compile" : d.getScope()));
    }

    /** Those of which the goal said in this build that they go into the jar; they may not have been copied yet. */
    private static List<Path> generatedManifests(MavenProject module) {
        return module.getBuild().getResources().stream()
                .filter(resource -> resource.getTargetPath() != null
                        && resource.getTargetPath().startsWith(MANIFESTS + "/"))
                .map(resource -> Path.of(resource.getDirectory(), Manifest.FILE_NAME))
                .filter(Files::isRegularFile)
                .sorted()
                .toList();
    }

    private static List<Path> manifestsIn(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> packages = Files.list(directory)) {
            return packages.map(each -> each.resolve(Manifest.FILE_NAME))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private Optional<MavenProject> module(String groupId, String artifactId) {
        return session.getProjects().stream()
                .filter(p -> p.getGroupId().equals(groupId) && p.getArtifactId().equals(artifactId))
                .findFirst();
    }

    private static Optional<Path> inModule(MavenProject module, String path) {
        List<Path> roots = new ArrayList<>();
        for (Resource resource : module.getBuild().getResources()) {
            roots.add(Path.of(resource.getDirectory()));
        }
        roots.add(Path.of(module.getBuild().getOutputDirectory()));
        return roots.stream()
                .map(root -> root.resolve(path).normalize())
                .filter(Files::exists)
                .findFirst();
    }

    private Path resolve(String groupId, String artifactId) throws MojoFailureException {
        for (Artifact artifact : project.getArtifacts()) {
            boolean same = artifact.getGroupId().equals(groupId)
                    && artifact.getArtifactId().equals(artifactId);
            if (same && artifact.getFile() != null) {
                return artifact.getFile().toPath();
            }
        }
        Dependency dependency = project.getDependencies().stream()
                .filter(d -> d.getGroupId().equals(groupId) && d.getArtifactId().equals(artifactId))
                .findFirst()
                .orElseThrow(() -> new MojoFailureException("the project does not declare a dependency on " + groupId
                        + ":" + artifactId + ", whose schemas it is to compile"));
        DefaultArtifact artifact = new DefaultArtifact(
                groupId, artifactId, dependency.getClassifier(), dependency.getType(), dependency.getVersion());
        ArtifactRequest request = new ArtifactRequest(artifact, project.getRemoteProjectRepositories(), null);
        try {
            return repositorySystem
                    .resolveArtifact(session.getRepositorySession(), request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    private Optional<Path> inArtifact(Path artifact, String path) throws IOException {
        if (Files.isDirectory(artifact)) {
            return Optional.of(artifact.resolve(path).normalize()).filter(Files::exists);
        }
        Path target = Path.of(project.getBuild().getDirectory())
                .resolve("recordsmith-dependencies")
                .resolve(artifact.getFileName());
        return new SchemaArchive(artifact).extract(path, target);
    }
}
