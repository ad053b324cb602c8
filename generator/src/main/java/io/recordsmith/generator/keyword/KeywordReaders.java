package io.recordsmith.generator.keyword;

import java.util.Map;
import java.util.TreeMap;

/** All keyword readers by the names of their keywords. */
final class KeywordReaders {
    private static final Map<String, KeywordReader> ALL = new TreeMap<>();

    static {
        ALL.putAll(ReferenceKeywords.READERS);
        ALL.putAll(GenericKeywords.READERS);
        ALL.putAll(NumericKeywords.READERS);
        ALL.putAll(StringKeywords.READERS);
        ALL.putAll(ContentKeywords.READERS);
        ALL.putAll(ArrayKeywords.READERS);
        ALL.putAll(ObjectKeywords.READERS);
        ALL.putAll(LogicKeywords.READERS);
        ALL.putAll(UnevaluatedKeywords.READERS);
        ALL.putAll(MetadataKeywords.READERS);
    }

    private KeywordReaders() {}

    /** Returns the reader of a keyword that some dialect knows. */
    static KeywordReader of(String keyword) {
        KeywordReader reader = ALL.get(keyword);
        if (reader == null) {
            throw new IllegalArgumentException("no reader for the keyword " + keyword);
        }
        return reader;
    }
}
