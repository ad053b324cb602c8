package io.recordsmith.generator.keyword;

import io.recordsmith.generator.dialect.Dialect;
import io.recordsmith.generator.dialect.Dialects;
import io.recordsmith.generator.option.FormatMode;
import java.util.List;
import java.util.Objects;

/**
 * How schemas are read.
 *
 * @param dialect the dialect of documents that do not name one
 * @param formats whether {@code format} asserts
 * @param lenientDialects whether keywords count that the dialect does not have and another one does
 * @param javaNames whether schemas may choose Java names, with {@code x-java-type} and {@code x-java-name}
 * @param entries JSON Pointers of further entry schemas, in every source document that has them
 */
public record ReaderOptions(
        Dialect dialect, FormatMode formats, boolean lenientDialects, boolean javaNames, List<String> entries) {

    public static final ReaderOptions DEFAULT =
            new ReaderOptions(Dialects.DRAFT_2020_12, FormatMode.DIALECT, false, false, List.of());

    public ReaderOptions {
        Objects.requireNonNull(dialect, "dialect");
        Objects.requireNonNull(formats, "formats");
        entries = List.copyOf(entries);
    }

    public ReaderOptions withDialect(Dialect other) {
        return new ReaderOptions(other, formats, lenientDialects, javaNames, entries);
    }

    public ReaderOptions withFormats(FormatMode other) {
        return new ReaderOptions(dialect, other, lenientDialects, javaNames, entries);
    }

    public ReaderOptions withLenientDialects(boolean lenient) {
        return new ReaderOptions(dialect, formats, lenient, javaNames, entries);
    }

    public ReaderOptions withJavaNames(boolean allowed) {
        return new ReaderOptions(dialect, formats, lenientDialects, allowed, entries);
    }

    public ReaderOptions withEntries(List<String> pointers) {
        return new ReaderOptions(dialect, formats, lenientDialects, javaNames, pointers);
    }
}
