package io.recordsmith.generator.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The named groups of a pattern. A name may stand twice only where no match can pass both groups, that is in different
 * branches of one alternation.
 */
final class GroupNames {
    private final Map<String, List<Named>> groups = new LinkedHashMap<>();

    /** A group, and in which branch of each alternation around it. */
    private record Named(int number, List<Branch> path) {}

    /** The branch with an index of the alternation with a number. */
    record Branch(int alternation, int index) {}

    /** Enters a group; false if a match could pass both it and an earlier group of that name. */
    boolean add(String name, int number, List<Branch> path) {
        List<Named> same = groups.computeIfAbsent(name, key -> new ArrayList<>());
        for (Named other : same) {
            if (!exclusive(other.path(), path)) {
                return false;
            }
        }
        same.add(new Named(number, List.copyOf(path)));
        return true;
    }

    private static boolean exclusive(List<Branch> one, List<Branch> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i).alternation() == other.get(i).alternation();
            }
        }
        return false;
    }

    /** The numbers of the groups with a name; empty if there is none. */
    List<Integer> numbers(String name) {
        return groups.getOrDefault(name, List.of()).stream().map(Named::number).toList();
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }
}
