package io.recordsmith.generator.testing;

import io.recordsmith.generator.CompilationResult;
import io.recordsmith.generator.CompilerOptions;
import io.recordsmith.generator.SchemaCompiler;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.option.ContentMode;
import io.recordsmith.generator.option.ExistingType;
import io.recordsmith.generator.option.FormatTypes;
import io.recordsmith.generator.option.Implementation;
import io.recordsmith.generator.option.JacksonVersion;
import io.recordsmith.generator.option.NumberTypes;
import io.recordsmith.generator.option.OptionValue;
import io.recordsmith.generator.option.TypeFeature;
import io.recordsmith.generator.option.UnknownKeywords;
import io.recordsmith.generator.option.UnknownProperties;
import io.recordsmith.generator.output.GeneratedFile;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is generated for a case.
 *
 * @param files texts by path
 * @param diagnostics one a line
 */
public record CaseOutput(Case origin, Map<String, String> files, String diagnostics) {
    /** All cases share one support package, so that all of them can be compiled together. */
    private static final String SUPPORT = "cases.support";

    private static final Pattern VALIDATOR_OR_CODEC =
            Pattern.compile("(?m)^(public )?(final )?class \\w+(Validator|Codec)\\w*\\b");

    public static CaseOutput of(Case one, JacksonVersion jackson) {
        return of(one, jackson, one.flag("fastLane"));
    }

    /** Returns the same with or without a fast lane. */
    public static CaseOutput of(Case one, JacksonVersion jackson, boolean fastLane) {
        CompilationResult result = SchemaCompiler.compile(CompilerOptions.builder()
                .sources(one.sources())
                .components(one.components())
                .packageName(one.packageName())
                .supportPackage(Optional.of(SUPPORT))
                .jackson(jackson)
                .lossless(one.flag("lossless"))
                .unknownProperties(UnknownProperties.valueOf(constant(one.text("unknownProperties", "ignore"))))
                .formatTypes(FormatTypes.valueOf(constant(one.text("formatTypes", "java"))))
                .typesByFormat(typesByFormat(one))
                .numberTypes(OptionValue.parse(NumberTypes.class, one.text("numberTypes", "decimal")))
                .content(OptionValue.parse(ContentMode.class, one.text("content", "annotate")))
                .unknownKeywords(OptionValue.parse(UnknownKeywords.class, one.text("unknownKeywords", "dialect")))
                .nullMarked(one.flag("nullMarked"))
                .annotations(one.flag("annotations"))
                .fastLane(fastLane)
                .features(features(one))
                .interfaces(entries(one, "implement").entrySet().stream()
                        .map(entry -> new Implementation(entry.getKey(), entry.getValue()))
                        .toList())
                .typePrefix(one.text("typePrefix", ""))
                .typeSuffix(one.text("typeSuffix", ""))
                .typeNames(entries(one, "typeNames"))
                .existingTypes(existingTypes(one))
                .javaNames(one.flag("javaNames"))
                .build());
        Map<String, String> files = new TreeMap<>();
        for (GeneratedFile file : result.files()) {
            files.put(file.path(), file.content());
        }
        return new CaseOutput(one, files, text(one, result));
    }

    /** Returns all Java sources, by path. */
    public Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>(files);
        sources.keySet().removeIf(path -> !path.endsWith(".java"));
        return sources;
    }

    /** Returns what is compared, by path inside the package: types, or with {@code "golden": "all"} everything. */
    public Map<String, String> golden() {
        boolean all = origin.text("golden", "types").equals("all");
        String directory = origin.packageName().replace('.', '/') + "/";
        Map<String, String> golden = new TreeMap<>();
        (all ? files : sources()).forEach((path, text) -> {
            boolean support = path.startsWith(SUPPORT.replace('.', '/'));
            if (!support && (all || !VALIDATOR_OR_CODEC.matcher(text).find())) {
                golden.put(path.replace(directory, ""), text);
            }
        });
        return golden;
    }

    private static Map<String, String> entries(Case one, String option) {
        Map<String, String> entries = new TreeMap<>();
        one.options()
                .path(option)
                .properties()
                .forEach(e -> entries.put(e.getKey(), e.getValue().stringValue()));
        return entries;
    }

    private static Map<String, FormatTypes> typesByFormat(Case one) {
        Map<String, FormatTypes> types = new TreeMap<>();
        entries(one, "typesByFormat")
                .forEach((format, name) -> types.put(format, OptionValue.parse(FormatTypes.class, name)));
        return types;
    }

    private static Map<String, ExistingType> existingTypes(Case one) {
        Map<String, ExistingType> types = new TreeMap<>();
        one.options().path("existingTypes").properties().forEach(entry -> {
            String type = entry.getValue().path("type").stringValue();
            String codec = entry.getValue().path("codec").stringValue();
            types.put(entry.getKey(), new ExistingType(type, codec));
        });
        return types;
    }

    /** Returns the features that the case's options name, in the words of the plugin's parameters. */
    private static Set<TypeFeature> features(Case one) {
        return Stream.of(TypeFeature.values())
                .filter(feature -> one.flag(feature.optionName()))
                .collect(Collectors.toSet());
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static String text(Case one, CompilationResult result) {
        return result.diagnostics().stream()
                .map(Diagnostic::toString)
                .map(line -> line.replace(one.folder() + "/", "") + "\n")
                .collect(Collectors.joining());
    }
}
