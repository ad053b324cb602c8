package io.recordsmith.support;

import java.util.BitSet;
import java.util.Set;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/** The annotations of keywords that tell which properties or items they have evaluated (core, sections 10.3 and 11). */
public final class Annotations {

    private Annotations() {}

    /** The properties that a keyword of the report's schema has evaluated. */
    public static void properties(Report report, String keyword, Set<String> names, Evaluated evaluated) {
        StringJoiner json = new StringJoiner(",", "[", "]");
        for (String name : names) {
            evaluated.property(name);
            StringBuilder quoted = new StringBuilder(name.length() + 2).append('"');
            Messages.appendEscaped(quoted, name, name.length());
            json.add(quoted.append('"'));
        }
        report.annotation(keyword, json.toString());
    }

    /**
     * The first items, so many of them, that a keyword of the report's schema has evaluated: the last one's index, or
     * {@code true} when it is the array's last. There is no annotation when there are none.
     */
    public static void firstItems(Report report, String keyword, int count, JsonNode array, Evaluated evaluated) {
        evaluated.firstItems(count);
        if (count > 0) {
            report.annotation(keyword, count == array.size() ? "true" : Integer.toString(count - 1));
        }
    }

    /** A keyword of the report's schema has evaluated what was left of an array, if anything was. */
    public static void otherItems(Report report, String keyword, boolean any, Evaluated evaluated) {
        evaluated.allItems();
        if (any) {
            report.annotation(keyword, "true");
        }
    }

    /** The items that match {@code contains} of the report's schema. */
    public static void containedItems(Report report, BitSet indexes, Evaluated evaluated) {
        StringJoiner json = new StringJoiner(",", "[", "]");
        for (int index = indexes.nextSetBit(0); index >= 0; index = indexes.nextSetBit(index + 1)) {
            evaluated.item(index);
            json.add(Integer.toString(index));
        }
        report.annotation("contains", json.toString());
    }
}
