package io.recordsmith.support;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Tells JSON from other texts: what {@code contentMediaType: application/json} asks. */
public final class JsonContent {

    private JsonContent() {}

    /** Whether bytes are JSON in UTF-8. Where there are none, nothing is wrong with them: {@code null} is true. */
    public static boolean isJson(byte[] content) {
        if (content == null) {
            return true;
        }
        String text = Utf8.strict(content);
        return text != null && isJson(text);
    }

    /** Whether a text is one JSON value. */
    public static boolean isJson(String text) {
        try (JsonParser parser = Json.mapParser(text)) {
            JsonTree.requireToken(parser);
            parser.skipChildren();
            JsonTree.requireEnd(parser);
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }
}
