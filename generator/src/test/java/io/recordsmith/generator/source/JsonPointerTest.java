package io.recordsmith.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.source.JsonValue.JsonNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of RFC 6901, section 5, and what section 4 rules out. */
class JsonPointerTest {
    private static final JsonValue DOCUMENT = DocumentReader.read(
                    "x.json",
                    "{\"foo\": [10, 11], \"\": 0, \"a/b\": 1, \"c%d\": 2, \"m~n\": 8, \" \": 7}",
                    new Diagnostics())
            .orElseThrow();

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"/foo/0,10", "/foo/1,11", "/,0", "/a~1b,1", "/c%d,2", "/m~0n,8", "/ ,7"})
    void pointersFindTheirValue(String pointer, String literal) {
        assertThat(new JsonPointer(pointer).find(DOCUMENT))
                .get()
                .isInstanceOfSatisfying(
                        JsonNumber.class, number -> assertThat(number.literal()).isEqualTo(literal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/foo/2", "/foo/-", "/foo/00", "/foo/01", "/foo/9999999999", "/bar", "/foo/0/x", "foo"})
    void pointersToNothingFindNothing(String pointer) {
        assertThat(new JsonPointer(pointer).find(DOCUMENT)).isEmpty();
    }
}
