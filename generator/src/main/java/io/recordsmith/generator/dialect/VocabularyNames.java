package io.recordsmith.generator.dialect;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The URIs that {@code $vocabulary} names vocabularies with. */
final class VocabularyNames {
    private static final Map<String, Set<Vocabulary>> KNOWN = Map.ofEntries(
            Map.entry("2019-09/vocab/core", EnumSet.of(Vocabulary.CORE)),
            Map.entry("2019-09/vocab/applicator", EnumSet.of(Vocabulary.APPLICATOR, Vocabulary.UNEVALUATED)),
            Map.entry("2019-09/vocab/validation", EnumSet.of(Vocabulary.VALIDATION)),
            Map.entry("2019-09/vocab/meta-data", EnumSet.of(Vocabulary.META_DATA)),
            Map.entry("2019-09/vocab/format", EnumSet.of(Vocabulary.FORMAT)),
            Map.entry("2019-09/vocab/content", EnumSet.of(Vocabulary.CONTENT)),
            Map.entry("2020-12/vocab/core", EnumSet.of(Vocabulary.CORE)),
            Map.entry("2020-12/vocab/applicator", EnumSet.of(Vocabulary.APPLICATOR)),
            Map.entry("2020-12/vocab/unevaluated", EnumSet.of(Vocabulary.UNEVALUATED)),
            Map.entry("2020-12/vocab/validation", EnumSet.of(Vocabulary.VALIDATION)),
            Map.entry("2020-12/vocab/meta-data", EnumSet.of(Vocabulary.META_DATA)),
            Map.entry("2020-12/vocab/format-annotation", EnumSet.of(Vocabulary.FORMAT)),
            Map.entry("2020-12/vocab/format-assertion", EnumSet.of(Vocabulary.FORMAT)),
            Map.entry("2020-12/vocab/content", EnumSet.of(Vocabulary.CONTENT)));

    private static final String BASE = "https://json-schema.org/draft/";
    private static final String OPENAPI = "https://spec.openapis.org/oas/3.1/vocab/base";

    private VocabularyNames() {}

    /** Returns the vocabularies that a URI stands for; empty when it is not known. */
    static Optional<Set<Vocabulary>> find(String uri) {
        if (uri.equals(OPENAPI)) {
            return Optional.of(EnumSet.of(Vocabulary.OPENAPI));
        }
        return uri.startsWith(BASE) ? Optional.ofNullable(KNOWN.get(uri.substring(BASE.length()))) : Optional.empty();
    }

    /**
     * Returns whether a vocabulary makes {@code format} an assertion: 2020-12 has a vocabulary of its own for that,
     * in 2019-09 it is the one vocabulary's being required (validation, section 7.2).
     */
    static boolean assertsFormat(String uri, boolean required) {
        return uri.equals(BASE + "2020-12/vocab/format-assertion")
                || required && uri.equals(BASE + "2019-09/vocab/format");
    }
}
