package io.recordsmith.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.TreeTraversingParser;

/** What Jackson calls differently from version to version; this one is for Jackson 3. Never makes an ObjectMapper. */
public final class Json {

    private Json() {}

    /** Keeps the default factory, made when the first parser is. */
    private static final class Default {
        static final NamingFactory FACTORY = new NamingFactory(settings());
    }

    /** Buffers are kept by each thread: a queue that all share costs small documents more than it saves memory. */
    private static JsonFactoryBuilder settings() {
        return JsonFactory.builder().recyclerPool(JsonRecyclerPools.threadLocalPool());
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
        static final JsonFactory FACTORY = settings()
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .build();
    }

    /** A parser at the start of a document whose property names are known beforehand. */
    public static JsonParser parser(byte[] json) {
        return Default.FACTORY.createParser(ObjectReadContext.empty(), json);
    }

    /** A parser at the start of a document whose property names are known beforehand. */
    public static JsonParser parser(String json) {
        return Default.FACTORY.createParser(ObjectReadContext.empty(), json);
    }

    /** A parser at the start of a document whose property names are known beforehand. */
    public static JsonParser parser(InputStream json) {
        return Default.FACTORY.createParser(ObjectReadContext.empty(), json);
    }

    /** A parser at the start of a document that has maps, whose keys may never come again. */
    public static JsonParser mapParser(byte[] json) {
        // Given bytes, a parser without a symbol table would not notice what is no UTF-8.
        String text = OpenNames.HABIT.repeats(Default.FACTORY.names()) ? null : Utf8.text(json);
        return text == null
                ? Default.FACTORY.createParser(ObjectReadContext.empty(), json)
                : OpenNames.FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** A parser at the start of a document that has maps, whose keys may never come again. */
    public static JsonParser mapParser(String json) {
        return OpenNames.FACTORY.createParser(ObjectReadContext.empty(), json);
    }

    /** All bytes of a stream, which stays open; a failure is what a parser would make of it. */
    public static byte[] bytes(InputStream json) {
        try {
            return json.readAllBytes();
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        }
    }

    /** Moves to the value of an object's next member and returns the name; {@code null} at the end of the object. */
    public static String nextMember(JsonParser parser) {
        String name = parser.nextName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    /** A parser before the first token of a tree. */
    public static JsonParser parser(JsonNode tree) {
        return new TreeTraversingParser(tree, ObjectReadContext.empty());
    }

    /** A generator that writes JSON text; closing it closes the target. */
    public static JsonGenerator generator(Writer target) {
        return Default.FACTORY.createGenerator(ObjectWriteContext.empty(), target);
    }

    /** Writes a whole tree as one value. */
    public static void write(JsonNode tree, JsonGenerator target) {
        JsonParser tokens = parser(tree);
        tokens.nextToken();
        target.copyCurrentStructure(tokens);
    }

    /** Whether a node is a string. */
    public static boolean isString(JsonNode node) {
        return node.isString();
    }

    /** The value of a string node; {@code null} for every other node. */
    public static String text(JsonNode node) {
        return node.isString() ? node.stringValue() : null;
    }

    /** A string node. */
    public static JsonNode string(String text) {
        return JsonNodeFactory.instance.stringNode(text);
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
        return object.propertyNames().iterator();
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
