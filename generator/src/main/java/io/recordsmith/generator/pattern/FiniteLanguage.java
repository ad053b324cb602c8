package io.recordsmith.generator.pattern;

import java.util.Set;
import java.util.TreeSet;

/** The texts that a pattern describes, when they are few. */
final class FiniteLanguage {
    static final int MAX_TEXTS = 128;
    private static final int MAX_LENGTH = 1000;

    private FiniteLanguage() {}

    /** All texts that the node matches; null if they are many, or if it does not spell texts out. */
    static Set<String> of(Node node) {
        if (node instanceof Node.CodePoints codePoints) {
            int literal = codePoints.set().literal();
            return literal < 0 ? null : Set.of(Character.toString(literal));
        }
        if (node instanceof Node.Sequence sequence) {
            Set<String> texts = Set.of("");
            for (Node item : sequence.items()) {
                texts = concatenated(texts, of(item));
            }
            return texts;
        }
        if (node instanceof Node.Alternation alternation) {
            Set<String> texts = new TreeSet<>();
            for (Node branch : alternation.branches()) {
                Set<String> more = of(branch);
                if (more == null || texts.size() + more.size() > MAX_TEXTS) {
                    return null;
                }
                texts.addAll(more);
            }
            return texts;
        }
        if (node instanceof Node.Repeat repeat && repeat.min() == 0 && repeat.max() == 1) {
            Set<String> texts = of(repeat.body());
            if (texts != null) {
                texts = new TreeSet<>(texts);
                texts.add("");
            }
            return texts;
        }
        return null;
    }

    private static Set<String> concatenated(Set<String> heads, Set<String> tails) {
        if (heads == null || tails == null || heads.size() * tails.size() > MAX_TEXTS) {
            return null;
        }
        Set<String> texts = new TreeSet<>();
        for (String head : heads) {
            for (String tail : tails) {
                if (head.length() + tail.length() > MAX_LENGTH) {
                    return null;
                }
                texts.add(head + tail);
            }
        }
        return texts;
    }
}
