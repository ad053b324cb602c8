package io.recordsmith.support;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
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

    /** Where a parser is in its document, as a JSON Pointer. */
    public static String pointer(JsonParser parser) {
        String own = parser.getParsingContext().pathAsPointer().toString();
        JsonParser outer = parser instanceof TreeCursor ? ((TreeCursor) parser).outer : null;
        return outer == null ? own : pointer(outer).concat(own);
    }
}
