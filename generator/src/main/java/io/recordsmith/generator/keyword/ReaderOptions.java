package io.recordsmith.generator.keyword;

import io.recordsmith.generator.dialect.Dialect;
import io.recordsmith.generator.dialect.Dialects;
import io.recordsmith.generator.option.ContentMode;
import io.recordsmith.generator.option.FormatMode;
import io.recordsmith.generator.option.UnknownKeywords;
import java.util.List;
import java.util.Objects;

/**
 * How schemas are read.
 *
 * @param dialect the dialect of documents that do not name one
 * @param formats whether {@code format} asserts
 * @param content whether {@code contentEncoding} and {@code contentMediaType} assert
 * @param unknownKeywords what becomes of keywords that a dialect does not have
 * @param javaNames whether schemas may choose Java names, with {@code x-java-type} and {@code x-java-name}
 * @param entries JSON Pointers of further entry schemas, in every source document that has them
 */
public record ReaderOptions(
        Dialect dialect,
        FormatMode formats,
        ContentMode content,
        UnknownKeywords unknownKeywords,
        boolean javaNames,
        List<String> entries) {

    public static final ReaderOptions DEFAULT = new ReaderOptions(
            Dialects.DRAFT_2020_12,
            FormatMode.DIALECT,
            ContentMode.ANNOTATE,
            UnknownKeywords.DIALECT,
            false,
            List.of());

    public ReaderOptions {
        Objects.requireNonNull(dialect, "dialect");
        Objects.requireNonNull(formats, "formats");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(unknownKeywords, "unknownKeywords");
        entries = List.copyOf(entries);
    }

    public ReaderOptions withDialect(Dialect other) {
        return new ReaderOptions(other, formats, content, unknownKeywords, javaNames, entries);
    }

    public ReaderOptions withFormats(FormatMode other) {
        return new ReaderOptions(dialect, other, content, unknownKeywords, javaNames, entries);
    }

    public ReaderOptions withContent(ContentMode other) {
        return new ReaderOptions(dialect, formats, other, unknownKeywords, javaNames, entries);
    }

    public ReaderOptions withUnknownKeywords(UnknownKeywords other) {
        return new ReaderOptions(dialect, formats, content, other, javaNames, entries);
    }

    public ReaderOptions withJavaNames(boolean allowed) {
        return new ReaderOptions(dialect, formats, content, unknownKeywords, allowed, entries);
    }

    public ReaderOptions withEntries(List<String> pointers) {
        return new ReaderOptions(dialect, formats, content, unknownKeywords, javaNames, pointers);
    }
}
