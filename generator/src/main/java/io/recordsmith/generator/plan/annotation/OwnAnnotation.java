package io.recordsmith.generator.plan.annotation;

import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.MetadataKeyword;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.StringKeyword;
import io.recordsmith.generator.source.JsonValue;
import io.recordsmith.generator.source.JsonValue.JsonBoolean;
import io.recordsmith.generator.source.JsonValue.JsonObject;
import io.recordsmith.generator.source.JsonValue.JsonString;
import io.recordsmith.generator.source.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An annotation whose value does not depend on the instance (core, section 7.7; validation, sections 7 to 9).
 *
 * @param keyword the keyword's name
 * @param value its value
 * @param ofStrings whether it says something of strings only
 */
public record OwnAnnotation(String keyword, JsonValue value, boolean ofStrings) {
    private static final Position NOWHERE = new Position(1, 1);

    /** Returns the annotations of a schema itself, in document order. */
    public static List<OwnAnnotation> of(Schema schema) {
        boolean mediaType = schema.has(StringKeyword.ContentMediaType.class);
        return schema.keywords().stream()
                .filter(keyword -> mediaType || !(keyword instanceof StringKeyword.ContentSchema))
                .flatMap(keyword -> of(keyword).stream())
                .toList();
    }

    private static Optional<OwnAnnotation> of(Keyword keyword) {
        if (keyword instanceof StringKeyword string) {
            return ofString(string);
        }
        return keyword instanceof MetadataKeyword metadata
                ? value(metadata).map(value -> new OwnAnnotation(keyword.name(), value, false))
                : Optional.empty();
    }

    private static Optional<OwnAnnotation> ofString(StringKeyword keyword) {
        if (keyword instanceof StringKeyword.Format format) {
            return Optional.of(new OwnAnnotation(keyword.name(), text(format.format()), false));
        }
        if (keyword instanceof StringKeyword.ContentEncoding content) {
            return Optional.of(new OwnAnnotation(keyword.name(), text(content.encoding()), true));
        }
        if (keyword instanceof StringKeyword.ContentMediaType content) {
            return Optional.of(new OwnAnnotation(keyword.name(), text(content.mediaType()), true));
        }
        return keyword instanceof StringKeyword.ContentSchema content
                ? Optional.of(new OwnAnnotation(keyword.name(), content.value(), true))
                : Optional.empty();
    }

    private static Optional<JsonValue> value(MetadataKeyword keyword) {
        if (keyword instanceof MetadataKeyword.Title title) {
            return Optional.of(text(title.text()));
        }
        if (keyword instanceof MetadataKeyword.Description description) {
            return Optional.of(text(description.text()));
        }
        if (keyword instanceof MetadataKeyword.Default value) {
            return Optional.of(value.value());
        }
        if (keyword instanceof MetadataKeyword.JavaName name) {
            return Optional.of(text(name.value()));
        }
        if (keyword instanceof MetadataKeyword.Discriminator discriminator) {
            return Optional.of(value(discriminator));
        }
        if (keyword instanceof MetadataKeyword.Annotation annotation) {
            return annotation.definitions() ? Optional.empty() : annotation.value();
        }
        return Optional.of(new JsonBoolean(NOWHERE, true));
    }

    private static JsonValue value(MetadataKeyword.Discriminator discriminator) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("propertyName", text(discriminator.propertyName()));
        if (!discriminator.mapping().isEmpty()) {
            Map<String, JsonValue> mapping = new LinkedHashMap<>();
            discriminator.mapping().forEach((value, target) -> mapping.put(value, text(target)));
            members.put("mapping", new JsonObject(NOWHERE, mapping, Map.of()));
        }
        return new JsonObject(NOWHERE, members, Map.of());
    }

    private static JsonValue text(String value) {
        return new JsonString(NOWHERE, value);
    }
}
