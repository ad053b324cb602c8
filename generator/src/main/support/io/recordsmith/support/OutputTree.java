package io.recordsmith.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Units of output, arranged by the way through the schema. */
final class OutputTree {

    private final String path;
    private final Map<String, OutputTree> branches = new LinkedHashMap<>();
    private final List<OutputUnit> units = new ArrayList<>();
    private List<OutputTree> children = new ArrayList<>();
    private String instance;
    private String absolute;

    OutputTree(String path, String instance) {
        this.path = path;
        this.instance = instance;
    }

    String path() {
        return path;
    }

    /** The place in the instance under which all units of this tree are found. */
    String instance() {
        return instance;
    }

    /** The address of the schema or keyword at this path; {@code null} when no unit reveals it. */
    String absolute() {
        return absolute;
    }

    /** The units right here. */
    List<OutputUnit> units() {
        return units;
    }

    /** The trees below, once {@link #condense} has made them. */
    List<OutputTree> children() {
        return children;
    }

    void insert(OutputUnit unit) {
        OutputTree node = this;
        int end = 0;
        while (true) {
            node.passes(unit);
            if (end == unit.path().length()) {
                node.units.add(unit);
                return;
            }
            int start = end;
            int slash = unit.path().indexOf('/', start + 1);
            end = slash < 0 ? unit.path().length() : slash;
            String segment = unit.path().substring(start, end);
            OutputTree next = node.branches.get(segment);
            if (next == null) {
                next = new OutputTree(unit.path().substring(0, end), unit.instance());
                node.branches.put(segment, next);
            }
            node = next;
        }
    }

    /** Leaves out what holds one thing only, and what would have to have an address but reveals none. */
    void condense() {
        children = condensedBranches();
    }

    private List<OutputTree> condensedBranches() {
        List<OutputTree> condensed = new ArrayList<>();
        for (OutputTree branch : branches.values()) {
            branch.condense();
            if (branch.units.size() + branch.children.size() > 1 && branch.absolute != null) {
                condensed.add(branch);
            } else {
                units.addAll(branch.units);
                condensed.addAll(branch.children);
            }
        }
        return condensed;
    }

    private void passes(OutputUnit unit) {
        instance = commonPointer(instance, unit.instance());
        String tail = unit.path().substring(path.length());
        String encoded = Location.fragment(tail);
        if (absolute == null && unit.absolute() != null && unit.absolute().endsWith(encoded)) {
            absolute = unit.absolute().substring(0, unit.absolute().length() - encoded.length());
        }
    }

    private static String commonPointer(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int same = 0;
        while (same < length && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        boolean whole = (same == one.length() || one.charAt(same) == '/')
                && (same == other.length() || other.charAt(same) == '/');
        return one.substring(0, whole ? same : Math.max(0, one.lastIndexOf('/', same - 1)));
    }
}
