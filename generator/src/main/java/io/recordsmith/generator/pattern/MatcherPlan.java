package io.recordsmith.generator.pattern;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How a pattern is searched for in a text: what generated code does instead of running a regular expression engine.
 *
 * <p>Every plan gives the verdict of ECMA-262 and, except {@link Regex}, takes time that is linear in the text. Plans
 * are data; {@link #matches} interprets them and is what generated code is compared with.
 */
public sealed interface MatcherPlan extends PatternPlan {
    /** Whether the pattern is found in the text. */
    boolean matches(CharSequence text);

    /** Whether the search is bounded in steps and stack, and is given up at the bound. */
    default boolean mayGiveUp() {
        return false;
    }

    /** Whether the search can take more than linear time. */
    default boolean mayBacktrack() {
        return false;
    }

    /**
     * Plans the search for a pattern.
     *
     * @return a {@link MatcherPlan}, or a {@link PatternPlan.Refused} with the reason; never null
     */
    static PatternPlan of(EcmaPattern pattern) {
        return new PatternPlanner(pattern.root()).plan();
    }

    /** Every text matches. */
    record Always() implements MatcherPlan {
        @Override
        public boolean matches(CharSequence text) {
            return true;
        }
    }

    /** No text matches. */
    record Never() implements MatcherPlan {
        @Override
        public boolean matches(CharSequence text) {
            return false;
        }
    }

    /** Where a {@link Literal} has to stand. */
    enum Place {
        ANYWHERE,
        START,
        END,
        WHOLE
    }

    /** A fixed text; chosen only where comparing chars and comparing code points is the same. */
    record Literal(String literal, Place place) implements MatcherPlan {
        @Override
        public boolean matches(CharSequence text) {
            String all = text.toString();
            return switch (place) {
                case ANYWHERE -> all.contains(literal);
                case START -> all.startsWith(literal);
                case END -> all.endsWith(literal);
                case WHOLE -> all.equals(literal);
            };
        }
    }

    /** The whole text is one of these. */
    record OneOf(SortedSet<String> literals) implements MatcherPlan {
        public OneOf {
            literals = Collections.unmodifiableSortedSet(new TreeSet<>(literals));
        }

        @Override
        public boolean matches(CharSequence text) {
            return literals.contains(text.toString());
        }
    }

    /** Somewhere in the text, this many consecutive code points are of a class. */
    record Contains(CharClass set, int count) implements MatcherPlan {
        @Override
        public boolean matches(CharSequence text) {
            int consecutive = 0;
            for (int at = 0; at < text.length() && consecutive < count; ) {
                int c = Character.codePointAt(text, at);
                consecutive = set.contains(c) ? consecutive + 1 : 0;
                at += Character.charCount(c);
            }
            return consecutive >= count;
        }
    }

    /** Somewhere in the text, consecutive code points are of these ASCII classes. */
    record Window(List<CharClass> sets) implements MatcherPlan {
        public Window {
            sets = List.copyOf(sets);
        }

        @Override
        public boolean matches(CharSequence text) {
            for (int at = 0; at + sets.size() <= text.length(); at++) {
                int matched = 0;
                while (matched < sets.size() && sets.get(matched).contains(text.charAt(at + matched))) {
                    matched++;
                }
                if (matched == sets.size()) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Runs that follow each other from the start of the text, or backward from its end: each takes as many code points
     * as it can get, because the next run can never use what it gives back.
     *
     * @param runs the runs in the order in which they are taken
     * @param backward whether they are taken from the end of the text
     * @param whole whether nothing may be left of the text
     */
    record Scan(List<Run> runs, boolean backward, boolean whole) implements MatcherPlan {
        public Scan {
            runs = List.copyOf(runs);
        }

        @Override
        public boolean matches(CharSequence text) {
            int[] codePoints = text.codePoints().toArray();
            int at = 0;
            for (Run run : runs) {
                int count = 0;
                while (at < codePoints.length
                        && count < run.max()
                        && run.set().contains(codePoints[backward ? codePoints.length - 1 - at : at])) {
                    count++;
                    at++;
                }
                if (count < run.min()) {
                    return false;
                }
            }
            return !whole || at == codePoints.length;
        }
    }

    /** A table-driven automaton. */
    record Table(Automaton automaton) implements MatcherPlan {
        @Override
        public boolean matches(CharSequence text) {
            return automaton.accepts(text);
        }
    }

    /** A plan that must find its pattern, or must not. */
    record Term(MatcherPlan plan, boolean negated) {
        boolean holds(CharSequence text) {
            return plan.matches(text) != negated;
        }
    }

    /** All terms hold. */
    record AllOf(List<Term> terms) implements MatcherPlan {
        public AllOf {
            terms = List.copyOf(terms);
        }

        @Override
        public boolean mayGiveUp() {
            return terms.stream().anyMatch(term -> term.plan().mayGiveUp());
        }

        @Override
        public boolean matches(CharSequence text) {
            return terms.stream().allMatch(term -> term.holds(text));
        }
    }

    /** One of the plans finds its pattern. */
    record AnyOf(List<MatcherPlan> plans) implements MatcherPlan {
        public AnyOf {
            plans = List.copyOf(plans);
        }

        @Override
        public boolean matches(CharSequence text) {
            return plans.stream().anyMatch(plan -> plan.matches(text));
        }
    }

    /** java.util.regex, which may backtrack and has to be bounded in time and stack. */
    record Regex(JavaRegex regex) implements MatcherPlan {
        @Override
        public boolean mayGiveUp() {
            return true;
        }

        @Override
        public boolean mayBacktrack() {
            return regex.mayBacktrack();
        }

        @Override
        public boolean matches(CharSequence text) {
            return Pattern.compile(regex.source()).matcher(text).find();
        }
    }
}
