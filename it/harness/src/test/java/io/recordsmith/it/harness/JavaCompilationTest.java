package io.recordsmith.it.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JavaCompilationTest {

    @Test
    void classesAreLoadedAndInitializedFromMemory() {
        String source = "package p; public final class A { static { System.setProperty(\"harness.loaded\", \"A\"); } }";
        JavaCompilation compilation = JavaCompilation.of(Map.of("p/A.java", source), Jackson.THREE);
        new GeneratedClasses(compilation.orThrow()).initializeAll();
        assertThat(System.clearProperty("harness.loaded")).isEqualTo("A");
    }

    @Test
    void warningsAreProblemsOfTheSourceThatHasThem() {
        Map<String, String> sources = Map.of(
                "p/A.java", "package p; class A { java.util.List raw; }",
                "p/B.java", "package p; class B { }");
        assertThat(JavaCompilation.of(sources, Jackson.THREE).problems())
                .extracting(JavaCompilation.Problem::path)
                .containsExactly("p/A.java");
    }

    @ParameterizedTest
    @EnumSource(Jackson.class)
    void onlyTheChosenJacksonIsOnTheClassPath(Jackson jackson) {
        for (Jackson other : Jackson.values()) {
            String source = "package p; class A { " + other.nodeType().getName() + " node; }";
            JavaCompilation compilation = JavaCompilation.of(Map.of("p/A.java", source), jackson);
            assertThat(compilation.problems().isEmpty()).isEqualTo(other == jackson);
        }
    }

    @Test
    void methodSizesAreThoseOfTheCodeAttribute() {
        String source = "package p; abstract class A { long x = 1L; abstract void b(); int f() { return 1; } }";
        byte[] classFile = JavaCompilation.of(Map.of("p/A.java", source), Jackson.THREE)
                .orThrow()
                .get("p.A");
        // iconst_1, ireturn
        assertThat(MethodSizes.of(classFile)).containsEntry("f()I", 2).containsOnlyKeys("f()I", "<init>()V");
    }
}
