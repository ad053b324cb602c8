package io.recordsmith.support;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
import java.io.IOException;

/** A parser over a tree that gives a subtree back as it is, and knows where the tree came from. */
public final class TreeCursor extends TreeTraversingParser {

    private final JsonNode root;
    private final JsonParser outer;

    private TreeCursor(JsonNode tree, JsonParser outer) {
        super(tree);
        this.root = tree;
        this.outer = outer;
    }

    /**
     * A parser at the first token of a tree.
     *
     * @param outer the parser that the tree was read from, which still is where it was then; {@code null} for a document
     */
    public static TreeCursor over(JsonNode tree, JsonParser outer) throws IOException {
        TreeCursor cursor = new TreeCursor(tree, outer);
        cursor.nextToken();
        return cursor;
    }

    /** The value that a parser is at, as a tree; the parser is at the value's last token afterwards. */
    public static JsonNode node(JsonParser parser) throws IOException {
        if (!(parser instanceof TreeCursor)) {
            return JsonTree.read(parser).root();
        }
        // At the first token of an object or array, the current node is the one inside it.
        TreeCursor cursor = (TreeCursor) parser;
        JsonNode node = cursor.root.at(cursor.getParsingContext().pathAsPointer());
        cursor.skipChildren();
        return node;
    }

    /**
     * A parser at the value of an object's member that is a text, as if this member came first; what is not such an
     * object is refused.
     *
     * @param parser at the first token of the object; it is returned itself when the member does come first, else it is
     *     at the last token of the object afterwards
     */
    public static JsonParser atText(String name, JsonParser parser) throws IOException {
        Scalars.startObject(parser);
        String first = Json.nextMember(parser);
        if (name.equals(first)) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw Rejection.INSTANCE;
            }
            return parser;
        }
        JsonTree tree = JsonTree.readObject(first, parser);
        JsonNode value = tree.root().get(name);
        if (tree.hasDuplicates() || value == null || !Json.isString(value)) {
            throw Rejection.INSTANCE;
        }
        ObjectNode reordered = JsonNodeFactory.instance.objectNode();
        reordered.set(name, value);
        reordered.setAll((ObjectNode) tree.root());
        JsonParser cursor = over(reordered, parser);
        Json.nextMember(cursor);
        return cursor;
    }

    /** Where a parser is in its document, as a JSON Pointer. */
    public static String pointer(JsonParser parser) {
        String own = parser.getParsingContext().pathAsPointer().toString();
        JsonParser outer = parser instanceof TreeCursor ? ((TreeCursor) parser).outer : null;
        return outer == null ? own : pointer(outer).concat(own);
    }
}
