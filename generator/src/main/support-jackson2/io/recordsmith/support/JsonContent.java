package io.recordsmith.support;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Tells JSON from other texts: what {@code contentMediaType: application/json} asks. */
public final class JsonContent {

    private JsonContent() {}

    /** Whether bytes are JSON in UTF-8. Where there are none, nothing is wrong with them: {@code null} is true. */
    public static boolean isJson(byte[] content) {
        if (content == null) {
            return true;
        }
        try {
            return isJson(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Whether a text is one JSON value. */
    public static boolean isJson(String text) {
        try (JsonParser parser = Json.mapParser(text)) {
            JsonTree.requireToken(parser);
            parser.skipChildren();
            JsonTree.requireEnd(parser);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
