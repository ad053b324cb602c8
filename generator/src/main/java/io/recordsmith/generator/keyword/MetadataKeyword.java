package io.recordsmith.generator.keyword;

import io.recordsmith.generator.source.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keywords that assert nothing (validation, section 9) and those that other specifications add. */
public sealed interface MetadataKeyword extends Keyword {
    /** {@code title}. */
    record Title(String name, String text) implements MetadataKeyword {}

    /** {@code description}. */
    record Description(String name, String text) implements MetadataKeyword {}

    /** {@code default}. */
    record Default(String name, JsonValue value) implements MetadataKeyword {}

    /** {@code deprecated: true}. */
    record Deprecated(String name) implements MetadataKeyword {}

    /** {@code readOnly: true}. */
    record ReadOnly(String name) implements MetadataKeyword {}

    /** {@code writeOnly: true}. */
    record WriteOnly(String name) implements MetadataKeyword {}

    /**
     * OpenAPI's {@code discriminator}: says how to tell branches apart, asserts nothing.
     *
     * @param mapping from value to reference as written or component name; may be empty
     */
    record Discriminator(String name, String propertyName, Map<String, String> mapping) implements MetadataKeyword {
        public Discriminator {
            mapping = Collections.unmodifiableMap(new LinkedHashMap<>(mapping));
        }
    }

    /** {@code x-java-type} or {@code x-java-name}: what the user calls this schema in Java. */
    record JavaName(String name, String value) implements MetadataKeyword {}

    /**
     * Any other keyword whose value is an annotation: {@code examples}, {@code $comment}, unknown keywords where the
     * dialect allows them, {@code $defs} and identifiers.
     *
     * @param definitions whether it only holds or names schemas and is never reported as an annotation
     */
    record Annotation(String name, Optional<JsonValue> value, boolean definitions) implements MetadataKeyword {}
}
