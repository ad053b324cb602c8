package io.recordsmith.generator.pattern;

import static io.recordsmith.generator.pattern.PatternCursor.END;
import static io.recordsmith.generator.pattern.PatternCursor.isDecimalDigit;
import static io.recordsmith.generator.pattern.PatternCursor.show;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Disjunctions, terms, quantifiers and groups; ECMA-262 section 22.2.1. */
final class PatternParser {
    /** Deeper groups are refused, so that no pattern can exhaust the stack of the generator or of java.util.regex. */
    static final int MAX_DEPTH = 100;

    private final PatternCursor cursor;
    private final EscapeParser escapes;
    private final ClassParser classes;
    private final GroupNames declared;
    private final GroupNames names = new GroupNames();
    private final Deque<GroupNames.Branch> path = new ArrayDeque<>();

    private Modifiers modifiers = Modifiers.NONE;
    private int depth;
    private int alternations;
    private int groups;
    private int highestReference;
    private int highestReferenceAt;
    private boolean refersByName;

    private PatternParser(String source, GroupNames declared) {
        this.cursor = new PatternCursor(source);
        this.escapes = new EscapeParser(cursor);
        this.classes = new ClassParser(cursor, escapes);
        this.declared = declared;
    }

    static Node parse(String source) {
        PatternParser parser = new PatternParser(source, null);
        Node root = parser.pattern();
        if (!parser.refersByName) {
            return root;
        }
        // A reference may stand before its group, so names are known only now.
        return new PatternParser(source, parser.names).pattern();
    }

    private Node pattern() {
        Node root = disjunction();
        if (!cursor.atEnd()) {
            throw cursor.fault(cursor.position(), "a ) without its (", "write \\) for a parenthesis");
        }
        if (highestReference > groups) {
            String message = "\\" + highestReference + " refers to a group that is not there";
            throw cursor.fault(highestReferenceAt, message, "the pattern has " + groups + " capturing groups");
        }
        return root;
    }

    private Node disjunction() {
        int alternation = alternations++;
        List<Node> branches = new ArrayList<>();
        do {
            path.addLast(new GroupNames.Branch(alternation, branches.size()));
            branches.add(alternative());
            path.removeLast();
        } while (cursor.skip('|'));
        return branches.size() == 1 ? branches.get(0) : new Node.Alternation(branches);
    }

    private Node alternative() {
        List<Node> items = new ArrayList<>();
        while (cursor.peek() != END && cursor.peek() != '|' && cursor.peek() != ')') {
            items.add(term());
        }
        return items.size() == 1 ? items.get(0) : new Node.Sequence(items);
    }

    private Node term() {
        int at = cursor.position();
        int c = cursor.next();
        switch (c) {
            case '^':
                return notQuantified(at, modifiers.multiline() ? look(true, true, notLineEnd()) : new Node.Start());
            case '$':
                return notQuantified(at, modifiers.multiline() ? look(false, true, notLineEnd()) : new Node.End());
            case '.':
                return quantified(new Node.CodePoints(modifiers.any()));
            case '[':
                return quantified(new Node.CodePoints(classes.parse(modifiers)));
            case '(':
                return group(at);
            case '\\':
                return escape(at);
            case '*', '+', '?':
                throw cursor.fault(at, "a quantifier with nothing to repeat: " + show(c), quantifierHint(at));
            case '{':
                throw cursor.fault(at, "a { that is not part of a quantifier", "write \\{ for a brace");
            case '}', ']':
                throw cursor.fault(at, "a " + show(c) + " without its opening", "write \\" + show(c));
            default:
                return quantified(new Node.CodePoints(modifiers.matched(CharClass.of(c))));
        }
    }

    private static CharClass notLineEnd() {
        return EscapeParser.LINE_TERMINATOR.complement();
    }

    private static Node look(boolean behind, boolean negative, CharClass set) {
        return new Node.Look(behind, negative, new Node.CodePoints(set));
    }

    private String quantifierHint(int at) {
        return at == 0 || cursor.peek(-2) == '(' || cursor.peek(-2) == '|'
                ? "write \\ before it to match it"
                : "ECMA-262 has no possessive quantifiers";
    }

