package io.recordsmith.it.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON whose numbers are read, written and compared as what they are, however large. */
public final class ExactJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private ExactJson() {}

    /**
     * Reads a tree.
     *
     * @param json JSON text in UTF-8
     * @return its value
     */
    public static JsonNode read(byte[] json) {
        return MAPPER.readTree(json);
    }

    /**
     * Reads a tree.
     *
     * @param json JSON text
     * @return its value
     */
    public static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    /**
     * Reads a tree from a file.
     *
     * @param file a file of JSON text in UTF-8
     * @return its value
     */
    public static JsonNode read(Path file) {
        try {
            return read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a tree in ASCII, so that lone surrogates, which UTF-8 has no bytes for, survive.
     *
     * @param tree the value
     * @return JSON text
     */
    public static byte[] write(JsonNode tree) {
        return MAPPER.writeValueAsString(tree).getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Returns whether two trees are the same JSON value: numbers by value, objects whatever their order.
     *
     * @param left a value
     * @param right another value
     * @return whether they are the same
     */
    public static boolean same(JsonNode left, JsonNode right) {
        if (left.isNumber() && right.isNumber()) {
            return exact(left).equals(exact(right));
        }
        if (left.getNodeType() != right.getNodeType() || left.size() != right.size()) {
            return false;
        }
        if (left.isArray()) {
            return sameElements(left, right);
        }
        return left.isObject() ? sameProperties(left, right) : left.equals(right);
    }

    private static boolean sameElements(JsonNode left, JsonNode right) {
        for (int i = 0; i < left.size(); i++) {
            if (!same(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameProperties(JsonNode left, JsonNode right) {
        for (Map.Entry<String, JsonNode> property : left.properties()) {
            JsonNode other = right.get(property.getKey());
            if (other == null || !same(property.getValue(), other)) {
                return false;
            }
        }
        return true;
    }

    /** Equal numbers of different scales would be brought to one scale by {@code compareTo}, at any cost. */
    private static BigDecimal exact(JsonNode number) {
        return number.decimalValue().stripTrailingZeros();
    }
}
