package io.recordsmith.generator.naming;

import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.option.ExistingType;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.shape.ShapeKey;
import io.recordsmith.generator.shape.Shapes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** The Java names of a run: of units, and of all shapes that are types of their own. */
public final class NameTable {
    private final UnitRoots roots;
    private final SortedMap<SchemaLocation, Unit> units;
    private final SortedMap<ShapeKey, String> declared;
    private final Map<ShapeKey, String> types;
    private final Map<ShapeKey, List<ShapeKey>> copies;
    private final ExistingTypes existing;

    private NameTable(
            UnitRoots roots,
            SortedMap<SchemaLocation, Unit> units,
            SortedMap<ShapeKey, String> declared,
            Map<ShapeKey, String> types,
            Map<ShapeKey, List<ShapeKey>> copies,
            ExistingTypes existing) {
        this.copies = copies;
        this.existing = existing;
        this.roots = roots;
        this.units = units;
        this.declared = declared;
        this.types = types;
    }

    /** Names everything; explicit names that are not legal or clash are reported. */
    public static NameTable of(SchemaGraph graph, Shapes shapes, Diagnostics diagnostics) {
        return of(graph, shapes, NamingOptions.NONE, diagnostics);
    }

    /** Names everything as users wish; names that they chose and that are not legal or clash are reported. */
    public static NameTable of(SchemaGraph graph, Shapes shapes, NamingOptions options, Diagnostics diagnostics) {
        UnitRoots roots = new UnitRoots(graph);
        ExistingTypes existing = new ExistingTypes(graph, options);
        TypeNaming naming = new TypeNaming(graph, roots, options);
        Map<SchemaLocation, NameCandidate> units = new TreeMap<>();
        graph.schemas()
                .forEach(schema ->
                        units.computeIfAbsent(roots.of(schema.location()), root -> NameCandidate.ofUnit(root, naming)));
        SortedSet<ShapeKey> named = NamedShapes.find(graph, shapes, roots, existing);
        Map<ShapeKey, ShapeKey> copies = SameTypes.find(named, shapes, roots, naming);
        SortedMap<ShapeKey, NameCandidate> types = new TreeMap<>();
        for (ShapeKey key : named) {
            if (!copies.containsKey(key)) {
                types.put(key, ofUnit(key, units).orElseGet(() -> NameCandidate.ofType(key, naming)));
            }
        }
        NameAllocation allocation = new NameAllocation(graph, diagnostics);
        units.values().forEach(allocation::add);
        types.values().forEach(allocation::add);
        allocation.run();
        naming.chosen().reportUnmet(graph, diagnostics);
        existing.chosen().reportUnmet(graph, diagnostics);
        return table(roots, units, types, copies, existing);
    }

    /** A unit is called as its type. */
    private static Optional<NameCandidate> ofUnit(ShapeKey key, Map<SchemaLocation, NameCandidate> units) {
        return NameCandidate.plain(key).map(units::get);
    }

    private static NameTable table(
            UnitRoots roots,
            Map<SchemaLocation, NameCandidate> units,
            Map<ShapeKey, NameCandidate> types,
            Map<ShapeKey, ShapeKey> copies,
            ExistingTypes existing) {
        SortedMap<SchemaLocation, Unit> named = new TreeMap<>();
        units.forEach((root, candidate) -> named.put(root, new Unit(root, roots.entry(root), candidate.name())));
        SortedMap<ShapeKey, String> names = new TreeMap<>();
        types.forEach((key, candidate) -> names.put(key, candidate.name()));
        Map<ShapeKey, String> all = new HashMap<>(names);
        Map<ShapeKey, List<ShapeKey>> sharing = new HashMap<>();
        new TreeMap<>(copies).forEach((copy, original) -> {
            all.put(copy, names.get(original));
            sharing.computeIfAbsent(original, o -> new ArrayList<>()).add(copy);
        });
        return new NameTable(roots, named, names, all, sharing, existing);
    }

    /**
     * Returns the unit that a location belongs to.
     *
     * @throws IllegalArgumentException when the schema graph has nothing there
     */
    public Unit unit(SchemaLocation location) {
        Unit unit = units.get(roots.of(location));
        if (unit == null) {
            throw new IllegalArgumentException("no unit holds " + location);
        }
        return unit;
    }

    /** Returns the units of entry schemas, ordered by location. */
    public List<Unit> entries() {
        return units.values().stream().filter(unit -> unit.entry().isPresent()).toList();
    }

    /** Returns the simple name of a shape's type; empty when the shape is no type of its own. */
    public Optional<String> type(ShapeKey key) {
        return Optional.ofNullable(types.get(key));
    }

    /** Returns the other shapes that share the type which is declared for a shape. */
    public List<ShapeKey> copies(ShapeKey key) {
        return copies.getOrDefault(key, List.of());
    }

    /** Returns the type that is there already for a shape. */
    public Optional<ExistingType> existing(ShapeKey key) {
        return existing.of(key);
    }

    /** Returns the shapes that are declared as types, with their names; of shapes that share a type, one. */
    public SortedMap<ShapeKey, String> declared() {
        return Collections.unmodifiableSortedMap(declared);
    }
}
