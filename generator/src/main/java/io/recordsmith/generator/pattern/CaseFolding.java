package io.recordsmith.generator.pattern;

import java.util.ArrayList;
import java.util.List;

/** Simple case folding, for the modifier {@code (?i:…)}: ECMA-262 section 22.2.2.7.3, Canonicalize. */
final class CaseFolding {
    private static final class Groups {
        static final List<int[]> ALL = read();
    }

    private CaseFolding() {}

    /**
     * The class with everything that folds like one of its members.
     *
     * @param set a class whose members are known at generation, see {@link CharClass#isExplicit}
     */
    static CharClass close(CharClass set) {
        CharClass closed = set;
        for (int[] group : Groups.ALL) {
            boolean touched = false;
            for (int member : group) {
                touched |= set.contains(member);
            }
            for (int i = 0; touched && i < group.length; i++) {
                closed = closed.union(CharClass.of(group[i]));
            }
        }
        return closed;
    }

    private static List<int[]> read() {
        List<int[]> groups = new ArrayList<>();
        for (String group : UnicodeProperties.foldings()) {
            String[] members = group.split("-");
            int[] codePoints = new int[members.length];
            for (int i = 0; i < members.length; i++) {
                codePoints[i] = Integer.parseInt(members[i], 16);
            }
            groups.add(codePoints);
        }
        return groups;
    }
}
