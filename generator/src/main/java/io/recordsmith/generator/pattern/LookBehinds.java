package io.recordsmith.generator.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes look-behind bounded, as java.util.regex needs it. */
final class LookBehinds {
    /** Java tries each length on its own, so a longer look-behind would cost too much at every place. */
    private static final int MAX_LENGTH = 1000;

    private static final int MAX_COPIES = 100;

    private LookBehinds() {}

    /** The tree with every look-behind as short as possible, and without repetitions that Java finds unbounded. */
    static Node shorten(Node node) {
        Node rewritten = Trees.mapChildren(node, LookBehinds::shorten);
        return rewritten instanceof Node.Look look && look.behind()
                ? new Node.Look(true, look.negative(), spellOut(shortenStart(look.body())))
                : rewritten;
    }

    /**
     * Whatever ends here after many repetitions also ends here after the least number of them, if nothing stands before
     * them; so {@code (?<=a+b)} is {@code (?<=ab)}.
     */
    private static Node shortenStart(Node node) {
        if (node instanceof Node.Alternation) {
            return Trees.mapChildren(node, LookBehinds::shortenStart);
        }
        List<Node> items = new ArrayList<>(Trees.items(node));
        if (!items.isEmpty() && items.get(0) instanceof Node.Repeat repeat) {
            items.set(0, new Node.Repeat(repeat.body(), repeat.min(), repeat.min(), repeat.lazy()));
            return Trees.sequence(items);
        }
        return node;
    }

    /** Java gives up on the length of a repeated group even when it is bounded, so each repetition is written out. */
    private static Node spellOut(Node node) {
        Node rewritten = Trees.mapChildren(node, LookBehinds::spellOut);
        if (!(rewritten instanceof Node.Repeat repeat)
                || repeat.body() instanceof Node.CodePoints
                || repeat.max() > MAX_COPIES) {
            return rewritten;
        }
        Node optional = Node.EMPTY;
        for (int i = repeat.min(); i < repeat.max(); i++) {
            optional = new Node.Repeat(new Node.Sequence(List.of(repeat.body(), optional)), 0, 1, repeat.lazy());
        }
        List<Node> items = new ArrayList<>(Collections.nCopies(repeat.min(), repeat.body()));
        items.add(optional);
        return new Node.Sequence(items);
    }

    /** Why the tree cannot be translated, or an empty text. */
    static String refusal(Node root) {
        boolean[] tooLong = {false};
        Trees.walk(root, node -> {
            if (node instanceof Node.Look look && look.behind()) {
                tooLong[0] |= Lengths.max(look.body()) > MAX_LENGTH || repeatsGroups(look.body());
            }
        });
        return tooLong[0] ? "a look-behind without a small bound on its length cannot be translated exactly" : "";
    }

    private static boolean repeatsGroups(Node node) {
        return node instanceof Node.Repeat repeat && repeat.max() > 1 && !(repeat.body() instanceof Node.CodePoints)
                || Trees.children(node).stream().anyMatch(LookBehinds::repeatsGroups);
    }
}
