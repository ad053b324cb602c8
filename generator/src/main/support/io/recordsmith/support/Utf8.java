package io.recordsmith.support;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8, with no doubt about it. */
public final class Utf8 {

    private static final char REPLACEMENT = 0xFFFD;

    private Utf8() {}

    /**
     * The text of a JSON document, or {@code null} when it may be in another encoding, or is not in UTF-8 throughout: a
     * parser shall say so then, which it would not of a text in which that has been replaced.
     */
    public static String text(byte[] json) {
        // A document begins with an ASCII character; in UTF-16 and UTF-32 there is a zero beside it.
        if (json.length < 2 || json[0] <= 0 || json[1] == 0) {
            return null;
        }
        String text = new String(json, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : strict(json);
    }

    /** The text of bytes, or {@code null} when they are not in UTF-8 throughout. */
    public static String strict(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
