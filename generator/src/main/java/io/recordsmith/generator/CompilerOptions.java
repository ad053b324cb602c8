package io.recordsmith.generator;

import io.recordsmith.generator.dialect.Dialects;
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
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;

/**
 * What to compile, and how. Lists keep the order they are given in; nothing is {@code null}.
 *
 * @param sources the schema files, and directories that are searched for them, whose schemas get types and validators
 * @param components documents in which references that dangle in their own document are looked up, the first that has
 *     the target wins
 * @param packageName the Java package of all generated types
 * @param jackson the version of Jackson to generate for
 * @param formats what {@code format} means to validators
 * @param content what {@code contentEncoding} and {@code contentMediaType} mean to validators
 * @param unknownKeywords what becomes of keywords that the dialect of a schema does not have
 * @param unknownProperties what becomes of properties that a schema neither names nor forbids
 * @param lossless whether records keep all that they are read from: unknown properties, absent apart from {@code null},
 *     strings with a format as they were written
 * @param formatTypes the Java types of strings with a format; {@link FormatTypes#STRING} when lossless
 * @param typesByFormat the same for single formats, by name, and for {@code base64} as {@code contentEncoding}; what is not
 *     listed is as {@code formatTypes} says. Of no effect when lossless
 * @param numberTypes the Java types of numbers; {@link NumberTypes#DECIMAL} when lossless
 * @param includes globs, relative to a source directory, of the files to compile; empty for every JSON and YAML file
 * @param excludes globs, relative to a source directory, of the files to leave out
 * @param entries JSON pointers (RFC 6901) to schemas that are compiled beside those a document has by its kind, in every
 *     document that has them
 * @param catalog a JSON file with an object from URI to file, for references to other places
 * @param dialect the name of the dialect of documents without {@code $schema}, such as {@code 2020-12}
 * @param supportPackage the package of the support classes; by default {@code support} below {@code packageName}
 * @param supportClasses which support classes are copied there
 * @param databindAdapter whether types carry the annotations by which an {@code ObjectMapper} finds their codecs
 * @param nullMarked whether generated code carries the nullness annotations of JSpecify
 * @param annotations whether validators collect the annotations of valid instances for {@code ValidationResult}
 * @param fastLane whether codecs read plain ASCII documents by a parser of their own first, where the types are simple
 *     enough
 * @param features what types have beyond what they always have
 * @param interfaces what types implement
 * @param typePrefix what names of types start with, unless somebody chose them; may be empty
 * @param typeSuffix what names of types end with, unless somebody chose them; may be empty
 * @param typeNames names of types by where their schemas are: {@code document#pointer} as in the manifest, or {@code $id}
 * @param existingTypes types that are there already and are not generated, by where their schemas are
 * @param manifests manifests of other modules, whose types are used for their schemas
 * @param javaNames whether schemas may choose names, by {@code x-java-type} and {@code x-java-name}
 */
