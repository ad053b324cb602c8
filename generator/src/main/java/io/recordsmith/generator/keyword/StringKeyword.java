package io.recordsmith.generator.keyword;

import io.recordsmith.generator.source.JsonValue;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Assertions and annotations for strings (validation, sections 6.3, 7 and 8). */
public sealed interface StringKeyword extends Keyword {
    /**
     * {@code minLength} or {@code maxLength}, in code points.
     *
     * @param lower whether this is {@code minLength}
     */
    record Length(String name, boolean lower, BigInteger limit) implements StringKeyword {}

    /**
     * {@code pattern}; {@code source} is a legal ECMA-262 pattern ({@code u} flag), searched for without anchors. It is
     * what was written, except for what is legal without that flag only.
     */
    record Pattern(String name, String source) implements StringKeyword {}

    /**
     * {@code format}.
     *
     * @param asserted whether the dialect, its vocabularies and the options make it an assertion here
     */
    record Format(String name, String format, boolean asserted) implements StringKeyword {}

    /**
     * {@code contentEncoding}.
     *
     * @param asserted what strings must be in, when the options make this an assertion and the encoding is a known one
     */
    record ContentEncoding(String name, String encoding, Optional<TextEncoding> asserted) implements StringKeyword {}

    /**
     * {@code contentMediaType}.
     *
     * @param json the encoding of strings whose content must be JSON, when the options make this an assertion and the
     *     media type is one of JSON
     */
    record ContentMediaType(String name, String mediaType, Optional<TextEncoding> json) implements StringKeyword {}

    /** {@code contentSchema}: an annotation, its schema is never applied to the string. */
    record ContentSchema(String name, JsonValue value, Optional<Schema> schema) implements StringKeyword {
        @Override
        public List<Schema> subschemas() {
            return schema.stream().toList();
        }
    }
}
