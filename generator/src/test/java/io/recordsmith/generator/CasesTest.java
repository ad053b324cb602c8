package io.recordsmith.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.option.JacksonVersion;
import io.recordsmith.generator.testing.Case;
import io.recordsmith.generator.testing.CaseInstance;
import io.recordsmith.generator.testing.CaseOutput;
import io.recordsmith.generator.testing.Golden;
import io.recordsmith.generator.testing.InMemoryCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is generated for the schemas below {@code src/test/cases}, held against what is expected there. Run with {@code
 * -Dcases.update} to take the present output for the expected one, then review the difference.
 */
class CasesTest {

    @TestFactory
    Stream<DynamicTest> outputIsAsExpected() {
        return cases().stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    CaseOutput output = CaseOutput.of(one, JacksonVersion.JACKSON_3);
                    Golden.check(one.folder().resolve("expected"), output.golden());
                    Golden.checkFile(one.folder().resolve("diagnostics.txt"), output.diagnostics());
                }));
    }

    @ParameterizedTest
    @EnumSource(JacksonVersion.class)
    void outputCompilesWithoutWarnings(JacksonVersion jackson) {
        assertThat(compile(jackson)).isNotNull();
    }

    /**
     * {@code valid/} holds instances that are read and written again, {@code invalid/} some that are refused, {@code
     * unfit/} valid ones that the type cannot hold.
     */
    @TestFactory
    Stream<DynamicTest> instancesGetTheirVerdicts() {
        ClassLoader classes = compile(JacksonVersion.JACKSON_3);
        return cases().stream()
                .flatMap(one -> one.instances()
                        .map(file -> DynamicTest.dynamicTest(
                                one.folder().relativize(file) + " of " + one.name(),
                                () -> new CaseInstance(one, file, classes).check())));
    }

    /** Most types of most cases have no fast lane; whether they have one must not be seen. */
    @ParameterizedTest
    @EnumSource(JacksonVersion.class)
    void instancesGetTheSameVerdictsWithAFastLane(JacksonVersion jackson) throws Exception {
        ClassLoader classes = compile(one -> CaseOutput.of(one, jackson, true));
        if (jackson == JacksonVersion.JACKSON_3) {
            for (Case one : cases()) {
                for (Path file : one.instances().toList()) {
                    new CaseInstance(one, file, classes).check();
                }
            }
        }
    }

    private static ClassLoader compile(JacksonVersion jackson) {
        return compile(one -> CaseOutput.of(one, jackson));
    }

    private static ClassLoader compile(Function<Case, CaseOutput> output) {
        Map<String, String> sources = new TreeMap<>();
        cases().forEach(one -> sources.putAll(output.apply(one).sources()));
        return InMemoryCompiler.compile(sources, System.getProperty("java.class.path"));
    }

    private static List<Case> cases() {
        List<Case> cases = Case.all();
        assertThat(cases).isNotEmpty();
        return cases;
    }
}
