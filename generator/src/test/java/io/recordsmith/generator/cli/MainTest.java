package io.recordsmith.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.CompilationResult;
import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.generator.build.GenerationRun;
import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Place;
import io.recordsmith.generator.option.ContentMode;
import io.recordsmith.generator.option.ExistingType;
import io.recordsmith.generator.option.FormatMode;
import io.recordsmith.generator.option.FormatTypes;
import io.recordsmith.generator.option.Implementation;
import io.recordsmith.generator.option.JacksonVersion;
import io.recordsmith.generator.option.NumberTypes;
import io.recordsmith.generator.option.SupportClasses;
import io.recordsmith.generator.option.TypeFeature;
import io.recordsmith.generator.option.UnknownKeywords;
import io.recordsmith.generator.option.UnknownProperties;
import io.recordsmith.generator.output.GeneratedFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private static final GeneratedFile FILE = new GeneratedFile("com/acme/Order.java", "record Order() {}\n");
    private static final Diagnostic WARNING =
            Diagnostic.warning(Code.FOREIGN_KEYWORD, new Place("order.json", 7, 5, "/const"), "not of draft-04");
    private static final Diagnostic ERROR =
            Diagnostic.error(Code.SYNTAX, new Place("order.json", 3, 1, ""), "a comma is missing");

    @TempDir
    private Path output;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private CompilerOptions options;
    private Function<CompilerOptions, CompilationResult> compiler = given(List.of(FILE));

    @Test
    void writesWhatTheCompilerGenerates() {
        assertThat(generate()).isZero();

        assertThat(output.resolve("com/acme/Order.java")).hasContent(FILE.content());
        assertThat(out).hasToString("1 file written, 0 unchanged, 0 deleted" + System.lineSeparator());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void warningsAreOneLineEachAndDoNotFail() {
        compiler = given(List.of(FILE), WARNING);

        assertThat(generate()).isZero();
        assertThat(err.toString().lines())
                .containsExactly("order.json:7:5: warning: [foreign-keyword] not of draft-04 (at #/const)");
        assertThat(output.resolve("com/acme/Order.java")).exists();
    }

    @Test
    void errorsInTheInputAreAllShownAndNothingIsWritten() {
        compiler = given(List.of(), ERROR, WARNING);

        assertThat(generate()).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "order.json:3:1: error: [syntax] a comma is missing",
                        "order.json:7:5: warning: [foreign-keyword] not of draft-04 (at #/const)");
        assertThat(output).isEmptyDirectory();
    }

    @Test
    void outputThatCannotBeWrittenIsAnError() throws IOException {
        Path file = Files.createFile(output.resolve("file"));

        assertThat(run("generate", "--source", "s", "--package", "p", "--output", file.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith(file + ":0:0: error: [output] ");
    }

    @Test
    void defaultsAreThoseOfTheDocumentation() {
        generate();

        assertThat(options)
                .isEqualTo(CompilerOptions.builder()
                        .sources(List.of(Path.of("schemas")))
                        .packageName("com.acme")
                        .build());
        assertThat(options.jackson()).isEqualTo(JacksonVersion.JACKSON_3);
        assertThat(options.formats()).isEqualTo(FormatMode.DIALECT);
        assertThat(options.content()).isEqualTo(ContentMode.ANNOTATE);
        assertThat(options.unknownKeywords()).isEqualTo(UnknownKeywords.DIALECT);
        assertThat(options.unknownProperties()).isEqualTo(UnknownProperties.IGNORE);
        assertThat(options.formatTypes()).isEqualTo(FormatTypes.JAVA);
        assertThat(options.databindAdapter()).isTrue();
    }

    @Test
    void everyOptionReachesTheCompiler() {
        generate(
                "--components=api.yaml",
                "--jackson=2",
                "--formats=assert",
                "--content=assert",
                "--unknown-keywords=refuse",
                "--unknown-properties=reject",
                "--format-types=string",
                "--type-by-format=uuid=java",
                "--number-types=double",
                "--include=**/*.json",
                "--exclude=old/**",
                "--entry=/definitions/A",
                "--catalog=catalog.json",
                "--dialect=draft-07",
                "--support-package=com.acme.json",
                "--support-classes=all",
                "--no-databind-adapter",
                "--null-marked",
                "--annotations",
                "--fast-lane");

        assertThat(options.components()).containsExactly(Path.of("api.yaml"));
        assertThat(options.jackson()).isEqualTo(JacksonVersion.JACKSON_2);
        assertThat(options.formats()).isEqualTo(FormatMode.ASSERT);
        assertThat(options.content()).isEqualTo(ContentMode.ASSERT);
        assertThat(options.unknownKeywords()).isEqualTo(UnknownKeywords.REFUSE);
        assertThat(options.unknownProperties()).isEqualTo(UnknownProperties.REJECT);
        assertThat(options.formatTypes()).isEqualTo(FormatTypes.STRING);
        assertThat(options.typesByFormat()).containsExactly(Map.entry("uuid", FormatTypes.JAVA));
        assertThat(options.numberTypes()).isEqualTo(NumberTypes.DOUBLE);
        assertThat(options.includes()).containsExactly("**/*.json");
        assertThat(options.excludes()).containsExactly("old/**");
        assertThat(options.entries()).containsExactly("/definitions/A");
        assertThat(options.catalog()).contains(Path.of("catalog.json"));
        assertThat(options.dialect()).contains("draft-07");
        assertThat(options.supportPackage()).contains("com.acme.json");
        assertThat(options.supportClasses()).isEqualTo(SupportClasses.ALL);
        assertThat(options.databindAdapter()).isFalse();
        assertThat(options.nullMarked()).isTrue();
        assertThat(options.annotations()).isTrue();
        assertThat(options.fastLane()).isTrue();
    }

    @Test
    void everyOptionOfTypesReachesTheCompiler() {
        generate(
                "--builder-defaults",
                "--withers",
                "--optional-accessors",
                "--jakarta-validation",
                "--generated-annotation",
                "--implement=.*=java.io.Serializable",
                "--type-prefix=Api",
                "--type-suffix=Dto",
                "--type-name=a.json#/$defs/B=Name",
                "--existing-type=a.json#/$defs/C=com.acme.C,com.acme.Codecs",
                "--import-manifest=common.json",
                "--java-names");

        assertThat(options.features()).containsExactlyInAnyOrder(TypeFeature.values());
        assertThat(options.interfaces()).containsExactly(new Implementation(".*", "java.io.Serializable"));
        assertThat(options.typePrefix()).isEqualTo("Api");
        assertThat(options.typeSuffix()).isEqualTo("Dto");
        assertThat(options.typeNames()).containsExactly(Map.entry("a.json#/$defs/B", "Name"));
        assertThat(options.existingTypes())
                .containsExactly(Map.entry("a.json#/$defs/C", new ExistingType("com.acme.C", "com.acme.Codecs")));
        assertThat(options.manifests()).containsExactly(Path.of("common.json"));
        assertThat(options.javaNames()).isTrue();
    }

    @Test
    void losslessKeepsUnknownPropertiesAndStrings() {
        generate("--lossless");

        assertThat(options.lossless()).isTrue();
        assertThat(options.unknownProperties()).isEqualTo(UnknownProperties.KEEP);
        assertThat(options.formatTypes()).isEqualTo(FormatTypes.STRING);
    }

    @Test
    void optionsRepeatAndTakeSeveralValues() {
        generate("--source", "a.json", "--source", "b.json", "c.json", "--entry", "/x", "--entry", "/y");

        assertThat(options.sources())
                .containsExactly(Path.of("schemas"), Path.of("a.json"), Path.of("b.json"), Path.of("c.json"));
        assertThat(options.entries()).containsExactly("/x", "/y");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unknown",
                "generate",
                "generate --source s --package p",
                "generate --source s --output o",
                "generate --package p --output o",
                "generate --source s --package p --output o --jackson 4",
                "generate --source s --package p --output o --formats maybe",
                "generate --source s --package p --output o --content dialect",
                "generate --source s --package p --output o --unknown-keywords ignore",
                "generate --source s --package p --output o --dialect draft-03",
                "generate --source s --package 1p --output o",
                "generate --source s --package a.class --output o",
                "generate --source s --package java.mine --output o",
                "generate --source s --package p --support-package p. --output o",
                "generate --source s --package p --output o --type-prefix 1",
                "generate --source s --package p --output o --type-suffix x;y",
                "generate --source s --package p --output o --implement (=java.io.Serializable",
                "generate --source s --package p --output o --implement .*=no-name",
                "generate --source s --package p --output o --existing-type a.json#=T,1"
            })
    void wrongUsageIsExplained(String arguments) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);

        assertThat(err.toString()).contains("Usage: recordsmith");
        assertThat(options).isNull();
    }

    @Test
    void wrongValueNamesTheRightOnes() {
        generate("--unknown-properties", "drop");

        assertThat(err.toString()).contains("--unknown-properties", "'drop' is not one of ignore, keep, reject");
    }

    @Test
    void unknownOptionNamesASimilarOne() {
        assertThat(generate("--colour")).isEqualTo(2);
        assertThat(err.toString()).contains("Unknown option: '--colour'", "--components");
    }

    @Test
    void bugsHaveAnExitCodeOfTheirOwn() {
        compiler = ignored -> {
            throw new IllegalStateException("broken invariant");
        };

        assertThat(generate()).isEqualTo(70);
        assertThat(err.toString()).contains("bug of Recordsmith", "broken invariant");
    }

    @Test
    void exhaustionIsABugToo() {
        compiler = ignored -> {
            throw new StackOverflowError();
        };

        assertThat(generate()).isEqualTo(70);
    }

    @Test
    void helpAndVersionAreWrittenToStandardOutput() {
        assertThat(run("--help")).isZero();
        assertThat(run("generate", "--help")).isZero();
        assertThat(run("--version")).isZero();

        assertThat(out.toString()).contains("generate", "--unknown-properties=ignore|keep|reject", "recordsmith 0.");
        assertThat(err.toString()).isEmpty();
    }

    private static Function<CompilerOptions, CompilationResult> given(
            List<GeneratedFile> files, Diagnostic... diagnostics) {
        return ignored -> new CompilationResult(files, List.of(diagnostics), List.of());
    }

    private int generate(String... more) {
        String[] arguments = {"generate", "--source", "schemas", "--package", "com.acme", "--output", output.toString()
        };
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return run(all);
    }

    private int run(String... arguments) {
        Function<CompilerOptions, CompilationResult> remembering = given -> {
            options = given;
            return compiler.apply(given);
        };
        return Main.run(
                request -> GenerationRun.of(request, remembering),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                arguments);
    }
}
