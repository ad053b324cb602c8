package io.recordsmith.generator.shape;

import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.resource.SchemaLocation;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Identifies a shape: the schemas that hold together at one place of an instance. One key stands for one Java type, so
 * that whatever leads to the same schemas has the same type.
 *
 * @param schemas the schemas that hold; none for anything at all
 * @param chosen branches of their {@code anyOf} and {@code oneOf} that hold too
 * @param only the one JSON type that is looked at, where the schemas allow several
 */
public record ShapeKey(SortedSet<SchemaLocation> schemas, SortedSet<SchemaLocation> chosen, Optional<JsonType> only)
        implements Comparable<ShapeKey> {
    /** The key of what nothing restricts. */
    public static final ShapeKey ANYTHING = of(Collections.emptySortedSet());

    public ShapeKey {
        schemas = Collections.unmodifiableSortedSet(new TreeSet<>(schemas));
        chosen = Collections.unmodifiableSortedSet(new TreeSet<>(chosen));
    }

    /** Returns the key of schemas that hold together. */
    public static ShapeKey of(Collection<SchemaLocation> schemas) {
        return new ShapeKey(new TreeSet<>(schemas), Collections.emptySortedSet(), Optional.empty());
    }

    /** Returns the key of what one branch allows. */
    ShapeKey choose(SchemaLocation branch) {
        SortedSet<SchemaLocation> more = new TreeSet<>(chosen);
        more.add(branch);
        return new ShapeKey(schemas, more, only);
    }

    /** Returns the key of what has one JSON type. */
    ShapeKey narrow(JsonType type) {
        return new ShapeKey(schemas, chosen, Optional.of(type));
    }

    @Override
    public int compareTo(ShapeKey other) {
        int bySchemas = compare(schemas, other.schemas);
        if (bySchemas != 0) {
            return bySchemas;
        }
        int byChoice = compare(chosen, other.chosen);
        return byChoice != 0
                ? byChoice
                : Integer.compare(
                        only.map(JsonType::ordinal).orElse(-1),
                        other.only.map(JsonType::ordinal).orElse(-1));
    }

    private static int compare(SortedSet<SchemaLocation> left, SortedSet<SchemaLocation> right) {
        Iterator<SchemaLocation> others = right.iterator();
        for (SchemaLocation location : left) {
            int order = others.hasNext() ? location.compareTo(others.next()) : 1;
            if (order != 0) {
                return order;
            }
        }
        return others.hasNext() ? -1 : 0;
    }

    @Override
    public String toString() {
        return schemas
                + (chosen.isEmpty() ? "" : " " + chosen)
                + only.map(t -> " " + t.word()).orElse("");
    }
}