public record CompilerOptions(
        List<Path> sources,
        List<Path> components,
        String packageName,
        JacksonVersion jackson,
        FormatMode formats,
        ContentMode content,
        UnknownKeywords unknownKeywords,
        UnknownProperties unknownProperties,
        boolean lossless,
        FormatTypes formatTypes,
        Map<String, FormatTypes> typesByFormat,
        NumberTypes numberTypes,
        List<String> includes,
        List<String> excludes,
        List<String> entries,
        Optional<Path> catalog,
        Optional<String> dialect,
        Optional<String> supportPackage,
        SupportClasses supportClasses,
        boolean databindAdapter,
        boolean nullMarked,
        boolean annotations,
        boolean fastLane,
        Set<TypeFeature> features,
        List<Implementation> interfaces,
        String typePrefix,
        String typeSuffix,
        Map<String, String> typeNames,
        Map<String, ExistingType> existingTypes,
        List<Path> manifests,
        boolean javaNames) {

    /**
     * Checks the options and settles what one means for another.
     *
     * @throws IllegalArgumentException if an option has a value that it cannot have; the message is for the user
     */
    public CompilerOptions {
        sources = List.copyOf(sources);
        components = List.copyOf(components);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        entries = List.copyOf(entries);
        interfaces = List.copyOf(interfaces);
        typesByFormat = Collections.unmodifiableMap(new TreeMap<>(typesByFormat));
        typeNames = Collections.unmodifiableMap(new TreeMap<>(typeNames));
        existingTypes = Collections.unmodifiableMap(new TreeMap<>(existingTypes));
        manifests = List.copyOf(manifests);
        checkAffix("typePrefix", typePrefix, "A" + typePrefix);
        checkAffix("typePrefix", typePrefix, typePrefix + "A");
        checkAffix("typeSuffix", typeSuffix, "A" + typeSuffix);
        features = Collections.unmodifiableSet(
                features.isEmpty() ? EnumSet.noneOf(TypeFeature.class) : EnumSet.copyOf(features));
        Objects.requireNonNull(jackson, "jackson");
        Objects.requireNonNull(formats, "formats");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(supportClasses, "supportClasses");
        Objects.requireNonNull(unknownKeywords, "unknownKeywords");
        PackageName.check("package", packageName);
        supportPackage.ifPresent(name -> PackageName.check("support package", name));
        dialect.ifPresent(CompilerOptions::checkDialect);
        if (lossless) {
            formatTypes = FormatTypes.STRING;
            typesByFormat = Map.of();
            numberTypes = NumberTypes.DECIMAL;
            unknownProperties =
                    unknownProperties == UnknownProperties.IGNORE ? UnknownProperties.KEEP : unknownProperties;
        }
    }

    private static void checkAffix(String option, String affix, String name) {
        boolean letters = affix.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
        if (!letters || !SourceVersion.isIdentifier(name)) {
            throw new IllegalArgumentException(option + " '" + affix + "' cannot be part of a name");
        }
    }

    private static void checkDialect(String name) {
        if (Dialects.named(name).isEmpty()) {
            throw new IllegalArgumentException("dialect '" + name + "' is not one of " + Dialects.names());
        }
    }

    /**
     * Returns a builder in which everything but the sources and the package has its default.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that starts with these options.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return builder()
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
                .catalog(catalog)
                .dialect(dialect)
                .supportPackage(supportPackage)
                .supportClasses(supportClasses)
                .databindAdapter(databindAdapter)
                .nullMarked(nullMarked)
                .annotations(annotations)
                .fastLane(fastLane)
                .features(features)
                .interfaces(interfaces)
                .typePrefix(typePrefix)
                .typeSuffix(typeSuffix)
                .typeNames(typeNames)
                .existingTypes(existingTypes)
                .manifests(manifests)
                .javaNames(javaNames);
    }

    /** Collects options. Each method is named after the component that it sets and returns this builder. */
    public static final class Builder {
        private List<Path> sources = List.of();
        private List<Path> components = List.of();
        private String packageName = "";
        private JacksonVersion jackson = JacksonVersion.JACKSON_3;
        private FormatMode formats = FormatMode.DIALECT;
        private ContentMode content = ContentMode.ANNOTATE;
        private UnknownKeywords unknownKeywords = UnknownKeywords.DIALECT;
        private UnknownProperties unknownProperties = UnknownProperties.IGNORE;
        private boolean lossless;
        private FormatTypes formatTypes = FormatTypes.JAVA;
        private Map<String, FormatTypes> typesByFormat = Map.of();
        private NumberTypes numberTypes = NumberTypes.DECIMAL;
        private List<String> includes = List.of();
        private List<String> excludes = List.of();
        private List<String> entries = List.of();
        private Optional<Path> catalog = Optional.empty();
        private Optional<String> dialect = Optional.empty();
        private Optional<String> supportPackage = Optional.empty();
        private SupportClasses supportClasses = SupportClasses.NEEDED;
        private boolean databindAdapter = true;
        private boolean nullMarked;
        private boolean annotations;
        private boolean fastLane;
        private Set<TypeFeature> features = Set.of();
        private List<Implementation> interfaces = List.of();
        private String typePrefix = "";
        private String typeSuffix = "";
        private Map<String, String> typeNames = Map.of();
        private Map<String, ExistingType> existingTypes = Map.of();
        private List<Path> manifests = List.of();
        private boolean javaNames;

        private Builder() {}

        public Builder sources(List<Path> value) {
            sources = value;
            return this;
        }

        public Builder components(List<Path> value) {
            components = value;
            return this;
        }

        public Builder packageName(String value) {
            packageName = value;
            return this;
        }

        public Builder jackson(JacksonVersion value) {
            jackson = value;
            return this;
        }

        public Builder formats(FormatMode value) {
            formats = value;
            return this;
        }

        public Builder content(ContentMode value) {
            content = value;
            return this;
        }

        public Builder unknownKeywords(UnknownKeywords value) {
            unknownKeywords = value;
            return this;
        }

        public Builder unknownProperties(UnknownProperties value) {
            unknownProperties = value;
            return this;
        }

        public Builder lossless(boolean value) {
            lossless = value;
            return this;
        }

        public Builder formatTypes(FormatTypes value) {
            formatTypes = value;
            return this;
        }

        public Builder typesByFormat(Map<String, FormatTypes> value) {
            typesByFormat = value;
            return this;
        }

        public Builder numberTypes(NumberTypes value) {
            numberTypes = value;
            return this;
        }

        public Builder includes(List<String> value) {
            includes = value;
            return this;
        }

        public Builder excludes(List<String> value) {
            excludes = value;
            return this;
        }

        public Builder entries(List<String> value) {
            entries = value;
            return this;
        }

        public Builder catalog(Optional<Path> value) {
            catalog = value;
            return this;
        }

        public Builder dialect(Optional<String> value) {
            dialect = value;
            return this;
        }

        public Builder supportPackage(Optional<String> value) {
            supportPackage = value;
            return this;
        }

        public Builder supportClasses(SupportClasses value) {
            supportClasses = value;
            return this;
        }

        public Builder databindAdapter(boolean value) {
            databindAdapter = value;
            return this;
        }

        public Builder nullMarked(boolean value) {
            nullMarked = value;
            return this;
        }

        public Builder annotations(boolean value) {
            annotations = value;
            return this;
        }

        public Builder fastLane(boolean value) {
            fastLane = value;
            return this;
        }

        public Builder features(Set<TypeFeature> value) {
            features = value;
            return this;
        }

        public Builder interfaces(List<Implementation> value) {
            interfaces = value;
            return this;
        }

        public Builder typePrefix(String value) {
            typePrefix = value;
            return this;
        }

        public Builder typeSuffix(String value) {
            typeSuffix = value;
            return this;
        }

        public Builder typeNames(Map<String, String> value) {
            typeNames = value;
            return this;
        }

        public Builder existingTypes(Map<String, ExistingType> value) {
            existingTypes = value;
            return this;
        }

        public Builder manifests(List<Path> value) {
            manifests = value;
            return this;
        }

        public Builder javaNames(boolean value) {
            javaNames = value;
            return this;
        }

        /**
         * Returns the options collected so far.
         *
         * @return the options
         * @throws IllegalArgumentException if an option has a value that it cannot have; the message is for the user
         */
        public CompilerOptions build() {
            return new CompilerOptions(
                    sources,
                    components,
                    packageName,
                    jackson,
                    formats,
                    content,
                    unknownKeywords,
                    unknownProperties,
                    lossless,
                    formatTypes,
                    typesByFormat,
                    numberTypes,
                    includes,
                    excludes,
                    entries,
                    catalog,
                    dialect,
                    supportPackage,
                    supportClasses,
                    databindAdapter,
                    nullMarked,
                    annotations,
                    fastLane,
                    features,
                    interfaces,
                    typePrefix,
                    typeSuffix,
                    typeNames,
                    existingTypes,
                    manifests,
                    javaNames);
        }
    }
}
