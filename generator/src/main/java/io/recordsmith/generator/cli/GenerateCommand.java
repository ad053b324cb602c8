package io.recordsmith.generator.cli;

import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.generator.build.GenerationOutcome;
import io.recordsmith.generator.build.GenerationRequest;
import io.recordsmith.generator.build.GenerationRun;
import io.recordsmith.generator.build.GenerationRunner;
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
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code recordsmith generate}: options to a run of the compiler, its diagnostics to standard error. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        description = "Generates Java sources from schemas.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:done",
            "1:errors in the input, nothing was written",
            "2:wrong usage",
            "70:a bug of this program"
        })
final class GenerateCommand implements Callable<Integer> {
    private final GenerationRunner runner;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--source",
            required = true,
            arity = "1..*",
            paramLabel = "DIR_OR_FILE",
            description = "A schema file, or a directory that is searched for them. Repeatable.")
    private List<Path> sources = List.of();

    @Option(
            names = "--components",
            arity = "1..*",
            paramLabel = "FILE",
            description = "An OpenAPI or schema document in which dangling references are looked up. Repeatable.")
    private List<Path> components = List.of();

    @Option(
            names = "--package",
            required = true,
            paramLabel = "PACKAGE",
            description = "The Java package of the generated types.")
    private String packageName;

    @Option(names = "--output", required = true, paramLabel = "DIR", description = "The root of the generated sources.")
    private Path output;

    @Option(names = "--jackson", paramLabel = "2|3", description = "The Jackson that generated code uses (default: 3).")
    private JacksonVersion jackson = JacksonVersion.JACKSON_3;

    @Option(
            names = "--formats",
            paramLabel = "dialect|assert|annotate",
            description = "What 'format' means to validators (default: dialect).")
    private FormatMode formats = FormatMode.DIALECT;

    @Option(
            names = "--content",
            paramLabel = "annotate|assert",
            description = "What 'contentEncoding' and 'contentMediaType' mean to validators (default: annotate).")
    private ContentMode content = ContentMode.ANNOTATE;

    @Option(
            names = "--unknown-keywords",
            paramLabel = "dialect|annotate|refuse",
            description = "What becomes of keywords that a dialect does not have (default: dialect).")
    private UnknownKeywords unknownKeywords = UnknownKeywords.DIALECT;

    @Option(
            names = "--format-types",
            paramLabel = "java|string",
            description = "The Java types of strings with a format (default: java).")
    private FormatTypes formatTypes = FormatTypes.JAVA;

    @Option(
            names = "--type-by-format",
            arity = "1..*",
            paramLabel = "FORMAT=java|string",
            description = "The same for one format, or for base64 as contentEncoding. Repeatable.")
    private Map<String, FormatTypes> typesByFormat = Map.of();

    @Option(
            names = "--number-types",
            paramLabel = "decimal|double",
            description = "The Java types of numbers without a format (default: decimal).")
    private NumberTypes numberTypes = NumberTypes.DECIMAL;

    @Option(
            names = "--unknown-properties",
            paramLabel = "ignore|keep|reject",
            description = "What becomes of properties that a schema does not name (default: ignore).")
    private UnknownProperties unknownProperties = UnknownProperties.IGNORE;

    @Option(
            names = "--lossless",
            description = "Keep all that is read: unknown properties, absent apart from null, formats as strings.")
    private boolean lossless;

    @Option(
            names = "--include",
            arity = "1..*",
            paramLabel = "GLOB",
            description = "Files of a source directory to compile (default: all JSON and YAML files). Repeatable.")
    private List<String> includes = List.of();

    @Option(
            names = "--exclude",
            arity = "1..*",
            paramLabel = "GLOB",
            description = "Files of a source directory to leave out. Repeatable.")
    private List<String> excludes = List.of();

    @Option(
            names = "--entry",
            arity = "1..*",
            paramLabel = "POINTER",
            description = "A JSON pointer to one more schema to compile, in every document that has it. Repeatable.")
    private List<String> entries = List.of();

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = "A JSON object from URI to file, for references to other places.")
    private Path catalog;

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            description =
                    "The dialect of documents without $schema: draft-04, draft-06, draft-07, 2019-09, 2020-12, v1,"
                            + " openapi-3.0, openapi-3.1 or swagger-2.0.")
    private String dialect;

    @Option(
            names = "--support-package",
            paramLabel = "PACKAGE",
            description = "The package of the support classes (default: 'support' below the package).")
    private String supportPackage;

    @Option(
            names = "--support-classes",
            paramLabel = "needed|all|none",
            description = "Which support classes to copy there: all for modules that share them, none for one that has"
                    + " them from another (default: needed).")
    private SupportClasses supportClasses = SupportClasses.NEEDED;

    @Option(
            names = "--databind-adapter",
            negatable = true,
            fallbackValue = "true",
            description = "Let ObjectMapper find the codecs by annotations (default: yes).")
    private boolean databindAdapter = true;

    @Option(names = "--null-marked", description = "Annotate nullness with JSpecify.")
    private boolean nullMarked;

    @Option(
            names = "--annotations",
            description = "Let validators collect annotations (titles, defaults, ...) for the output formats.")
    private boolean annotations;

    @Option(
            names = "--fast-lane",
            description =
                    "Let codecs read plain ASCII documents by a parser of their own first, where types are simple.")
    private boolean fastLane;

    @Option(names = "--builder-defaults", description = "Let builders start with the defaults of the schema.")
    private boolean builderDefaults;

    @Option(names = "--withers", description = "Give records a method withX for each component.")
    private boolean withers;

    @Option(
            names = "--optional-accessors",
            description = "Give records a method optionalX for each component that may be null.")
    private boolean optionalAccessors;

    @Option(
            names = "--jakarta-validation",
            description = "Annotate components with the constraints of jakarta.validation that say the same.")
    private boolean jakartaValidation;

    @Option(names = "--generated-annotation", description = "Annotate generated classes with @Generated.")
    private boolean generatedAnnotation;

    @Option(
            names = "--implement",
            arity = "1..*",
            paramLabel = "TYPES=INTERFACE",
            description = "An interface that types implement whose names match a regular expression. Repeatable.")
    private Map<String, String> interfaces = Map.of();

    @Option(names = "--type-prefix", paramLabel = "TEXT", description = "What names of types start with.")
    private String typePrefix = "";

    @Option(names = "--type-suffix", paramLabel = "TEXT", description = "What names of types end with.")
    private String typeSuffix = "";

    @Option(
            names = "--type-name",
            arity = "1..*",
            paramLabel = "SCHEMA=NAME",
            description = "The name of a schema's type; the schema is FILE#POINTER as in the manifest, or an $id."
                    + " Repeatable.")
    private Map<String, String> typeNames = Map.of();

    @Option(
            names = "--existing-type",
            arity = "1..*",
            paramLabel = "SCHEMA=TYPE,CODEC",
            description = "A type that is there already for a schema, with the class that reads and writes it."
                    + " Repeatable.")
    private Map<String, String> existingTypes = Map.of();

    @Option(
            names = "--import-manifest",
            arity = "1..*",
            paramLabel = "FILE",
            description = "The manifest of another module, whose types are used for its schemas. Repeatable.")
    private List<Path> manifests = List.of();

    @Option(names = "--java-names", description = "Let schemas choose names by x-java-type and x-java-name.")
    private boolean javaNames;

    @Option(
            names = "--in-process",
            description =
                    "Compile in this process; by default in one of its own, which takes half of the processor time.")
    private boolean inProcess;

    /** Creates the command; {@code runner} is what does its work unless the user wants it done in this process. */
    GenerateCommand(GenerationRunner runner) {
        this.runner = runner;
    }

    @Override
    public Integer call() throws IOException {
        GenerationRequest request =
                new GenerationRequest(options(), Path.of(""), output, "UTF-8", false, Optional.empty());
        GenerationOutcome outcome = inProcess ? GenerationRun.of(request) : runner.run(request);
        PrintWriter err = spec.commandLine().getErr();
        outcome.diagnostics().forEach(err::println);
        outcome.changes().ifPresent(spec.commandLine().getOut()::println);
        return outcome.changes().isPresent() ? Main.DONE : Main.FAULTY_INPUT;
    }

    private Set<TypeFeature> features() {
        return TypeFeature.wished(Map.of(
                TypeFeature.BUILDER_DEFAULTS, builderDefaults,
                TypeFeature.WITHERS, withers,
                TypeFeature.OPTIONAL_ACCESSORS, optionalAccessors,
                TypeFeature.JAKARTA_VALIDATION, jakartaValidation,
                TypeFeature.GENERATED_ANNOTATION, generatedAnnotation));
    }

    private Map<String, ExistingType> existing() {
        Map<String, ExistingType> types = new TreeMap<>();
        existingTypes.forEach((schema, names) -> {
            String[] both = names.split(",", 2);
            types.put(schema, new ExistingType(both[0], both[both.length - 1]));
        });
        return types;
    }

    private CompilerOptions options() {
        try {
            return CompilerOptions.builder()
                    .sources(sources)
                    .components(components)
                    .packageName(packageName)
                    .jackson(jackson)
                    .formats(formats)
                    .content(content)
                    .unknownKeywords(unknownKeywords)
                    .unknownProperties(unknownProperties)
                    .lossless(lossless)
                    .formatTypes(formatTypes)
                    .typesByFormat(typesByFormat)
                    .numberTypes(numberTypes)
                    .includes(includes)
                    .excludes(excludes)
                    .entries(entries)
                    .catalog(Optional.ofNullable(catalog))
                    .dialect(Optional.ofNullable(dialect))
                    .supportPackage(Optional.ofNullable(supportPackage))
                    .supportClasses(supportClasses)
                    .databindAdapter(databindAdapter)
                    .nullMarked(nullMarked)
                    .annotations(annotations)
                    .fastLane(fastLane)
                    .features(features())
                    .interfaces(interfaces.entrySet().stream()
                            .map(one -> new Implementation(one.getKey(), one.getValue()))
                            .toList())
                    .typePrefix(typePrefix)
                    .typeSuffix(typeSuffix)
                    .typeNames(typeNames)
                    .existingTypes(existing())
                    .manifests(manifests)
                    .javaNames(javaNames)
                    .build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
