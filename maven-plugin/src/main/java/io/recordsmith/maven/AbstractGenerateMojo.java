package io.recordsmith.maven;

import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.generator.build.ForkedRun;
import io.recordsmith.generator.build.GenerationRequest;
import io.recordsmith.generator.build.GenerationRun;
import io.recordsmith.generator.build.GenerationRunner;
import io.recordsmith.generator.option.ContentMode;
import io.recordsmith.generator.option.FormatMode;
import io.recordsmith.generator.option.FormatTypes;
import io.recordsmith.generator.option.JacksonVersion;
import io.recordsmith.generator.option.NumberTypes;
import io.recordsmith.generator.option.OptionValue;
import io.recordsmith.generator.option.SupportClasses;
import io.recordsmith.generator.option.TypeFeature;
import io.recordsmith.generator.option.UnknownKeywords;
import io.recordsmith.generator.option.UnknownProperties;
import io.recordsmith.generator.output.Manifest;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/** What generating main and test sources have in common: all but the two directories. */
abstract class AbstractGenerateMojo extends AbstractMojo {

    /** Before the name of a directory: where the project remembers which execution generates into it. */
    private static final String CLAIM = "io.recordsmith.output:";

    /**
     * Schema files, and directories that are searched for them, instead of the source directory. A path is relative to
     * the project; {@code groupId:artifactId!/path} is inside a dependency or a module of the same build.
     */
    @Parameter(property = "recordsmith.sources")
    List<String> sources = List.of();

    /**
     * Globs, relative to a source directory, of the files to compile. By default these are all files that end in
     * {@code .json}, {@code .yaml}, {@code .yml}, {@code .jsonschema} or {@code .schema}.
     */
    @Parameter(property = "recordsmith.includes")
    List<String> includes = List.of();

    /** Globs, relative to a source directory, of the files to leave out. */
    @Parameter(property = "recordsmith.excludes")
    List<String> excludes = List.of();

    /**
     * OpenAPI or schema documents in which references that dangle in their own document are looked up, in this order.
     * Written like {@code sources}.
     */
    @Parameter(property = "recordsmith.components")
    List<String> components = List.of();

    /** JSON pointers to further schemas to compile, in every document that has them. */
    @Parameter(property = "recordsmith.entries")
    List<String> entries = List.of();

    /** A JSON file with an object from URI to file, for references to other places. */
    @Parameter(property = "recordsmith.catalog")
    File catalog;

    /**
     * The dialect of documents without {@code $schema}: {@code draft-04}, {@code draft-06}, {@code draft-07},
     * {@code 2019-09}, {@code 2020-12}, {@code v1}, {@code openapi-3.0}, {@code openapi-3.1} or {@code swagger-2.0}.
     */
    @Parameter(property = "recordsmith.dialect")
    String dialect;

    /** The Java package of all generated types. */
    @Parameter(property = "recordsmith.packageName", required = true)
    String packageName;

    /** The package of the support classes. By default {@code support} below {@code packageName}. */
    @Parameter(property = "recordsmith.supportPackage")
    String supportPackage;

    /**
     * Which support classes to copy there: {@code needed}, {@code all} for other modules that share the package, or
     * {@code none} when another module has them.
     */
    @Parameter(property = "recordsmith.supportClasses", defaultValue = "needed")
    String supportClasses;

    /**
     * The version of Jackson that generated code uses: {@code 2}, {@code 3}, or {@code auto} for 3 if the project depends
     * on it, else 2.
     */
    @Parameter(property = "recordsmith.jackson", defaultValue = "auto")
    String jackson;

    /** What the keyword {@code format} means to validators: {@code dialect}, {@code assert} or {@code annotate}. */
    @Parameter(property = "recordsmith.formats", defaultValue = "dialect")
    String formats;

    /** What {@code contentEncoding} and {@code contentMediaType} mean to validators: {@code annotate} or {@code assert}. */
    @Parameter(property = "recordsmith.content", defaultValue = "annotate")
    String content;

    /**
     * What becomes of keywords that the dialect of a schema does not have: {@code dialect} (v1 refuses them, in others
     * they are annotations), {@code annotate} or {@code refuse}. Names that start with {@code x-} are never refused.
     */
    @Parameter(property = "recordsmith.unknownKeywords", defaultValue = "dialect")
    String unknownKeywords;

