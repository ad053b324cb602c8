package io.recordsmith.generator.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A JSON Pointer (RFC 6901).
 *
 * @param text the escaped form, empty for the whole document
 */
public record JsonPointer(String text) implements Comparable<JsonPointer> {
    public static final JsonPointer ROOT = new JsonPointer("");

    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

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

    /** Returns the value that this pointer names in a document; empty when there is none (RFC 6901, section 4). */
    public Optional<JsonValue> find(JsonValue root) {
        if (!text.isEmpty() && !text.startsWith("/")) {
            return Optional.empty();
        }
        JsonValue value = root;
        for (String token : tokens()) {
            if (value instanceof JsonValue.JsonObject object) {
                value = object.get(token);
            } else if (value instanceof JsonValue.JsonArray array) {
                value = INDEX.matcher(token).matches() ? element(array.elements(), token) : null;
            } else {
                value = null;
            }
            if (value == null) {
                return Optional.empty();
            }
        }
        return Optional.of(value);
    }

    private static JsonValue element(List<JsonValue> elements, String token) {
        int index = Integer.parseInt(token);
        return index < elements.size() ? elements.get(index) : null;
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
    public boolean equals(Object other) {
        return other instanceof JsonPointer that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
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
