package io.recordsmith.support;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;

/** What Jackson calls differently from version to version; this one is for Jackson 2. Never makes an ObjectMapper. */
public final class Json {

    private Json() {}

    /** Keeps the default factory, made when the first parser is; without interning, as Jackson 3 has it. */
    private static final class Default {
        static final NamingFactory FACTORY =
                new NamingFactory(new JsonFactoryBuilder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES));
    }

    /** A factory that tells how many names are in its symbol table. */
    private static final class NamingFactory extends JsonFactory {
        private static final long serialVersionUID = 1;

        NamingFactory(JsonFactoryBuilder settings) {
            super(settings);
        }

        int names() {
            return _byteSymbolCanonicalizer.size();
        }
    }

    /** Keeps a factory without a symbol table, which property names that never repeat would only fill. */
    private static final class OpenNames {
        static final NameHabit HABIT = new NameHabit();
        static final JsonFactory FACTORY = JsonFactory.builder()
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    /** A parser at the start of a document whose property names are known beforehand. */
    public static JsonParser parser(byte[] json) throws IOException {
        return Default.FACTORY.createParser(json);
    }

    /** A parser at the start of a document whose property names are known beforehand. */
    public static JsonParser parser(String json) throws IOException {
        return Default.FACTORY.createParser(json);
    }

    /** A parser at the start of a document whose property names are known beforehand. */
    public static JsonParser parser(InputStream json) throws IOException {
        return Default.FACTORY.createParser(json);
    }

    /** A parser at the start of a document that has maps, whose keys may never come again. */
    public static JsonParser mapParser(byte[] json) throws IOException {
        // Given bytes, a parser without a symbol table would not notice what is no UTF-8.
        String text = OpenNames.HABIT.repeats(Default.FACTORY.names()) ? null : Utf8.text(json);
        return text == null ? Default.FACTORY.createParser(json) : OpenNames.FACTORY.createParser(text);
    }

    /** A parser at the start of a document that has maps, whose keys may never come again. */
    public static JsonParser mapParser(String json) throws IOException {
        return OpenNames.FACTORY.createParser(json);
    }

    /** All bytes of a stream, which stays open. */
    public static byte[] bytes(InputStream json) throws IOException {
        return json.readAllBytes();
    }

    /** Moves to the value of an object's next member and returns the name; {@code null} at the end of the object. */
    public static String nextMember(JsonParser parser) throws IOException {
        String name = parser.nextFieldName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    /** A parser before the first token of a tree. */
    public static JsonParser parser(JsonNode tree) {
        return new TreeTraversingParser(tree);
    }

    /** A generator that writes JSON text; closing it closes the target. */
    public static JsonGenerator generator(Writer target) throws IOException {
        return Default.FACTORY.createGenerator(target);
    }

    /** Writes a whole tree as one value. */
    public static void write(JsonNode tree, JsonGenerator target) throws IOException {
        JsonParser tokens = parser(tree);
        tokens.nextToken();
        target.copyCurrentStructure(tokens);
    }

    /** Whether a node is a string. */
    public static boolean isString(JsonNode node) {
        return node.isTextual();
    }

    /** The value of a string node; {@code null} for every other node. */
    public static String text(JsonNode node) {
        return node.isTextual() ? node.textValue() : null;
    }

    /** A string node. */
    public static JsonNode string(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }

    /** The properties of an object node, in order; none for every other node. */
    public static Iterator<Map.Entry<String, JsonNode>> properties(JsonNode object) {
        return object.properties().iterator();
    }

    /**
     * The next one of some properties. Rare checks call it too, so that the JIT compiler, which knows this method well,
     * does without an iterator in all of them.
     */
    public static Map.Entry<String, JsonNode> next(Iterator<Map.Entry<String, JsonNode>> properties) {
        return properties.next();
    }

    /** The property names of an object node, in order; none for every other node. */
    public static Iterator<String> names(JsonNode object) {
        return object.fieldNames();
    }

    /**
     * The exact value of a number node, a double being the number that it is written as; {@code null} for every other
     * node, and for what is not a number or infinite.
     */
    public static BigDecimal decimal(JsonNode node) {
        if (!node.isNumber()) {
            return null;
        }
        if (node.isDouble()) {
            double value = node.doubleValue();
            return Double.isFinite(value) ? BigDecimal.valueOf(value) : null;
        }
        if (node.isFloat()) {
            float value = node.floatValue();
            return Float.isFinite(value) ? new BigDecimal(Float.toString(value)) : null;
        }
        return node.decimalValue();
    }
}