    private Node escape(int at) {
        int c = cursor.peek();
        if (c == 'b' || c == 'B') {
            cursor.next();
            return notQuantified(at, wordBoundary(c == 'B', modifiers.word()));
        }
        if (c >= '1' && c <= '9') {
            int number = decimal();
            if (number > highestReference) {
                highestReference = number;
                highestReferenceAt = at;
            }
            return quantified(backReference(at, List.of(number)));
        }
        if (c == 'k' && cursor.peek(1) == '<') {
            cursor.next();
            return quantified(namedReference(at));
        }
        CharClass set = escapes.classEscape(modifiers);
        if (set == null) {
            set = CharClass.of(escapes.characterEscape());
        }
        return quantified(new Node.CodePoints(modifiers.matched(set)));
    }

    private static Node wordBoundary(boolean inverted, CharClass word) {
        Node before = new Node.Sequence(List.of(look(true, true, word), look(false, inverted, word)));
        Node after = new Node.Sequence(List.of(look(true, false, word), look(false, !inverted, word)));
        return new Node.Alternation(List.of(before, after));
    }

    private Node namedReference(int at) {
        cursor.next();
        refersByName = true;
        String name = new GroupNameParser(cursor, escapes).parse();
        List<Integer> numbers = declared == null ? List.of() : declared.numbers(name);
        if (declared != null && numbers.isEmpty()) {
            throw cursor.fault(at, "\\k refers to a group that is not there: " + name, "");
        }
        return backReference(at, numbers);
    }

    private Node backReference(int at, List<Integer> numbers) {
        if (modifiers.ignoreCase()) {
            throw cursor.fault(at, "a back-reference inside (?i:...) is not supported", "");
        }
        return new Node.BackReference(numbers);
    }

    private Node group(int at) {
        if (++depth > MAX_DEPTH) {
            throw cursor.fault(at, "groups nested more than " + MAX_DEPTH + " deep", "");
        }
        Modifiers outer = modifiers;
        Node result;
        if (cursor.skip("?=") || cursor.skip("?!")) {
            result = notQuantified(at, new Node.Look(false, cursor.peek(-1) == '!', body(at)));
        } else if (cursor.skip("?<=") || cursor.skip("?<!")) {
            result = notQuantified(at, new Node.Look(true, cursor.peek(-1) == '!', body(at)));
        } else if (cursor.skip("?:")) {
            result = quantified(body(at));
        } else if (cursor.skip("?<")) {
            int number = ++groups;
            String name = new GroupNameParser(cursor, escapes).parse();
            if (!names.add(name, number, List.copyOf(path))) {
                throw cursor.fault(at, "a group name that stands twice: " + name, "");
            }
            result = quantified(new Node.Group(number, body(at)));
        } else if (cursor.skip("?")) {
            modifiers = new ModifierParser(cursor).parse(at, outer);
            Node body = body(at);
            modifiers = outer;
            result = quantified(body);
        } else {
            int number = ++groups;
            result = quantified(new Node.Group(number, body(at)));
        }
        depth--;
        return result;
    }

    private Node body(int at) {
        Node body = disjunction();
        if (!cursor.skip(')')) {
            throw cursor.fault(at, "a ( without its )", "write \\( for a parenthesis");
        }
        return body;
    }

    private Node notQuantified(int at, Node assertion) {
        int c = cursor.peek();
        if (c == '*' || c == '+' || c == '?' || c == '{') {
            throw cursor.fault(at, "an assertion with a quantifier", "put it in a group: (?:...)" + show(c));
        }
        return assertion;
    }

    private Node quantified(Node atom) {
        int at = cursor.position();
        int min;
        int max = Node.UNBOUNDED;
        if (cursor.skip('*')) {
            min = 0;
        } else if (cursor.skip('+')) {
            min = 1;
        } else if (cursor.skip('?')) {
            min = 0;
            max = 1;
        } else if (cursor.peek() == '{' && isDecimalDigit(cursor.peek(1))) {
            cursor.next();
            min = decimal();
            max = !cursor.skip(',') ? min : isDecimalDigit(cursor.peek()) ? decimal() : Node.UNBOUNDED;
            if (!cursor.skip('}')) {
                throw cursor.fault(at, "a { that is not part of a quantifier", "write \\{ for a brace");
            }
            if (min > max) {
                throw cursor.fault(at, "a quantifier whose lower bound is above its upper bound", "");
            }
        } else {
            return atom;
        }
        return new Node.Repeat(atom, min, max, cursor.skip('?'));
    }

    /** A decimal number; one that no text can be long enough for is as good as {@link Node#UNBOUNDED}. */
    private int decimal() {
        long value = 0;
        while (isDecimalDigit(cursor.peek())) {
            value = Math.min(Node.UNBOUNDED, 10 * value + cursor.next() - '0');
        }
        return (int) value;
    }
}
