package io.recordsmith.generator.pattern;

import io.recordsmith.generator.pattern.MatcherPlan.Place;
import io.recordsmith.generator.pattern.MatcherPlan.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Chooses the cheapest exact plan: fixed texts, then loops over classes, then an automaton, then java.util.regex. */
final class PatternPlanner {
    private static final int MAX_LITERAL = 1000;
    private static final int MAX_WINDOW = 64;

    /** More runs would make too long a method; an automaton takes no more code for them. */
    private static final int MAX_RUNS = 64;

    private static final int MAX_TERMS = 32;

    /** A class with more exceptions to its rule is looked up in a table, not spelled out in code. */
    private static final int MAX_EXCEPTIONS = 16;

    private final Node root;

    PatternPlanner(Node root) {
        this.root = root;
    }

    PatternPlan plan() {
        if (Trees.contains(root, Node.BackReference.class)) {
            String refusal = BackReferences.refusal(root);
            Node resolved = refusal.isEmpty() ? BackReferences.resolve(root) : root;
            return Trees.contains(resolved, Node.BackReference.class)
                    ? regex(root)
                    : new PatternPlanner(resolved).plan();
        }
        Node trimmed = FindTrimmer.trim(Simplifier.simplify(root));
        MatcherPlan linear = linear(trimmed);
        return linear != null ? linear : regex(trimmed);
    }

    private static PatternPlan regex(Node node) {
        JavaTranslation translation = JavaRegex.translate(node);
        return translation instanceof JavaRegex regex
                ? new MatcherPlan.Regex(regex)
                : new PatternPlan.Refused(((JavaTranslation.Untranslatable) translation).reason());
    }

    /** A plan that takes linear time, or null. */
    private static MatcherPlan linear(Node node) {
        if (node.equals(Node.NEVER)) {
            return new MatcherPlan.Never();
        }
        MatcherPlan plan = new AnchoredItems(node).plan();
        if (plan == null) {
            plan = table(node);
        }
        if (plan == null) {
            plan = split(node);
        }
        return plan;
    }

    private static MatcherPlan table(Node node) {
        Automaton automaton = Automaton.of(node);
        if (automaton == null) {
            return null;
        }
        if (automaton.acceptsAll()) {
            return new MatcherPlan.Always();
        }
        return automaton.acceptsNothing() ? new MatcherPlan.Never() : new MatcherPlan.Table(automaton);
    }

    /** Each branch on its own: one that is found means that all are. */
    private static MatcherPlan split(Node node) {
        if (!(node instanceof Node.Alternation alternation)) {
            return null;
        }
        List<MatcherPlan> plans = new ArrayList<>();
        for (Node branch : alternation.branches()) {
            MatcherPlan plan = linear(FindTrimmer.trim(branch));
            if (plan == null) {
                return null;
            }
            plans.add(plan);
        }
        return plans.size() > MAX_TERMS ? null : new MatcherPlan.AnyOf(plans);
    }

    /** A sequence without the anchors around it. */
    private static final class AnchoredItems {
        private final boolean fromStart;
        private final boolean toEnd;
        private final List<Node> items;

        AnchoredItems(Node node) {
            List<Node> all = new ArrayList<>(Trees.items(node));
            int start = 0;
            while (start < all.size() && all.get(start) instanceof Node.Start) {
                start++;
            }
            int end = all.size();
            while (end > start && all.get(end - 1) instanceof Node.End) {
                end--;
            }
            this.fromStart = start > 0;
            this.toEnd = end < all.size();
            this.items = all.subList(start, end);
        }

        MatcherPlan plan() {
            if (items.isEmpty()) {
                return fromStart && toEnd ? new MatcherPlan.Literal("", Place.WHOLE) : new MatcherPlan.Always();
            }
            MatcherPlan looks = looks();
            if (looks != null) {
                return looks;
            }
            List<Run> runs = Runs.of(items);
            return runs != null ? ofRuns(runs) : fixedTexts();
        }