    /** The Java types of strings with a format: {@code java} or {@code string}. */
    @Parameter(property = "recordsmith.formatTypes", defaultValue = "java")
    String formatTypes;

    /** The same for single formats, each an element with the name of the format, or {@code base64} as an encoding. */
    @Parameter
    Map<String, String> typesByFormat = Map.of();

    /** The Java types of numbers without a format: {@code decimal} or {@code double}. */
    @Parameter(property = "recordsmith.numberTypes", defaultValue = "decimal")
    String numberTypes;

    /** What becomes of properties that a schema does not name: {@code ignore}, {@code keep} or {@code reject}. */
    @Parameter(property = "recordsmith.unknownProperties", defaultValue = "ignore")
    String unknownProperties;

    /**
     * Whether records keep all that they are read from: unknown properties, absent apart from {@code null}, strings with
     * a format as they were written.
     */
    @Parameter(property = "recordsmith.lossless", defaultValue = "false")
    boolean lossless;

    /** Whether types carry the annotations by which an {@code ObjectMapper} finds their codecs. */
    @Parameter(property = "recordsmith.databindAdapter", defaultValue = "true")
    boolean databindAdapter;

    /** Whether validators collect annotations (titles, defaults, ...) of valid instances for the output formats. */
    @Parameter(property = "recordsmith.annotations", defaultValue = "false")
    boolean annotations;

    /**
     * Whether codecs read documents in plain ASCII by a parser of their own first, which is faster for valid ones and
     * slower for others. Types that are not simple enough do without; needs Jackson 2.18 or newer.
     */
    @Parameter(property = "recordsmith.fastLane", defaultValue = "false")
    boolean fastLane;

    /** Whether to annotate nullness with JSpecify. By default if the project depends on it. */
    @Parameter(property = "recordsmith.nullMarked")
    Boolean nullMarked;

    /** Whether builders start with the defaults of the schema. */
    @Parameter(property = "recordsmith.builderDefaults", defaultValue = "false")
    boolean builderDefaults;

    /** Whether records have a method {@code withX} for each component. */
    @Parameter(property = "recordsmith.withers", defaultValue = "false")
    boolean withers;

    /** Whether records have a method {@code optionalX} for each component that may be null. */
    @Parameter(property = "recordsmith.optionalAccessors", defaultValue = "false")
    boolean optionalAccessors;

    /**
     * Whether components carry the annotations of {@code jakarta.validation.constraints} that say the same as the
     * schema. The project must depend on {@code jakarta.validation:jakarta.validation-api}.
     */
    @Parameter(property = "recordsmith.jakartaValidation", defaultValue = "false")
    boolean jakartaValidation;

    /** Whether generated classes carry the annotation {@code javax.annotation.processing.Generated}. */
    @Parameter(property = "recordsmith.generatedAnnotation", defaultValue = "false")
    boolean generatedAnnotation;

    /**
     * Interfaces that types implement: each with {@code types}, a regular expression for simple names, and {@code
     * interfaceName}. An interface must have no method that the types do not have.
     */
    @Parameter
    List<Implement> implement = List.of();

    /** What names of types start with, unless somebody chose them. */
    @Parameter(property = "recordsmith.typePrefix")
    String typePrefix;

    /** What names of types end with, unless somebody chose them. */
    @Parameter(property = "recordsmith.typeSuffix")
    String typeSuffix;

    /**
     * Names of types: each with {@code schema}, which is {@code file#pointer} as in {@code recordsmith-manifest.json} or
     * the {@code $id} of the schema, and {@code name}.
     */
    @Parameter
    List<TypeName> typeNames = List.of();

    /**
     * Types that are there already and are not generated: each with {@code schema} as in {@code typeNames}, {@code type}
     * and {@code codec}, a class whose static methods {@code read(JsonParser)} and {@code write(T, JsonGenerator)} read and
     * write it.
     */
    @Parameter
    List<ExistingTypeParameter> existingTypes = List.of();

    /**
     * Manifests of other modules, whose types are used for their schemas: files, or {@code
     * groupId:artifactId!/META-INF/recordsmith/PACKAGE/recordsmith-manifest.json} for the one of a dependency.
     */
    @Parameter(property = "recordsmith.manifests")
    List<String> manifests = List.of();

