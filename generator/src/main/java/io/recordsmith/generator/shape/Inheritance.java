package io.recordsmith.generator.shape;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.keyword.EntrySchema;
import io.recordsmith.generator.keyword.LogicKeyword;
import io.recordsmith.generator.keyword.MetadataKeyword.Discriminator;
import io.recordsmith.generator.keyword.ReferenceKeyword;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.shape.Shape.Branch;
import io.recordsmith.generator.shape.Shape.Distinction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds unions that OpenAPI documents write from below: a schema with a {@code discriminator}, and others that refer to
 * it in their {@code allOf} (OpenAPI 3.1, section 4.8.25; Swagger 2.0, "Models with Polymorphism Support"). The
 * discriminator asserts nothing, so what is valid for the schema alone is a branch too.
 */
final class Inheritance {
    private final SchemaGraph graph;
    private final Conjunctions conjunctions;
    private final Reduction reduction;
    private final Diagnostics diagnostics;
    private final Map<SchemaLocation, SortedSet<SchemaLocation>> children = new HashMap<>();

    Inheritance(SchemaGraph graph, Conjunctions conjunctions, Reduction reduction, Diagnostics diagnostics) {
        this.graph = graph;
        this.conjunctions = conjunctions;
        this.reduction = reduction;
        this.diagnostics = diagnostics;
        // Only entries have names that a discriminator's value can be, and are known to be validated.
        for (EntrySchema entry : graph.entries()) {
            Schema schema = graph.schema(entry.location());
            schema.all(LogicKeyword.AllOf.class).stream()
                    .flatMap(all -> all.branches().stream())
                    .flatMap(branch -> branch.all(ReferenceKeyword.Ref.class).stream())
                    .forEach(parent -> children.computeIfAbsent(parent.target(), p -> new TreeSet<>())
                            .add(entry.location()));
        }
    }

    /** Returns the union of a schema that others extend; empty for any other key. */
    Optional<Shape> union(ShapeKey key) {
        boolean whole = key.schemas().size() == 1
                && key.chosen().isEmpty()
                && key.only().isEmpty();
        if (!whole || !children.containsKey(key.schemas().get(0))) {
            return Optional.empty();
        }
        SchemaLocation parent = key.schemas().get(0);
        Conjunction conjunction = conjunctions.at(parent);
        return conjunction.choices().isEmpty()
                ? conjunction
                        .nearest(Discriminator.class)
                        .flatMap(statement -> union(key, parent, (Discriminator) statement.keyword()))
                : Optional.empty();
    }

    private Optional<Shape> union(ShapeKey key, SchemaLocation parent, Discriminator discriminator) {
        Map<ShapeKey, List<SchemaLocation>> branches = new LinkedHashMap<>();
        Map<SchemaLocation, Integer> indexes = new TreeMap<>();
        for (SchemaLocation child : children.get(parent)) {
            ShapeKey own = reduction.key(List.of(child));
            // One that adds nothing is the same type.
            if (!own.equals(key)) {
                branches.computeIfAbsent(own, b -> new ArrayList<>()).add(child);
                int index = List.copyOf(branches.keySet()).indexOf(own);
                descendants(child).forEach(descendant -> indexes.putIfAbsent(descendant, index));
            }
        }
        if (branches.isEmpty()) {
            return Optional.empty();
        }
        List<Branch> all = new ArrayList<>();
        branches.forEach((branch, schemas) -> all.add(new Branch(branch, schemas)));
        all.add(new Branch(key.choose(parent), List.of(parent)));
        Map<String, Integer> values = values(discriminator, indexes, parent);
        return Optional.of(new Shape.Union(
                all, new Distinction.ByHint(discriminator.propertyName(), values, Optional.of(all.size() - 1))));
    }

    private Set<SchemaLocation> descendants(SchemaLocation child) {
        Set<SchemaLocation> found = new TreeSet<>(Set.of(child));
        List<SchemaLocation> open = new ArrayList<>(found);
        while (!open.isEmpty()) {
            SchemaLocation next = open.remove(0);
            children.getOrDefault(next, new TreeSet<>()).stream()
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }

    private Map<String, Integer> values(
            Discriminator discriminator, Map<SchemaLocation, Integer> indexes, SchemaLocation parent) {
        Map<String, Integer> values = new LinkedHashMap<>();
        discriminator.mapping().forEach((value, reference) -> {
            Optional<Integer> index = indexes.entrySet().stream()
                    .filter(descendant -> DiscriminatorHint.isMeant(reference, descendant.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
            index.ifPresent(i -> values.put(value, i));
            boolean own = graph.schema(parent).has(Discriminator.class);
            if (own && index.isEmpty() && !DiscriminatorHint.isMeant(reference, parent)) {
                warn(value, parent);
            }
        });
        indexes.forEach((descendant, index) -> values.putIfAbsent(DiscriminatorHint.name(descendant), index));
        return values;
    }

    private void warn(String value, SchemaLocation parent) {
        diagnostics.report(Diagnostic.warning(
                        Code.DISCRIMINATOR,
                        graph.schema(parent).place(),
                        "the discriminator's value " + value + " names no schema that refers to this one in allOf")
                .withHint("such values are read as ones of this schema alone"));
    }
}
