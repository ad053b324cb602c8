package io.recordsmith.generator.shape;

import io.recordsmith.generator.diagnostic.Place;
import io.recordsmith.generator.keyword.MetadataKeyword;
import io.recordsmith.generator.keyword.StringKeyword;
import java.util.Optional;

/** Finds what is said about a place: the nearest remark of each kind. */
final class RemarksReader {
    private RemarksReader() {}

    static Remarks of(Conjunction conjunction, Optional<Place> place) {
        // A title names the schema that it stands in, so one behind a reference does not name this place.
        String title = conjunction
                .nearest(MetadataKeyword.Title.class)
                .filter(s -> !s.referenced())
                .map(s -> ((MetadataKeyword.Title) s.keyword()).text())
                .orElse("");
        String description = conjunction
                .nearest(MetadataKeyword.Description.class)
                .map(s -> ((MetadataKeyword.Description) s.keyword()).text())
                .orElse("");
        boolean deprecated = conjunction.statements().stream()
                .anyMatch(s -> s.keyword() instanceof MetadataKeyword.Deprecated && !s.referenced());
        boolean secret = conjunction.has(MetadataKeyword.WriteOnly.class)
                || conjunction.stream(StringKeyword.Format.class)
                        .anyMatch(f -> f.format().equals("password"));
        return new Remarks(
                title,
                description,
                deprecated,
                secret,
                conjunction
                        .nearest(MetadataKeyword.Default.class)
                        .map(s -> ((MetadataKeyword.Default) s.keyword()).value()),
                conjunction
                        .nearest(MetadataKeyword.JavaName.class)
                        .filter(s -> !s.referenced())
                        .map(s -> ((MetadataKeyword.JavaName) s.keyword()))
                        .filter(name -> name.name().equals("x-java-name"))
                        .map(MetadataKeyword.JavaName::value),
                place);
    }
}