    /**
     * Whether to use the manifests of the dependencies that {@code components} are in, so that types that were generated
     * there are not generated again. Dependencies that the generated code is not compiled with do not count.
     */
    @Parameter(property = "recordsmith.findManifests", defaultValue = "true")
    boolean findManifests = true;

    /** Whether schemas may choose names, by {@code x-java-type} and {@code x-java-name}. */
    @Parameter(property = "recordsmith.javaNames", defaultValue = "false")
    boolean javaNames;

    /** Whether to do nothing. */
    @Parameter(property = "recordsmith.skip", defaultValue = "false")
    boolean skip;

    /**
     * Whether the compiler runs in a Java process of its own, which takes half of the processor time: it is over before
     * optimizing its code would pay.
     */
    @Parameter(property = "recordsmith.fork", defaultValue = "true")
    boolean fork;

    /** Whether to generate even if nothing has changed. */
    @Parameter(property = "recordsmith.force", defaultValue = "false")
    boolean force;

    /** Whether it is an error that there are no schemas. */
    @Parameter(property = "recordsmith.failOnMissingSources", defaultValue = "true")
    boolean failOnMissingSources;

    /** Whether warnings fail the build. */
    @Parameter(property = "recordsmith.treatWarningsAsErrors", defaultValue = "false")
    boolean treatWarningsAsErrors;

    /** Whether the project compiles what is generated. */
    @Parameter(property = "recordsmith.registerAsCompilationRoot", defaultValue = "true")
    boolean registerAsCompilationRoot;

    /** The encoding of generated sources. They are pure ASCII, so that only encodings such as UTF-16 make a difference. */
    @Parameter(property = "encoding", defaultValue = "${project.build.sourceEncoding}")
    String encoding;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    PluginDescriptor plugin;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    /** Loaded when it is called first, so that a build with nothing to do does not pay for it. */
    GenerationRunner runner = request -> fork ? ForkedRun.of(request, classPath()) : GenerationRun.of(request);

    private final Markers markers;
    private final RepositorySystem repositorySystem;

    AbstractGenerateMojo(Markers markers, RepositorySystem repositorySystem) {
        this.markers = markers;
        this.repositorySystem = repositorySystem;
    }

    abstract Path sourceDirectory();

    abstract Path outputDirectory();

    abstract void addSourceRoot(String directory);

    abstract void addResource(Resource resource);

    /** Returns the scopes of dependencies that the generated code is compiled with. */
    abstract Set<String> scopes();

    @Override
    public final void execute() throws MojoFailureException {
        if (skip) {
            getLog().info("Skipped");
            return;
        }
        claimOutputDirectory();
        if (registerAsCompilationRoot) {
            addSourceRoot(outputDirectory().toString());
            addResource(manifest());
        }
        GenerationRequest request = new GenerationRequest(
                options(),
                project.getBasedir().toPath(),
                outputDirectory(),
                encoding == null ? Charset.defaultCharset().name() : encoding,
                treatWarningsAsErrors,
                Optional.empty());
        Generation.Policy policy = new Generation.Policy(force, failOnMissingSources);
        new Generation(request, policy, runner, getLog(), markers).run();
    }

    private List<Path> classPath() {
        return plugin.getArtifacts().stream()
                .map(artifact -> artifact.getFile().toPath())
                .toList();
    }

    /** The manifest goes into the jar, where other modules find which types there are. */
    private Resource manifest() {
        Resource manifest = new Resource();
        manifest.setDirectory(outputDirectory().toString());
        manifest.addInclude(Manifest.FILE_NAME);
        manifest.setTargetPath(DependencySchemas.MANIFESTS + "/" + packageName);
        return manifest;
    }

    /** Two executions in one directory would each delete what the other generated. */
    private void claimOutputDirectory() throws MojoFailureException {
        String directory = outputDirectory().toAbsolutePath().normalize().toString();
        String mine = execution.getGoal() + "@" + execution.getExecutionId();
        // A goal on the command line stands for an execution; it is not another one beside it.
        boolean onCommandLine = execution.getExecutionId().equals("default-cli");
        Object other = project.getContextValue(CLAIM + directory);
        if (other != null && !other.equals(mine) && !onCommandLine) {
            throw new MojoFailureException("the executions " + other + " and " + mine + " both generate into "
                    + outputDirectory() + "; give one of them another outputDirectory");
        }
        if (!onCommandLine) {
            project.setContextValue(CLAIM + directory, mine);
        }
    }

