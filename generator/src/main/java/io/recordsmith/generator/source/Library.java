package io.recordsmith.generator.source;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** Where documents come from: files or memory. */
interface Library {
    /** Returns the document at a relative path, {@code /} as separator, beside another one. */
    Lookup relative(SourceDocument from, String path);

    /** Returns the document that stands for an absolute URI without fragment. */
    Lookup uri(URI uri);

    /** Returns the documents of the same directory, itself included, ordered by name. */
    List<SourceDocument> siblings(SourceDocument document);

    /** Returns the files that it was tried to read, each once, in the order of their names. */
    List<Path> files();
}
