package io.recordsmith.generator.emit.type;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits the members of a big type, so that no method that treats all of them is longer than the 8,000 bytes up to which
 * the JIT compiles methods.
 */
public final class MemberGroups {
    /** Reading a member takes up to some 70 bytes. */
    private static final int SIZE = 100;

    private MemberGroups() {}

    /** Returns whether one method could become too long. */
    public static boolean needed(List<?> members) {
        return members.size() > SIZE;
    }

    /** Returns the members in groups, in their order. */
    public static <T> List<List<T>> of(List<T> members) {
        List<List<T>> groups = new ArrayList<>();
        for (int from = 0; from < members.size(); from += SIZE) {
            groups.add(List.copyOf(members.subList(from, Math.min(from + SIZE, members.size()))));
        }
        return groups;
    }
}
