package io.recordsmith.maven;

import io.recordsmith.generator.option.JacksonVersion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.ArtifactTypeRegistry;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;

/**
 * What the project depends on, as far as generated code has to know. The goals do not ask Maven to resolve dependencies,
 * since that fails in a reactor before its other modules are packaged; what is declared mostly says enough, and where it
 * does not, only descriptors are read.
 */
final class ProjectDependencies {
    private static final String JACKSON_3 = "tools.jackson.core:";
    private static final Set<String> JACKSON_2 =
            Set.of("com.fasterxml.jackson.core:jackson-core", "com.fasterxml.jackson.core:jackson-databind");
    private static final String JSPECIFY = "org.jspecify:jspecify";

    private final MavenProject project;
    private final MavenSession session;
    private final RepositorySystem repositorySystem;

    ProjectDependencies(MavenProject project, MavenSession session, RepositorySystem repositorySystem) {
        this.project = project;
        this.session = session;
        this.repositorySystem = repositorySystem;
    }

    /** Returns the Jackson that the project depends on: 3 if it does on that, else 2. */
    JacksonVersion jackson() {
        return version(known()).or(() -> version(collected())).orElse(JacksonVersion.JACKSON_2);
    }

    /** Returns whether the project declares a dependency on JSpecify. */
    boolean jspecify() {
        return known().contains(JSPECIFY);
    }

    private static Optional<JacksonVersion> version(Set<String> dependencies) {
        Predicate<String> isJackson3 = name -> name.startsWith(JACKSON_3);
        if (dependencies.stream().anyMatch(isJackson3)) {
            return Optional.of(JacksonVersion.JACKSON_3);
        }
        return dependencies.stream().anyMatch(JACKSON_2::contains)
                ? Optional.of(JacksonVersion.JACKSON_2)
                : Optional.empty();
    }

    /** Returns what is declared, and what an earlier plugin of the same build had resolved. */
    private Set<String> known() {
        Set<String> names = new TreeSet<>();
        project.getDependencies().forEach(d -> names.add(d.getGroupId() + ":" + d.getArtifactId()));
        project.getArtifacts().forEach(a -> names.add(a.getGroupId() + ":" + a.getArtifactId()));
        return names;
    }

    private Set<String> collected() {
        Set<String> names = new TreeSet<>();
        ArtifactTypeRegistry types = session.getRepositorySession().getArtifactTypeRegistry();
        DependencyManagement management = project.getDependencyManagement();
        List<Dependency> managed = management == null
                ? List.of()
                : management.getDependencies().stream()
                        .map(d -> RepositoryUtils.toDependency(d, types))
                        .toList();
        List<Dependency> declared = project.getDependencies().stream()
                .map(d -> RepositoryUtils.toDependency(d, types))
                .toList();
        CollectRequest request = new CollectRequest(declared, managed, project.getRemoteProjectRepositories());
        try {
            addAll(
                    repositorySystem
                            .collectDependencies(session.getRepositorySession(), request)
                            .getRoot(),
                    names);
        } catch (DependencyCollectionException e) {
            // What can be found out is enough: the same fault stops the build where the classes are needed.
            Optional.ofNullable(e.getResult().getRoot()).ifPresent(root -> addAll(root, names));
        }
        return names;
    }

    private static void addAll(DependencyNode node, Set<String> names) {
        for (DependencyNode child : node.getChildren()) {
            names.add(
                    child.getArtifact().getGroupId() + ":" + child.getArtifact().getArtifactId());
            addAll(child, names);
        }
    }
}
