package io.recordsmith.generator.naming;

import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.shape.Shape;
import io.recordsmith.generator.shape.ShapeKey;
import io.recordsmith.generator.shape.ShapeUse;
import io.recordsmith.generator.shape.Shapes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the shapes that get a Java type of their own: those that values of the entry schemas can have. */
final class NamedShapes {
    /** With more constants, the class initialiser of an enum grows towards the 64 KB that a method may have. */
    private static final int MOST_CONSTANTS = 1000;

    private final Shapes shapes;
    private final UnitRoots roots;
    private final ExistingTypes existing;
    private final Set<ShapeKey> seen = new HashSet<>();
    private final Deque<ShapeKey> open = new ArrayDeque<>();
    private final SortedSet<ShapeKey> named = new TreeSet<>();

    private NamedShapes(Shapes shapes, UnitRoots roots, ExistingTypes existing) {
        this.existing = existing;
        this.shapes = shapes;
        this.roots = roots;
    }

    static SortedSet<ShapeKey> find(SchemaGraph graph, Shapes shapes, UnitRoots roots, ExistingTypes existing) {
        NamedShapes search = new NamedShapes(shapes, roots, existing);
        graph.entries().forEach(entry -> search.add(shapes.use(entry.location())));
        while (!search.open.isEmpty()) {
            search.visit(search.open.remove());
        }
        return search.named;
    }

    private void add(ShapeUse use) {
        add(use.key());
    }

    private void add(ShapeKey key) {
        if (seen.add(key) && existing.of(key).isEmpty()) {
            open.add(key);
        }
    }

    private void add(Shape.Rest rest) {
        if (rest instanceof Shape.Rest.Restricted restricted) {
            add(restricted.value());
        } else if (rest instanceof Shape.Rest.ByPattern byPattern) {
            byPattern.groups().forEach(group -> add(group.value()));
            add(byPattern.others());
        }
    }

    private void visit(ShapeKey key) {
        Shape shape = shapes.shape(key);
        if (shape instanceof Shape.Structure structure) {
            if (ClassSize.fits(structure)) {
                named.add(key);
            }
            structure.properties().values().forEach(property -> add(property.use()));
            add(structure.rest());
        } else if (shape instanceof Shape.Union union) {
            named.add(key);
            union.branches().forEach(branch -> add(branch.key()));
        } else if (shape instanceof Shape.Tuple tuple) {
            named.add(key);
            tuple.elements().forEach(this::add);
            tuple.rest().ifPresent(this::add);
        } else if (shape instanceof Shape.Sequence || shape instanceof Shape.Mapping) {
            content(shape).ifPresent(this::add);
            if (shape instanceof Shape.Mapping mapping) {
                mapping.names().ifPresent(this::add);
            }
            if (isStartOfCycle(key)) {
                named.add(key);
            }
        } else if (shape instanceof Shape.Enumeration enumeration && isNamed(key, enumeration)) {
            named.add(key);
        }
    }

    /** Lists and maps are types by themselves, unless they hold nothing but each other: then one of them is named. */
    private boolean isStartOfCycle(ShapeKey key) {
        Set<ShapeKey> passed = new HashSet<>();
        Optional<ShapeKey> next = content(shapes.shape(key));
        while (next.isPresent() && passed.add(next.get())) {
            if (next.get().equals(key)) {
                return true;
            }
            next = next.get().compareTo(key) < 0 ? Optional.empty() : content(shapes.shape(next.get()));
        }
        return false;
    }

    private static Optional<ShapeKey> content(Shape shape) {
        if (shape instanceof Shape.Sequence sequence) {
            return Optional.of(sequence.element().key());
        }
        return shape instanceof Shape.Mapping mapping
                ? Optional.of(mapping.value().key())
                : Optional.empty();
    }

    /** A single value gets a type only where the schema has a name: elsewhere it is a constant. */
    private boolean isNamed(ShapeKey key, Shape.Enumeration enumeration) {
        SchemaLocation location = key.schemas().get(0);
        boolean defined = key.schemas().size() == 1
                && (location.equals(roots.of(location))
                        || UnitRoots.definitionKey(location).isPresent());
        int size = enumeration.values().size();
        return size <= MOST_CONSTANTS && (size > 1 || defined);
    }
}
