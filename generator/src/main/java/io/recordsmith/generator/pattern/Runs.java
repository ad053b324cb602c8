package io.recordsmith.generator.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Sequences of {@link Run}s: reading them off a pattern, and whether a greedy scan is exact. */
final class Runs {
    private Runs() {}

    /** The items as runs, neighbours of the same class joined; null if an item is anything else. */
    static List<Run> of(List<Node> items) {
        List<Run> runs = new ArrayList<>();
        for (Node item : items) {
            Run run = of(item);
            if (run == null) {
                return null;
            }
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).set().equals(run.set())) {
                runs.set(last, join(runs.get(last), run));
            } else {
                runs.add(run);
            }
        }
        return runs;
    }

    private static Run of(Node item) {
        if (item instanceof Node.CodePoints codePoints) {
            return new Run(codePoints.set(), 1, 1);
        }
        return item instanceof Node.Repeat repeat && repeat.body() instanceof Node.CodePoints codePoints
                ? new Run(codePoints.set(), repeat.min(), repeat.max())
                : null;
    }

    private static Run join(Run one, Run other) {
        return new Run(one.set(), sum(one.min(), other.min()), sum(one.max(), other.max()));
    }

    private static int sum(int one, int other) {
        return (int) Math.min((long) one + other, Node.UNBOUNDED);
    }

    static List<Run> reversed(List<Run> runs) {
        List<Run> reversed = new ArrayList<>(runs);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Whether each run can take all it can get: nothing that may follow it begins with a code point of its class. */
    static boolean greedyIsExact(List<Run> runs) {
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            for (int j = i + 1; !run.fixed() && j < runs.size(); j++) {
                if (run.set().meets(runs.get(j).set())) {
                    return false;
                }
                if (runs.get(j).min() > 0) {
                    break;
                }
            }
        }
        return true;
    }

    /** The classes one by one; null if their number is not fixed or above the limit. */
    static List<CharClass> classes(List<Run> runs, int limit) {
        List<CharClass> classes = new ArrayList<>();
        for (Run run : runs) {
            if (!run.fixed() || classes.size() + (long) run.min() > limit) {
                return null;
            }
            classes.addAll(Collections.nCopies(run.min(), run.set()));
        }
        return classes;
    }

    /** The text that the runs spell; null if they can match different texts, or more than the limit. */
    static String literal(List<Run> runs, int limit) {
        List<CharClass> classes = classes(runs, limit);
        if (classes == null || classes.stream().anyMatch(set -> set.literal() < 0)) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        classes.forEach(set -> text.appendCodePoint(set.single()));
        return text.toString();
    }
}
