package io.recordsmith.generator.naming;

import io.recordsmith.generator.shape.Shape;
import io.recordsmith.generator.shape.ShapeKey;
import io.recordsmith.generator.shape.ShapeUse;
import io.recordsmith.generator.shape.Shapes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Finds named shapes that are copies of each other: they would like the same name and have the same parts, as a
 * component has that is also a file of its own. One Java type is enough for them.
 */
final class SameTypes {
    private final Shapes shapes;
    private final Set<ShapeKey> named;
    private final Map<ShapeKey, ShapeKey> originals = new HashMap<>();

    private SameTypes(Shapes shapes, Set<ShapeKey> named) {
        this.shapes = shapes;
        this.named = named;
    }

    /** Returns, for each shape that is a copy, the one whose type it shares. */
    static Map<ShapeKey, ShapeKey> find(SortedSet<ShapeKey> named, Shapes shapes, UnitRoots roots, TypeNaming naming) {
        SameTypes search = new SameTypes(shapes, named);
        Map<String, List<ShapeKey>> byName = new TreeMap<>();
        for (ShapeKey key : named) {
            NameCandidate.plain(key)
                    .ifPresent(location -> byName.computeIfAbsent(
                                    naming.base(location).name(), n -> new ArrayList<>())
                            .add(key));
        }
        byName.values().forEach(keys -> search.assume(keys, roots));
        search.refute();
        return search.originals;
    }

    /** Takes all shapes of one name for copies of the entry among them; several entries are told apart by name. */
    private void assume(List<ShapeKey> keys, UnitRoots roots) {
        List<ShapeKey> entries = keys.stream()
                .filter(key -> roots.entry(key.schemas().get(0)).isPresent())
                .toList();
        if (keys.size() > 1 && entries.size() < 2) {
            ShapeKey original = entries.isEmpty() ? keys.get(0) : entries.get(0);
            keys.stream().filter(key -> !key.equals(original)).forEach(key -> originals.put(key, original));
        }
    }

    /** Drops assumptions that do not hold, until none is left that rests on a dropped one. */
    private void refute() {
        Collection<ShapeKey> wrong;
        do {
            wrong = originals.entrySet().stream()
                    .filter(pair -> !isSame(shapes.shape(pair.getKey()), shapes.shape(pair.getValue())))
                    .map(Map.Entry::getKey)
                    .toList();
            originals.keySet().removeAll(wrong);
        } while (!wrong.isEmpty());
    }

    private boolean isSame(Shape left, Shape right) {
        if (left instanceof Shape.Structure a && right instanceof Shape.Structure b) {
            return a.properties().keySet().equals(b.properties().keySet())
                    && a.properties().entrySet().stream()
                            .allMatch(p -> isSame(p.getValue(), b.properties().get(p.getKey())))
                    && isSame(a.rest(), b.rest())
                    && a.implied() == b.implied();
        } else if (left instanceof Shape.Enumeration a && right instanceof Shape.Enumeration b) {
            return a.values().stream()
                    .map(value -> value.canonical())
                    .toList()
                    .equals(b.values().stream().map(value -> value.canonical()).toList());
        } else if (left instanceof Shape.Tuple a && right instanceof Shape.Tuple b) {
            return a.required() == b.required()
                    && areSame(a.elements(), b.elements())
                    && areSame(a.rest().stream().toList(), b.rest().stream().toList());
        } else if (left instanceof Shape.Sequence a && right instanceof Shape.Sequence b) {
            return isSame(a.element(), b.element());
        } else if (left instanceof Shape.Mapping a && right instanceof Shape.Mapping b) {
            return a.exhaustive() == b.exhaustive() && isSame(a.value(), b.value()) && areSameNames(a, b);
        }
        // Unions of copies stay apart: their variants would have to implement both.
        return left.equals(right) && !(left instanceof Shape.Union);
    }

    private boolean areSameNames(Shape.Mapping left, Shape.Mapping right) {
        boolean listed = left.names().isPresent() && right.names().isPresent();
        return listed
                ? isSame(left.names().get(), right.names().get())
                : left.names().equals(right.names());
    }

    private boolean isSame(Shape.Property left, Shape.Property right) {
        return left.required() == right.required()
                && left.use().remarks().secret() == right.use().remarks().secret()
                && left.use().remarks().javaName().equals(right.use().remarks().javaName())
                && isSame(left.use(), right.use());
    }

    private boolean isSame(Shape.Rest left, Shape.Rest right) {
        Optional<ShapeUse> value = value(left);
        Optional<ShapeUse> other = value(right);
        return value.isPresent() && other.isPresent() ? isSame(value.get(), other.get()) : left.equals(right);
    }

    private static Optional<ShapeUse> value(Shape.Rest rest) {
        return rest instanceof Shape.Rest.Restricted restricted ? Optional.of(restricted.value()) : Optional.empty();
    }

    private boolean areSame(List<ShapeUse> left, List<ShapeUse> right) {
        boolean same = left.size() == right.size();
        for (int i = 0; same && i < left.size(); i++) {
            same = isSame(left.get(i), right.get(i));
        }
        return same;
    }

    private boolean isSame(ShapeUse left, ShapeUse right) {
        return left.nullable() == right.nullable() && isSame(left.key(), right.key());
    }

    private boolean isSame(ShapeKey left, ShapeKey right) {
        ShapeKey a = originals.getOrDefault(left, left);
        ShapeKey b = originals.getOrDefault(right, right);
        // Unnamed shapes contain each other only by way of named ones, so this ends.
        return a.equals(b) || !named.contains(a) && !named.contains(b) && isSame(shapes.shape(a), shapes.shape(b));
    }
}
