package io.recordsmith.generator.emit.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.recordsmith.generator.option.JacksonVersion;
import io.recordsmith.generator.testing.InMemoryCompiler;
import io.recordsmith.support.Report;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SupportSourcesTest {

    @ParameterizedTest
    @EnumSource
    void copiesCompileInAnotherPackageWithoutAWarning(JacksonVersion jackson) throws IOException {
        SortedMap<String, String> all = SupportSources.copy(SupportClasses.all(), "com.acme.json", jackson);

        InMemoryCompiler.compile(all, classPathWithoutOther(jackson));
    }

    @Test
    void closuresHoldAllThatCompiledClassesUse() throws IOException, URISyntaxException {
        Path classes = Path.of(Report.class.getResource("Report.class").toURI()).getParent();
        Pattern supportClass = Pattern.compile("io/recordsmith/support/(\\w+)");
        for (String name : SupportClasses.all()) {
            String bytes = Files.readString(classes.resolve(name + ".class"), StandardCharsets.ISO_8859_1);
            Set<String> used = supportClass
                    .matcher(bytes)
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());

            assertThat(SupportSources.closure(List.of(name), JacksonVersion.JACKSON_3))
                    .containsAll(used);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HostNames", "RegexFormat", "JsonEquality", "TokenNumbers", "FlatMap"})
    void closuresCompileAlone(String name) {
        InMemoryCompiler.compile(
                SupportSources.copy(List.of(name), "com.acme.json", JacksonVersion.JACKSON_2),
                classPathWithoutOther(JacksonVersion.JACKSON_2));
    }

    @Test
    void copiesOnlyWhatIsNeeded() {
        assertThat(SupportSources.closure(List.of("CodePoints"), JacksonVersion.JACKSON_3))
                .containsExactly("CodePoints");
        assertThat(SupportSources.closure(List.of("JsonEquality"), JacksonVersion.JACKSON_2))
                .containsExactly("Json", "JsonEquality", "NameHabit", "NameSet", "SeededHash", "Utf8");
    }

    @Test
    void variantsHaveTheSamePublicMethods() throws IOException {
        assertThat(SupportClasses.in("support-jackson2")).isEqualTo(SupportClasses.in("support-jackson3"));
        for (String name : SupportClasses.in("support-jackson3")) {
            assertThat(publicMethods(name, JacksonVersion.JACKSON_2))
                    .isEqualTo(publicMethods(name, JacksonVersion.JACKSON_3));
        }
    }

    @ParameterizedTest
    @EnumSource
    void copiesArePureAsciiAndSayWhereTheyComeFrom(JacksonVersion jackson) throws IOException {
        Map<String, String> all = SupportSources.copy(SupportClasses.all(), "com.acme.json", jackson);

        assertThat(all.values()).allSatisfy(source -> {
            assertThat(source.chars()).allMatch(c -> c < 0x7F);
            assertThat(source).startsWith("// Support code of Recordsmith").contains("\npackage com.acme.json;\n");
            assertThat(source).doesNotContain("io.recordsmith").doesNotContain("ObjectMapper(");
        });
    }

    @Test
    void refusesANameThatIsNoSupportClass() {
        assertThatThrownBy(() -> SupportSources.closure(List.of("Reports"), JacksonVersion.JACKSON_3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Reports");
    }

    private static List<String> publicMethods(String name, JacksonVersion jackson) {
        String path = "com/acme/json/" + name + ".java";
        return SupportSources.copy(List.of(name), "com.acme.json", jackson)
                .get(path)
                .lines()
                .filter(line -> line.startsWith("    public "))
                .map(line -> line.replace(" throws IOException", ""))
                .toList();
    }

    private static String classPathWithoutOther(JacksonVersion jackson) {
        String other = jackson == JacksonVersion.JACKSON_2 ? "tools" : "com";
        Predicate<String> isOther = entry -> Path.of(entry)
                .toString()
                .matches(".*[/\\\\]" + other
                        + "[/\\\\](fasterxml[/\\\\])?jackson[/\\\\]core[/\\\\]jackson-(core|databind)[/\\\\].*");
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(isOther.negate())
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }
}
