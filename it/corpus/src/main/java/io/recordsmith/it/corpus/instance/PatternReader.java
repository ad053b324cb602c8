package io.recordsmith.it.corpus.instance;

import io.recordsmith.it.corpus.instance.PatternText.Node;
import java.util.ArrayList;
import java.util.List;

/** Reads the pattern syntax of ECMA-262 as far as it says what a matching text is made of. */
final class PatternReader {
    private static final Node NOTHING = (out, stretch, random) -> {};
    /** Repetitions without an upper bound need one when texts are made. */
    private static final int UNBOUNDED = Integer.MAX_VALUE;

    private final int[] pattern;
    private int position;

    PatternReader(String pattern) {
        this.pattern = pattern.codePoints().toArray();
    }

    Node read() {
        return alternatives();
    }

    private Node alternatives() {
        List<Node> branches = new ArrayList<>();
        branches.add(sequence());
        while (accept('|')) {
            branches.add(sequence());
        }
        return (out, stretch, random) ->
                branches.get(random.nextInt(branches.size())).sample(out, stretch, random);
    }

    private Node sequence() {
        List<Node> parts = new ArrayList<>();
        while (position < pattern.length && pattern[position] != '|' && pattern[position] != ')') {
            parts.add(quantified(atom()));
        }
        return (out, stretch, random) -> parts.forEach(part -> part.sample(out, stretch, random));
    }

    private Node atom() {
        int next = pattern[position++];
        return switch (next) {
            case '(' -> group();
            case '[' -> characters(CharacterSet.readClass(this));
            case '.' -> characters(CharacterSet.dot());
            case '^', '$' -> NOTHING;
            case '\\' -> escape();
            default -> characters(CharacterSet.of(next));
        };
    }

    private Node group() {
        boolean assertion = false;
        if (accept('?')) {
            int kind = pattern[position++];
            boolean behind = kind == '<' && (pattern[position] == '=' || pattern[position] == '!');
            assertion = kind == '=' || kind == '!' || behind;
            if (behind) {
                position++;
            } else if (kind == '<') {
                while (pattern[position++] != '>') {
                    // the group's name
                }
            }
        }
        Node inner = alternatives();
        accept(')');
        return assertion ? NOTHING : inner;
    }

    private Node escape() {
        if (accept('b') || accept('B')) {
            return NOTHING;
        }
        return characters(CharacterSet.readEscape(this));
    }

    private Node quantified(Node atom) {
        int min;
        int max;
        int start = position;
        if (accept('*')) {
            min = 0;
            max = UNBOUNDED;
        } else if (accept('+')) {
            min = 1;
            max = UNBOUNDED;
        } else if (accept('?')) {
            min = 0;
            max = 1;
        } else if (accept('{')) {
            min = number(-1);
            max = accept(',') ? number(UNBOUNDED) : min;
            if (min < 0 || !accept('}')) {
                position = start;
                return atom;
            }
        } else {
            return atom;
        }
        accept('?');
        return repeated(atom, min, max);
    }

    private static Node repeated(Node atom, int min, int max) {
        return (out, stretch, random) -> {
            int spread = Math.min(max - min, stretch);
            int count = min + (spread <= 0 ? 0 : random.nextInt(spread + 1));
            for (int i = 0; i < count; i++) {
                atom.sample(out, stretch, random);
            }
        };
    }

    private static Node characters(CharacterSet set) {
        return (out, stretch, random) -> out.appendCodePoint(set.sample(random));
    }

    private int number(int otherwise) {
        int start = position;
        long value = 0;
        while (position < pattern.length && pattern[position] >= '0' && pattern[position] <= '9') {
            value = Math.min(UNBOUNDED, value * 10 + pattern[position++] - '0');
        }
        return position == start ? otherwise : (int) value;
    }

    boolean accept(int expected) {
        boolean found = position < pattern.length && pattern[position] == expected;
        position += found ? 1 : 0;
        return found;
    }

    /** Returns the next code point, or -1 at the end. */
    int peek() {
        return position < pattern.length ? pattern[position] : -1;
    }

    /** Takes the next code point, or -1 at the end. */
    int next() {
        return position < pattern.length ? pattern[position++] : -1;
    }

    /** Takes code points up to and with an end. */
    String until(int end) {
        StringBuilder text = new StringBuilder();
        for (int each = next(); each >= 0 && each != end; each = next()) {
            text.appendCodePoint(each);
        }
        return text.toString();
    }

    /** Takes a hexadecimal number of a fixed length. */
    int hex(int digits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits && Character.digit(peek(), 16) >= 0; i++) {
            text.appendCodePoint(next());
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text.toString(), 16);
    }
}
