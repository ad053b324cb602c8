package io.recordsmith.generator.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Suggests what somebody may have meant. */
public final class NearestNames {
    private static final int SUGGESTIONS = 3;

    private NearestNames() {}

    /** Returns a hint that names the most similar candidates; empty when none is similar. */
    public static String hint(String wanted, Collection<String> candidates) {
        List<String> nearest = new TreeSet<>(candidates)
                .stream()
                        .filter(candidate -> isNear(wanted, candidate))
                        .sorted(Comparator.comparingInt(candidate -> distance(wanted, candidate)))
                        .limit(SUGGESTIONS)
                        .toList();
        return nearest.isEmpty() ? "" : "did you mean " + nearest.stream().collect(Collectors.joining(" or ")) + "?";
    }

    /** A third of the letters may differ, and what was written may be the beginning of a longer name. */
    private static boolean isNear(String wanted, String candidate) {
        int limit = Math.max(2, wanted.length() / 3);
        boolean beginning = wanted.length() > limit && candidate.startsWith(wanted);
        boolean comparable = Math.abs(candidate.length() - wanted.length()) <= limit;
        return beginning || comparable && distance(wanted, candidate) <= limit;
    }

    /** The Levenshtein distance, letters of either case being the same. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
