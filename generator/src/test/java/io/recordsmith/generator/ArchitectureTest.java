package io.recordsmith.generator;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds the structure that {@code package-info.java} describes: the packages are the stages, in their order. */
class ArchitectureTest {

    private static final String ROOT = "io.recordsmith.generator";

    private static final List<String> STAGES =
            List.of("source", "dialect", "resource", "keyword", "shape", "naming", "plan", "emit", "output");

    /** What any stage may know, and what knows no stage. */
    private static final List<String> BESIDE_THE_STAGES = List.of("diagnostic", "option", "pattern");

    private static final Set<String> CONNECTIONS =
            Set.of("java.net.URL", "java.net.URLConnection", "java.net.Socket", "javax.net.SocketFactory");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @ParameterizedTest
    @FieldSource("STAGES")
    void aStageKnowsOnlyTheStagesBeforeIt(String stage) {
        List<String> allowed = new ArrayList<>(STAGES.subList(0, STAGES.indexOf(stage) + 1));
        allowed.addAll(BESIDE_THE_STAGES);

        assertThat(strangers(stage, allowed)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("BESIDE_THE_STAGES")
    void whatAnyStageMayKnowKnowsNoStage(String name) {
        assertThat(strangers(name, BESIDE_THE_STAGES)).isEmpty();
    }

    @Test
    void everyPackageHasItsPlace() {
        Set<String> packages = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(ROOT))
                .map(name -> name.substring(ROOT.length() + 1).split("\\.")[0])
                .collect(Collectors.toSet());
        List<String> known = new ArrayList<>(STAGES);
        known.addAll(BESIDE_THE_STAGES);
        known.addAll(List.of("cli", "build"));

        assertThat(packages).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void javaIsWrittenByTheEmittersOnly() {
        assertThat(usersOf("com.palantir.javapoet..")).isNotEmpty().allMatch(name -> name.startsWith(ROOT + ".emit."));
        assertThat(usersOf(ROOT + ".emit.code..")).isNotEmpty().allMatch(name -> name.startsWith(ROOT + ".emit."));
    }

    @Test
    void theMetaSchemaValidatorIsKnownToOneClass() {
        assertThat(usersOf("com.networknt..")).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void jsonIsParsedInOnePlace() {
        assertThat(usersOf("tools.jackson.core..")).hasSize(1).allMatch(name -> name.startsWith(ROOT + ".source."));
    }

    @Test
    void yamlIsParsedWhereSourcesAreRead() {
        assertThat(usersOf("org.snakeyaml..")).isNotEmpty().allMatch(name -> name.startsWith(ROOT + ".source."));
    }

    @Test
    void onlyTheCommandLineKnowsItsParser() {
        assertThat(usersOf("picocli..")).isNotEmpty().allMatch(name -> name.startsWith(ROOT + ".cli."));
    }

    @Test
    void nothingOpensAConnection() {
        assertThat(usersOf("java.net.http..")).isEmpty();
        assertThat(CLASSES.stream()
                        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                        .filter(d -> CONNECTIONS.contains(d.getTargetClass().getName()))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    /** Returns the dependencies of a package on parts of the compiler that are not among the allowed ones. */
    private static List<String> strangers(String name, List<String> allowed) {
        return CLASSES.stream()
                .filter(c -> isIn(c, name))
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(d -> d.getTargetClass().getPackageName().startsWith(ROOT))
                .filter(d -> allowed.stream().noneMatch(part -> isIn(d.getTargetClass(), part)))
                .map(Dependency::getDescription)
                .toList();
    }

    private static boolean isIn(JavaClass type, String part) {
        return (type.getPackageName() + ".").startsWith(ROOT + "." + part + ".");
    }

    /** Returns the top-level classes that depend on a library. */
    private static Set<String> usersOf(String library) {
        return CLASSES.stream()
                .filter(c -> c.getDirectDependenciesFromSelf().stream()
                        .anyMatch(d -> resideInAPackage(library).test(d.getTargetClass())))
                .map(c -> c.getName().replaceAll("\\$.*", ""))
                .collect(Collectors.toSet());
    }
}
