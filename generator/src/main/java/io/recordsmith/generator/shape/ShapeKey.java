package io.recordsmith.generator.shape;

import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.resource.SchemaLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Identifies a shape: the schemas that hold together at one place of an instance. One key stands for one Java type, so
 * that whatever leads to the same schemas has the same type.
 *
 * @param schemas the schemas that hold, sorted, each once; none for anything at all
 * @param chosen branches of their {@code anyOf} and {@code oneOf} that hold too, sorted, each once
 * @param only the one JSON type that is looked at, where the schemas allow several
 */
public record ShapeKey(List<SchemaLocation> schemas, List<SchemaLocation> chosen, Optional<JsonType> only)
        implements Comparable<ShapeKey> {
    /** The key of what nothing restricts. */
    public static final ShapeKey ANYTHING = of(List.of());

    public ShapeKey {
        schemas = sorted(schemas);
        chosen = sorted(chosen);
    }

    private static List<SchemaLocation> sorted(Collection<SchemaLocation> locations) {
        return List.copyOf(locations.size() < 2 ? locations : new TreeSet<>(locations));
    }

    /** Returns the key of schemas that hold together. */
    public static ShapeKey of(Collection<SchemaLocation> schemas) {
        return new ShapeKey(sorted(schemas), List.of(), Optional.empty());
    }

    /** Returns the key of what one branch allows. */
    ShapeKey choose(SchemaLocation branch) {
        List<SchemaLocation> more = new ArrayList<>(chosen);
        more.add(branch);
        return new ShapeKey(schemas, more, only);
    }

    /** Returns the place that is about this shape alone: the last choice, or else the first schema. */
    public SchemaLocation nearest() {
        return chosen.isEmpty() ? schemas.get(0) : chosen.get(chosen.size() - 1);
    }

    /** Returns the key of what has one JSON type. */
    ShapeKey narrow(JsonType type) {
        return new ShapeKey(schemas, chosen, Optional.of(type));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShapeKey that
                && schemas.equals(that.schemas)
                && chosen.equals(that.chosen)
                && only.equals(that.only);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * schemas.hashCode() + chosen.hashCode()) + only.hashCode();
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

    private static int compare(List<SchemaLocation> left, List<SchemaLocation> right) {
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
