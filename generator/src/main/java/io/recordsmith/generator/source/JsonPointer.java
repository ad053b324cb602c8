package io.recordsmith.generator.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A JSON Pointer (RFC 6901).
 *
 * @param text the escaped form, empty for the whole document
 */
public record JsonPointer(String text) implements Comparable<JsonPointer> {
    public static final JsonPointer ROOT = new JsonPointer("");

    /** Returns the pointer of a member or, for a decimal number, an element of what this pointer names. */
    public JsonPointer child(String token) {
        return new JsonPointer(text + "/" + escape(token));
    }

    public JsonPointer child(int index) {
        return new JsonPointer(text + "/" + index);
    }

    /** Returns the unescaped reference tokens. */
    public List<String> tokens() {
        List<String> tokens = new ArrayList<>();
        int start = 1;
        while (start <= text.length() && !text.isEmpty()) {
            int end = text.indexOf('/', start);
            String token = end < 0 ? text.substring(start) : text.substring(start, end);
            tokens.add(token.replace("~1", "/").replace("~0", "~"));
            start = end < 0 ? text.length() + 1 : end + 1;
        }
        return tokens;
    }

    /** Returns the pointer of the enclosing value; empty for the root. */
    public Optional<JsonPointer> parent() {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new JsonPointer(text.substring(0, text.lastIndexOf('/'))));
    }

    /** Returns whether this pointer names the other's value or something inside it. */
    public boolean startsWith(JsonPointer outer) {
        return text.startsWith(outer.text)
                && (text.length() == outer.text.length() || text.charAt(outer.text.length()) == '/');
    }

    /** Returns the token as it stands in a pointer: {@code ~} and {@code /} escaped. */
    public static String escape(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public int compareTo(JsonPointer other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
