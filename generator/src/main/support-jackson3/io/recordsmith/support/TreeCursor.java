package io.recordsmith.support;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.TreeTraversingParser;

/** A parser over a tree that gives a subtree back as it is, and knows where the tree came from. */
public final class TreeCursor extends TreeTraversingParser {

    private final JsonNode root;
    private final JsonParser outer;

    private TreeCursor(JsonNode tree, JsonParser outer) {
        super(tree, ObjectReadContext.empty());
        this.root = tree;
        this.outer = outer;
    }

    /**
     * A parser at the first token of a tree.
     *
     * @param outer the parser that the tree was read from, which still is where it was then; {@code null} for a document
     */
    public static TreeCursor over(JsonNode tree, JsonParser outer) {
        TreeCursor cursor = new TreeCursor(tree, outer);
        cursor.nextToken();
        return cursor;
    }

    /** The value that a parser is at, as a tree; the parser is at the value's last token afterwards. */
    public static JsonNode node(JsonParser parser) {
        if (!(parser instanceof TreeCursor)) {
            return JsonTree.read(parser).root();
        }
        // At the first token of an object or array, the current node is the one inside it.
        TreeCursor cursor = (TreeCursor) parser;
        JsonNode node = cursor.root.at(cursor.streamReadContext().pathAsPointer());
        cursor.skipChildren();
        return node;
    }

    /** Where a parser is in its document, as a JSON Pointer. */
    public static String pointer(JsonParser parser) {
        String own = parser.streamReadContext().pathAsPointer().toString();
        JsonParser outer = parser instanceof TreeCursor ? ((TreeCursor) parser).outer : null;
        return outer == null ? own : pointer(outer).concat(own);
    }
}
