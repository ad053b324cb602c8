package io.recordsmith.support;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON value read into Jackson's tree as it is written: numbers exact, and properties remembered that an object has
 * more than once. Needs no ObjectMapper. Of equal names the tree keeps the last value.
 */
public final class JsonTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode root;
    private final List<String> duplicates;

    private JsonTree(JsonNode root, List<String> duplicates) {
        this.root = root;
        this.duplicates = duplicates;
    }

    /**
     * Reads a whole document.
     *
     * @throws tools.jackson.core.JacksonException when the text is not JSON, or more than one value
     */
    public static JsonTree parse(byte[] json) {
        try (JsonParser parser = Json.parser(json)) {
            return document(parser);
        }
    }

    /**
     * Reads a whole document.
     *
     * @throws tools.jackson.core.JacksonException when the text is not JSON, or more than one value
     */
    public static JsonTree parse(String json) {
        try (JsonParser parser = Json.parser(json)) {
            return document(parser);
        }
    }

    /** The value of a constant, which is known to be JSON. */
    public static JsonNode constant(String json) {
        return parse(json).root();
    }

    /**
     * Reads one value and refuses to find another one behind it.
     *
     * @param parser at the first token of the value or before it; at the end of input afterwards
     * @throws tools.jackson.core.JacksonException when the text is not JSON, or more than one value
     */
    public static JsonTree document(JsonParser parser) {
        JsonTree tree = read(parser);
        requireEnd(parser);
        return tree;
    }

    /**
     * Reads one value.
     *
     * @param parser at the first token of the value or before it; at the value's last token afterwards
     * @throws tools.jackson.core.JacksonException when the text is not JSON
     */
    public static JsonTree read(JsonParser parser) {
        if (parser.currentToken() == null) {
            requireToken(parser);
        }
        JsonNode root = node(parser);
        if (!root.isContainer()) {
            return new JsonTree(root, List.of());
        }
        Filling filling = new Filling(parser, root);
        filling.run();
        return new JsonTree(root, filling.duplicates);
    }

    /**
     * Reads an object whose first name was read already.
     *
     * @param first the name; {@code null} when the object is empty
     * @param parser at the value of that name, or at the end of the object; there afterwards
     */
    public static JsonTree readObject(String first, JsonParser parser) {
        ObjectNode root = NODES.objectNode();
        Filling filling = new Filling(parser, root);
        if (first != null) {
            filling.member(root, first);
            filling.run();
        }
        return new JsonTree(root, filling.duplicates);
    }

    /**
     * Moves to the next token, which must be there.
     *
     * @throws tools.jackson.core.JacksonException at the end of input
     */
    public static JsonToken requireToken(JsonParser parser) {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new UnexpectedEndOfInputException(parser, JsonToken.NOT_AVAILABLE, "there is no JSON value");
        }
        return token;
    }

    /**
     * Moves behind a document, where nothing may follow.
     *
     * @throws tools.jackson.core.JacksonException when there is another token
     */
    public static void requireEnd(JsonParser parser) {
        if (parser.nextToken() != null) {
            throw new StreamReadException(parser, "there is more after the JSON value");
        }
    }

    /** The value. */
    public JsonNode root() {
        return root;
    }

    /** Whether an object has a property more than once. */
    public boolean hasDuplicates() {
        return !duplicates.isEmpty();
    }

    /** Where properties are that occur once more, as JSON Pointers from the root in the order of the text. */
    public List<String> duplicates() {
        return duplicates;
    }

    private static JsonNode node(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new UnexpectedEndOfInputException(parser, JsonToken.NOT_AVAILABLE, "there is no JSON value");
        }
        return switch (token) {
            case START_OBJECT -> NODES.objectNode();
            case START_ARRAY -> NODES.arrayNode();
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> integer(parser);
            case VALUE_NUMBER_FLOAT -> fraction(parser);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw new StreamReadException(parser, "this is not a JSON value");
        };
    }

    private static JsonNode integer(JsonParser parser) {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private static JsonNode fraction(JsonParser parser) {
        return parser.isNaN()
                ? NODES.numberNode(parser.getDoubleValue())
                : DecimalNode.valueOf(parser.getDecimalValue());
    }

    /** Fills containers without recursion, so that depth is bounded by the parser's constraints alone. */
    private static final class Filling {

        /** So many duplicates are remembered; more of them say nothing new. */
        private static final int MAX_DUPLICATES = 100;

        private final JsonParser parser;

        /** The containers that are not yet full, from the outermost, and the property that each object has last. */
        private final List<JsonNode> open = new ArrayList<>();

        private final List<String> lastNames = new ArrayList<>();
        private List<String> duplicates = List.of();

        Filling(JsonParser parser, JsonNode root) {
            this.parser = parser;
            open(root);
        }

        void run() {
            while (!open.isEmpty()) {
                if (open.get(open.size() - 1) instanceof ObjectNode object) {
                    fill(object);
                } else {
                    fill((ArrayNode) open.get(open.size() - 1));
                }
            }
        }

        private void fill(ObjectNode object) {
            int depth = open.size();
            while (depth == open.size()) {
                String name = parser.nextName();
                if (name == null) {
                    close();
                    return;
                }
                parser.nextToken();
                member(object, name);
            }
        }

        /** Adds the member whose value the parser is at to the innermost object. */
        void member(ObjectNode object, String name) {
            JsonNode value = node(parser);
            lastNames.set(open.size() - 1, name);
            if (object.replace(name, value) != null) {
                addDuplicate();
            }
            open(value);
        }

        private void fill(ArrayNode array) {
            int depth = open.size();
            while (depth == open.size()) {
                if (parser.nextToken() == JsonToken.END_ARRAY) {
                    close();
                    return;
                }
                JsonNode value = node(parser);
                array.add(value);
                open(value);
            }
        }

        private void open(JsonNode value) {
            if (value.isContainer()) {
                open.add(value);
                lastNames.add(null);
            }
        }

        private void close() {
            open.remove(open.size() - 1);
            lastNames.remove(lastNames.size() - 1);
        }

        private void addDuplicate() {
            if (duplicates.isEmpty()) {
                duplicates = new ArrayList<>();
            }
            if (duplicates.size() < MAX_DUPLICATES) {
                duplicates.add(pointer());
            }
        }

        private String pointer() {
            StringBuilder pointer = new StringBuilder();
            for (int i = 0; i < open.size(); i++) {
                String name = lastNames.get(i);
                pointer.append(name == null ? "/" + (open.get(i).size() - 1) : Location.segment(name));
            }
            return pointer.toString();
        }
    }
}
