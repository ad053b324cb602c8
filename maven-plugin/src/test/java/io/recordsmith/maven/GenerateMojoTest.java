package io.recordsmith.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import io.recordsmith.generator.option.SupportClasses;
import io.recordsmith.generator.option.TypeFeature;
import io.recordsmith.generator.option.UnknownKeywords;
import io.recordsmith.generator.option.UnknownProperties;
import io.recordsmith.generator.output.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.DefaultBuildContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateMojoTest {

    @TempDir
    private Path basedir;

    private TestBuild build;
    private Path schemas;
    private Path component;
    private Path output;
    private RecordedLog log;

    private List<Diagnostic> diagnostics = List.of();
    private CompilerOptions compiled;
    private int compilations;

    @BeforeEach
    void setUp() throws IOException {
        build = new TestBuild(basedir);
        build.dependsOn("tools.jackson.core:jackson-databind");
        schemas = Files.createDirectories(basedir.resolve("src/main/schemas"));
        Files.writeString(schemas.resolve("order.json"), "{}");
        component = Files.writeString(
                Files.createDirectories(basedir.resolve("api")).resolve("api.yaml"), "a: 1");
        output = basedir.resolve("target/generated-sources/recordsmith");
        log = new RecordedLog();
    }

    @Test
    void generatesIntoASourceRootOfTheProject() throws Exception {
        mojo().execute();

        assertThat(output.resolve("com/acme/Order.java")).hasContent("record Order() {}");
        assertThat(build.project.getCompileSourceRoots()).containsExactly(output.toString());
        assertThat(log.lines()).containsExactly("INFO 1 file written, 0 unchanged, 0 deleted in " + output);
    }

    @Test
    void testSourcesGoIntoATestSourceRoot() throws Exception {
        GenerateTestMojo mojo = new GenerateTestMojo(buildContext(), host(), build.repositorySystem());
        mojo.sourceDirectory = schemas.toFile();
        mojo.outputDirectory = output.toFile();
        configure(mojo, "generate-test", "default");
        mojo.execute();

        assertThat(output.resolve("com/acme/Order.java")).exists();
        assertThat(build.project.getTestCompileSourceRoots()).containsExactly(output.toString());
        assertThat(build.project.getCompileSourceRoots()).isEmpty();
    }

    @Test
    void defaultsAreThoseOfTheDocumentation() throws Exception {
        mojo().execute();

        assertThat(compiled)
                .isEqualTo(CompilerOptions.builder()
                        .sources(List.of(schemas))
                        .packageName("com.acme")
                        .build());
    }

    @Test
    void everyParameterReachesTheCompiler() throws Exception {
        GenerateMojo mojo = mojo();
        mojo.components = List.of("api/api.yaml");
        mojo.includes = List.of("**/*.json");
        mojo.excludes = List.of("old/**");
        mojo.entries = List.of("/definitions/A");
        mojo.catalog = basedir.resolve("catalog.json").toFile();
        mojo.dialect = "draft-07";
        mojo.supportPackage = "com.acme.json";
        mojo.supportClasses = "none";
        mojo.jackson = "2";
        mojo.formats = "assert";
        mojo.content = "assert";
        mojo.unknownKeywords = "refuse";
        mojo.formatTypes = "string";
        mojo.unknownProperties = "reject";
        mojo.databindAdapter = false;
        mojo.nullMarked = true;
        mojo.annotations = true;
        mojo.fastLane = true;
        mojo.execute();

        assertThat(compiled.components()).containsExactly(component);
        assertThat(compiled.includes()).containsExactly("**/*.json");
        assertThat(compiled.excludes()).containsExactly("old/**");
        assertThat(compiled.entries()).containsExactly("/definitions/A");
        assertThat(compiled.catalog()).contains(basedir.resolve("catalog.json"));
        assertThat(compiled.dialect()).contains("draft-07");
        assertThat(compiled.supportPackage()).contains("com.acme.json");
        assertThat(compiled.supportClasses()).isEqualTo(SupportClasses.NONE);
        assertThat(compiled.jackson()).isEqualTo(JacksonVersion.JACKSON_2);
        assertThat(compiled.formats()).isEqualTo(FormatMode.ASSERT);
        assertThat(compiled.content()).isEqualTo(ContentMode.ASSERT);
        assertThat(compiled.unknownKeywords()).isEqualTo(UnknownKeywords.REFUSE);
        assertThat(compiled.formatTypes()).isEqualTo(FormatTypes.STRING);
        assertThat(compiled.unknownProperties()).isEqualTo(UnknownProperties.REJECT);
        assertThat(compiled.databindAdapter()).isFalse();
        assertThat(compiled.nullMarked()).isTrue();
        assertThat(compiled.annotations()).isTrue();
        assertThat(compiled.fastLane()).isTrue();
    }

    @Test
    void everyParameterForTypesReachesTheCompiler() throws Exception {
        GenerateMojo mojo = mojo();
        mojo.builderDefaults = true;
        mojo.withers = true;
        mojo.optionalAccessors = true;
        mojo.jakartaValidation = true;
        mojo.generatedAnnotation = true;
        Implement implement = new Implement();
        implement.interfaceName = "java.io.Serializable";
        mojo.implement = List.of(implement);
        mojo.typePrefix = "Api";
        mojo.typeSuffix = "Dto";
        TypeName name = new TypeName();
        name.schema = "order.json#/$defs/A";
        name.name = "Address";
        mojo.typeNames = List.of(name);
        ExistingTypeParameter existing = new ExistingTypeParameter();
        existing.schema = "order.json#/$defs/B";
        existing.type = "com.acme.B";
        existing.codec = "com.acme.Codecs";
        mojo.existingTypes = List.of(existing);
        mojo.manifests = List.of("common.json");
        mojo.javaNames = true;
        mojo.execute();

        assertThat(compiled.features()).containsExactlyInAnyOrder(TypeFeature.values());
        assertThat(compiled.interfaces()).containsExactly(new Implementation(".*", "java.io.Serializable"));
        assertThat(compiled.typePrefix()).isEqualTo("Api");
        assertThat(compiled.typeSuffix()).isEqualTo("Dto");
        assertThat(compiled.typeNames()).containsExactly(Map.entry("order.json#/$defs/A", "Address"));
        assertThat(compiled.existingTypes())
                .containsExactly(Map.entry("order.json#/$defs/B", new ExistingType("com.acme.B", "com.acme.Codecs")));
        assertThat(compiled.manifests()).containsExactly(basedir.resolve("common.json"));
        assertThat(compiled.javaNames()).isTrue();
    }

    @Test
    void theManifestGoesIntoTheJar() throws Exception {
        GenerateMojo mojo = mojo();
        mojo.execute();

        assertThat(mojo.project.getResources())
                .filteredOn(resource -> "META-INF/recordsmith/com.acme".equals(resource.getTargetPath()))
                .singleElement()
                .satisfies(resource -> {
                    assertThat(resource.getDirectory()).isEqualTo(mojo.outputDirectory.toString());
                    assertThat(resource.getIncludes()).containsExactly("recordsmith-manifest.json");
                });
    }

    @Test
    void manifestsAreFoundWhereComponentsAreUnlessThatIsSwitchedOff() throws Exception {
        MavenProject common = build.module("common");
        build.dependsOn("test:common");
        Path address = common.getBasedir().toPath().resolve("src/main/resources/address.json");
        Path manifest = Path.of(common.getBuild().getOutputDirectory())
                .resolve("META-INF/recordsmith/com.common/recordsmith-manifest.json");
        for (Path file : List.of(address, manifest)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "[]");
        }
        GenerateMojo mojo = mojo();
        mojo.components = List.of("test:common!/address.json");
        mojo.manifests = List.of("first.json");
        mojo.execute();
        assertThat(compiled.manifests()).containsExactly(basedir.resolve("first.json"), manifest);

        mojo.findManifests = false;
        mojo.execute();
        assertThat(compiled.manifests()).containsExactly(basedir.resolve("first.json"));
    }

    @Test
    void sourcesReplaceTheSourceDirectory() throws Exception {
        GenerateMojo mojo = mojo();
        mojo.sources = List.of("api/api.yaml", "src/main/schemas");
        mojo.execute();

        assertThat(compiled.sources()).containsExactly(component, schemas);
    }

    @Test
    void everyErrorIsShownAndThenTheBuildFailsOnce() throws IOException {
        String file = schemas.resolve("order.json").toString();
        diagnostics = List.of(
                Diagnostic.error(Code.SYNTAX, new Place(file, 3, 1, ""), "a comma is missing"),
                Diagnostic.error(Code.KEYWORD_VALUE, new Place(file, 7, 9, "/minimum"), "not a number")
                        .withHint("write 5"),
                Diagnostic.error(Code.UNREADABLE_FILE, Place.ofFile("other.json"), "cannot be read"));

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> mojo().execute())
                .withMessage("3 error(s), shown above; nothing was written");
        assertThat(log.lines())
                .containsExactly(
                        "ERROR " + file + ":[3,1] [syntax] a comma is missing",
                        "ERROR " + file + ":[7,9] [keyword-value] not a number (at #/minimum); hint: write 5",
                        "ERROR other.json: [unreadable-file] cannot be read");
        assertThat(output).doesNotExist();
    }

    @Test
    void outputOfTheLastGoodRunSurvivesAFailure() throws Exception {
        mojo().execute();
        Files.writeString(schemas.resolve("order.json"), "{");
        diagnostics = List.of(Diagnostic.error(Code.SYNTAX, Place.ofFile("order.json"), "ends too early"));

        assertThatExceptionOfType(MojoFailureException.class).isThrownBy(() -> mojo().execute());
        assertThat(output.resolve("com/acme/Order.java")).hasContent("record Order() {}");
    }

    @Test
    void warningsAreShownAndDoNotFail() throws Exception {
        diagnostics = List.of(Diagnostic.warning(Code.OPEN_TYPE, new Place("a.json", 1, 2, ""), "open"));
        mojo().execute();

        assertThat(log.lines()).contains("WARN a.json:[1,2] [open-type] open");
        assertThat(output.resolve("com/acme/Order.java")).exists();
    }

    @Test
    void warningsFailWhenTheyAreTreatedAsErrors() {
        diagnostics = List.of(Diagnostic.warning(Code.OPEN_TYPE, new Place("a.json", 1, 2, ""), "open"));
        GenerateMojo mojo = mojo();
        mojo.treatWarningsAsErrors = true;

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(mojo::execute)
                .withMessageContaining("treatWarningsAsErrors");
        assertThat(output).doesNotExist();
    }

    @Test
    void nothingIsCompiledOrTouchedWhenNothingChanged() throws Exception {
        mojo().execute();
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, longAgo);
            }
        }
        mojo().execute();

        assertThat(compilations).isEqualTo(1);
        assertThat(build.project.getCompileSourceRoots()).containsExactly(output.toString());
        try (Stream<Path> files = Files.walk(output)) {
            assertThat(files)
                    .allSatisfy(
                            file -> assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo));
        }
    }

    @Test
    void aTouchedSchemaIsNotAChange() throws Exception {
        mojo().execute();
        Files.setLastModifiedTime(schemas.resolve("order.json"), FileTime.fromMillis(1_000_000_000_000L));
        mojo().execute();

        assertThat(compilations).isEqualTo(1);
    }

    @Test
    void generatesAgainWhenASchemaChanges() throws Exception {
        mojo().execute();
        Files.writeString(schemas.resolve("order.json"), "true");
        mojo().execute();

        assertThat(compilations).isEqualTo(2);
    }

    @Test
    void generatesAgainWhenAComponentDocumentChanges() throws Exception {
        GenerateMojo mojo = mojo();
        mojo.components = List.of("api/api.yaml");
        mojo.execute();
        Files.writeString(component, "a: 2");
        mojo.execute();

        assertThat(compilations).isEqualTo(2);
    }

    @Test
    void generatesAgainWhenASchemaIsAddedOrTakenAway() throws Exception {
        mojo().execute();
        Files.writeString(schemas.resolve("new.json"), "{}");
        mojo().execute();
        Files.delete(schemas.resolve("new.json"));
        mojo().execute();

        assertThat(compilations).isEqualTo(3);
    }

    @Test
    void generatesAgainWhenAParameterChanges() throws Exception {
        mojo().execute();
        GenerateMojo mojo = mojo();
        mojo.lossless = true;
        mojo.execute();

        assertThat(compilations).isEqualTo(2);
    }

    @Test
    void generatesAgainWhenWarningsBecomeErrors() throws Exception {
        diagnostics = List.of(Diagnostic.warning(Code.OPEN_TYPE, new Place("a.json", 1, 2, ""), "open"));
        mojo().execute();
        GenerateMojo mojo = mojo();
        mojo.treatWarningsAsErrors = true;

        assertThatExceptionOfType(MojoFailureException.class).isThrownBy(mojo::execute);
    }

    @Test
    void generatesAgainWhenAGeneratedFileIsGone() throws Exception {
        mojo().execute();
        Files.delete(output.resolve("com/acme/Order.java"));
        mojo().execute();

        assertThat(output.resolve("com/acme/Order.java")).exists();
    }

    @Test
    void generatesAgainWhenForced() throws Exception {
        mojo().execute();
        GenerateMojo mojo = mojo();
        mojo.force = true;
        mojo.execute();

        assertThat(compilations).isEqualTo(2);
    }

    @Test
    void skipDoesNothing() throws Exception {
        GenerateMojo mojo = mojo();
        mojo.skip = true;
        mojo.execute();

        assertThat(compilations).isZero();
        assertThat(build.project.getCompileSourceRoots()).isEmpty();
    }

    @Test
    void sourcesNeedNotBeCompiled() throws Exception {
        GenerateMojo mojo = mojo();
        mojo.registerAsCompilationRoot = false;
        mojo.execute();

        assertThat(build.project.getCompileSourceRoots()).isEmpty();
        assertThat(output.resolve("com/acme/Order.java")).exists();
    }

    @Test
    void missingSourcesAreAnErrorByDefault() {
        GenerateMojo mojo = mojo();
        mojo.sourceDirectory = basedir.resolve("missing").toFile();

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(mojo::execute)
                .withMessageContaining("missing")
                .withMessageContaining("failOnMissingSources");
    }

    @Test
    void whereMissingSourcesAreRightWhatWasGeneratedFromThemGoes() throws Exception {
        mojo().execute();
        GenerateMojo mojo = mojo();
        mojo.sourceDirectory = basedir.resolve("missing").toFile();
        mojo.failOnMissingSources = false;
        mojo.execute();

        assertThat(output.resolve("com")).doesNotExist();
    }

    @Test
    void aSourceDirectoryWithoutSchemasCountsAsMissing() throws Exception {
        diagnostics = List.of(Diagnostic.error(Code.NO_SCHEMA, Place.ofFile(schemas.toString()), "no schema"));
        GenerateMojo mojo = mojo();
        mojo.failOnMissingSources = false;
        mojo.execute();

        assertThat(output).doesNotExist();
        mojo.failOnMissingSources = true;
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(mojo::execute)
                .withMessageContaining("no schemas");
    }

    @Test
    void wrongParameterIsExplained() {
        GenerateMojo mojo = mojo();
        mojo.formats = "maybe";

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(mojo::execute)
                .withMessage("formats: 'maybe' is not one of dialect, assert, annotate");
    }

    @Test
    void twoExecutionsMustNotShareAnOutputDirectory() throws Exception {
        mojo().execute();
        GenerateMojo other = mojo();
        configure(other, "generate", "other");

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(other::execute)
                .withMessageContaining("generate@default")
                .withMessageContaining("generate@other");
    }

    @Test
    void aGoalOnTheCommandLineMayShareTheDirectoryOfAnExecution() throws Exception {
        GenerateMojo onCommandLine = mojo();
        configure(onCommandLine, "generate", "default-cli");
        onCommandLine.execute();
        mojo().execute();
        onCommandLine.execute();

        assertThat(compilations).isEqualTo(1);
    }

    private GenerateMojo mojo() {
        GenerateMojo mojo = new GenerateMojo(buildContext(), host(), build.repositorySystem());
        mojo.sourceDirectory = schemas.toFile();
        mojo.outputDirectory = output.toFile();
        configure(mojo, "generate", "default");
        return mojo;
    }

    private void configure(AbstractGenerateMojo mojo, String goal, String executionId) {
        MojoDescriptor descriptor = new MojoDescriptor();
        descriptor.setGoal(goal);
        mojo.execution = new MojoExecution(descriptor, executionId);
        mojo.project = build.project;
        mojo.session = build.session;
        mojo.packageName = "com.acme";
        mojo.jackson = "auto";
        mojo.formats = "dialect";
        mojo.content = "annotate";
        mojo.supportClasses = "needed";
        mojo.unknownKeywords = "dialect";
        mojo.formatTypes = "java";
        mojo.numberTypes = "decimal";
        mojo.unknownProperties = "ignore";
        mojo.databindAdapter = true;
        mojo.failOnMissingSources = true;
        mojo.registerAsCompilationRoot = true;
        mojo.encoding = "UTF-8";
        mojo.runner = request -> GenerationRun.of(request, this::compile);
        mojo.setLog(log);
    }

    private CompilationResult compile(CompilerOptions options) {
        compiled = options;
        compilations++;
        List<Path> inputs = Stream.concat(Stream.of(schemas.resolve("order.json")), options.components().stream())
                .toList();
        GeneratedFile file = new GeneratedFile("com/acme/Order.java", "record Order() {}");
        return new CompilationResult(List.of(file), diagnostics, inputs);
    }

    private static DefaultBuildContext buildContext() {
        return new DefaultBuildContext(host());
    }

    private static org.sonatype.plexus.build.incremental.BuildContext host() {
        return new org.sonatype.plexus.build.incremental.DefaultBuildContext();
    }
}