        private MatcherPlan ofRuns(List<Run> runs) {
            String literal = Runs.literal(runs, MAX_LITERAL);
            if (literal != null) {
                return new MatcherPlan.Literal(literal, place());
            }
            if (runs.size() > MAX_RUNS || runs.stream().anyMatch(run -> !simple(run.set()))) {
                return null;
            }
            if (fromStart) {
                return Runs.greedyIsExact(runs) ? new MatcherPlan.Scan(runs, false, toEnd) : backward(runs);
            }
            return toEnd ? backward(runs) : anywhere(runs);
        }

        private Place place() {
            if (fromStart) {
                return toEnd ? Place.WHOLE : Place.START;
            }
            return toEnd ? Place.END : Place.ANYWHERE;
        }

        private MatcherPlan backward(List<Run> runs) {
            List<Run> reversed = Runs.reversed(runs);
            return toEnd && Runs.greedyIsExact(reversed) ? new MatcherPlan.Scan(reversed, true, fromStart) : null;
        }

        private static MatcherPlan anywhere(List<Run> runs) {
            if (runs.size() == 1 && runs.get(0).fixed()) {
                return new MatcherPlan.Contains(runs.get(0).set(), runs.get(0).min());
            }
            List<CharClass> classes = Runs.classes(runs, MAX_WINDOW);
            return classes != null && classes.stream().allMatch(CharClass::isAscii)
                    ? new MatcherPlan.Window(classes)
                    : null;
        }

        private MatcherPlan fixedTexts() {
            Set<String> texts = fromStart && toEnd ? FiniteLanguage.of(Trees.sequence(items)) : null;
            return texts == null ? null : new MatcherPlan.OneOf(new TreeSet<>(texts));
        }

        /**
         * What is looked at from a fixed place is a search of its own: {@code ^(?!a)b} is found where {@code ^b} is and
         * {@code ^a} is not, and {@code a(?<!b)$} where {@code a$} is and {@code b$} is not.
         */
        private MatcherPlan looks() {
            List<Term> terms = new ArrayList<>();
            int start = 0;
            while (fromStart && start < items.size() && isLook(items.get(start), false)) {
                Node.Look look = (Node.Look) items.get(start++);
                terms.add(term(List.of(new Node.Start(), look.body()), look.negative()));
            }
            int end = items.size();
            while (toEnd && end > start && isLook(items.get(end - 1), true)) {
                Node.Look look = (Node.Look) items.get(--end);
                terms.add(term(List.of(look.body(), new Node.End()), look.negative()));
            }
            if (terms.isEmpty()) {
                return null;
            }
            List<Node> rest = new ArrayList<>(items.subList(start, end));
            rest.add(0, fromStart ? new Node.Start() : Node.EMPTY);
            rest.add(toEnd ? new Node.End() : Node.EMPTY);
            terms.add(0, term(rest, false));
            return conjunction(terms);
        }

        private static boolean isLook(Node item, boolean behind) {
            return item instanceof Node.Look look && look.behind() == behind;
        }

        private static Term term(List<Node> items, boolean negated) {
            MatcherPlan plan = linear(FindTrimmer.trim(Simplifier.simplify(new Node.Sequence(items))));
            return plan == null ? null : new Term(plan, negated);
        }

        private static MatcherPlan conjunction(List<Term> terms) {
            if (terms.contains(null)) {
                return null;
            }
            List<Term> needed = terms.stream()
                    .filter(term -> !term.equals(new Term(new MatcherPlan.Always(), false)))
                    .distinct()
                    .toList();
            if (needed.isEmpty()) {
                return new MatcherPlan.Always();
            }
            if (needed.size() > MAX_TERMS) {
                return null;
            }
            return needed.size() == 1 && !needed.get(0).negated()
                    ? needed.get(0).plan()
                    : new MatcherPlan.AllOf(needed);
        }

        private static boolean simple(CharClass set) {
            CharClass.BeyondAscii beyond = set.beyondAscii();
            return beyond.added().size() + beyond.removed().size() <= MAX_EXCEPTIONS;
        }
    }
}
