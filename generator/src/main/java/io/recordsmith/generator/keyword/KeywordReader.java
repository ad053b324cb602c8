package io.recordsmith.generator.keyword;

import java.util.stream.Stream;

/** Turns the value of one keyword into what it means; a wrong value is reported and gives nothing. */
interface KeywordReader {
    Stream<? extends Keyword> read(KeywordSite site);
}