    private CompilerOptions options() throws MojoFailureException {
        DependencySchemas dependencies = new DependencySchemas(project, session, repositorySystem);
        ProjectDependencies declared = new ProjectDependencies(project, session, repositorySystem);
        try {
            return CompilerOptions.builder()
                    .sources(sources.isEmpty() ? List.of(sourceDirectory()) : paths(sources, dependencies))
                    .components(paths(components, dependencies))
                    .packageName(packageName)
                    .jackson(
                            jackson.equals("auto")
                                    ? declared.jackson()
                                    : choice(JacksonVersion.class, "jackson", jackson))
                    .formats(choice(FormatMode.class, "formats", formats))
                    .content(choice(ContentMode.class, "content", content))
                    .unknownKeywords(choice(UnknownKeywords.class, "unknownKeywords", unknownKeywords))
                    .unknownProperties(choice(UnknownProperties.class, "unknownProperties", unknownProperties))
                    .lossless(lossless)
                    .formatTypes(choice(FormatTypes.class, "formatTypes", formatTypes))
                    .typesByFormat(choices(FormatTypes.class, "typesByFormat", typesByFormat))
                    .numberTypes(choice(NumberTypes.class, "numberTypes", numberTypes))
                    .includes(includes)
                    .excludes(excludes)
                    .entries(entries)
                    .catalog(Optional.ofNullable(catalog).map(File::toPath))
                    .dialect(Optional.ofNullable(dialect))
                    .supportPackage(Optional.ofNullable(supportPackage))
                    .supportClasses(choice(SupportClasses.class, "supportClasses", supportClasses))
                    .databindAdapter(databindAdapter)
                    .nullMarked(nullMarked == null ? declared.jspecify() : nullMarked)
                    .annotations(annotations)
                    .fastLane(fastLane)
                    .features(features())
                    .interfaces(implement.stream().map(Implement::option).toList())
                    .typePrefix(typePrefix == null ? "" : typePrefix)
                    .typeSuffix(typeSuffix == null ? "" : typeSuffix)
                    .typeNames(TypeName.byName(typeNames))
                    .existingTypes(ExistingTypeParameter.bySchema(existingTypes))
                    .manifests(manifests(dependencies))
                    .javaNames(javaNames)
                    .build();
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    private Set<TypeFeature> features() {
        return TypeFeature.wished(Map.of(
                TypeFeature.BUILDER_DEFAULTS, builderDefaults,
                TypeFeature.WITHERS, withers,
                TypeFeature.OPTIONAL_ACCESSORS, optionalAccessors,
                TypeFeature.JAKARTA_VALIDATION, jakartaValidation,
                TypeFeature.GENERATED_ANNOTATION, generatedAnnotation));
    }

    /** What the user names comes first, since the first that has a schema counts. */
    private List<Path> manifests(DependencySchemas dependencies) throws MojoFailureException {
        Set<Path> all = new LinkedHashSet<>(paths(manifests, dependencies));
        if (findManifests) {
            for (String component : components) {
                all.addAll(dependencies.manifests(component, scopes()));
            }
        }
        return List.copyOf(all);
    }

    private List<Path> paths(List<String> names, DependencySchemas dependencies) throws MojoFailureException {
        List<Path> paths = new ArrayList<>();
        for (String name : names) {
            Optional<Path> inDependency = dependencies.find(name);
            paths.add(
                    inDependency.isPresent()
                            ? inDependency.get()
                            : project.getBasedir().toPath().resolve(name).normalize());
        }
        return paths;
    }

    private static <E extends Enum<E> & OptionValue> Map<String, E> choices(
            Class<E> type, String parameter, Map<String, String> values) {
        Map<String, E> chosen = new TreeMap<>();
        values.forEach((name, value) -> chosen.put(name, choice(type, parameter, value)));
        return chosen;
    }

    private static <E extends Enum<E> & OptionValue> E choice(Class<E> type, String parameter, String value) {
        try {
            return OptionValue.parse(type, value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(parameter + ": " + e.getMessage(), e);
        }
    }
}
