package io.recordsmith.it.corpus.instance;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A schema document whose references lead to places inside of it: by pointer, anchor, or the identifier of an embedded
 * resource. Dynamic references are followed as if they were static.
 */
public final class SchemaDocument {
    private static final URI NOWHERE = URI.create("memory:///schema.json");

    private final JsonNode root;
    private final Map<URI, JsonNode> resources = new HashMap<>();
    private final Map<URI, JsonNode> anchors = new HashMap<>();

    /**
     * A schema and the base URI of the resource that it is in.
     *
     * @param schema an object or a boolean
     * @param base the base URI for the references in it
     */
    record Located(JsonNode schema, URI base) {
        Located child(JsonNode schema) {
            return new Located(schema, base);
        }
    }

    /**
     * Indexes a document.
     *
     * @param root its root schema
     */
    public SchemaDocument(JsonNode root) {
        this.root = root;
        resources.put(NOWHERE, root);
        index(root, NOWHERE);
    }

    Located root() {
        return new Located(root, base(root, NOWHERE));
    }

    /**
     * Follows a reference.
     *
     * @throws IllegalArgumentException if it leads nowhere
     */
    Located resolve(Located from, String reference) {
        // The fragment is cut off first: people write pointers in it with characters that a URI does not have.
        int hash = reference.indexOf('#');
        String document = hash < 0 ? reference : reference.substring(0, hash);
        URI base = base(from.schema, from.base);
        URI resource = document.isEmpty() ? base : withoutFragment(base.resolve(document));
        JsonNode start = resources.get(resource);
        String fragment = hash < 0 ? "" : decode(reference.substring(hash + 1));
        JsonNode found = start;
        if (start != null && fragment.startsWith("/")) {
            return walk(start, resource, JsonPointer.compile(fragment), reference);
        }
        if (start != null && !fragment.isEmpty()) {
            found = anchors.get(URI.create(resource + "#" + fragment));
        }
        if (found == null) {
            throw new IllegalArgumentException("reference to nowhere: " + reference);
        }
        return new Located(found, base(found, resource));
    }

    private Located walk(JsonNode start, URI resource, JsonPointer pointer, String reference) {
        JsonNode node = start;
        URI base = resource;
        for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
            node = node.isArray() ? node.path(rest.getMatchingIndex()) : node.path(rest.getMatchingProperty());
            base = base(node, base);
        }
        if (node.isMissingNode()) {
            throw new IllegalArgumentException("reference to nowhere: " + reference);
        }
        return new Located(node, base);
    }

    private void index(JsonNode node, URI outer) {
        if (!node.isContainer()) {
            return;
        }
        URI base = base(node, outer);
        if (!base.equals(outer)) {
            resources.putIfAbsent(base, node);
        }
        for (String keyword : new String[] {"$anchor", "$dynamicAnchor"}) {
            if (node.path(keyword).isString()) {
                anchors.putIfAbsent(URI.create(base + "#" + node.get(keyword).stringValue()), node);
            }
        }
        node.forEach(child -> index(child, base));
    }

    /** The base URI inside of a schema; an identifier that is only a fragment, as of draft-07, is an anchor. */
    private static URI base(JsonNode schema, URI outer) {
        for (String keyword : new String[] {"$id", "id"}) {
            JsonNode id = schema.path(keyword);
            if (id.isString() && !id.stringValue().startsWith("#")) {
                return withoutFragment(outer.resolve(id.stringValue()));
            }
        }
        return outer;
    }

    private static URI withoutFragment(URI uri) {
        String text = uri.toString();
        int hash = text.indexOf('#');
        return hash < 0 ? uri : URI.create(text.substring(0, hash));
    }

    private static String decode(String fragment) {
        return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
