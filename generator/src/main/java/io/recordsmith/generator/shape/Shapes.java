package io.recordsmith.generator.shape;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.diagnostic.Place;
import io.recordsmith.generator.keyword.GenericKeyword;
import io.recordsmith.generator.keyword.JsonType;
import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.SchemaGraph;
import io.recordsmith.generator.resource.SchemaLocation;
import io.recordsmith.generator.source.JsonValue;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out what schemas mean. Shapes mention others by key, so that recursive schemas have finite shapes. */
public final class Shapes {
    private static final String ALL_TYPES = "values of all types are allowed";

    private final SchemaGraph graph;
    private final Diagnostics diagnostics;
    private final Conjunctions conjunctions;
    private final TypeSets types;
    private final Reduction reduction;
    private final FiniteValues values;
    private final Inheritance inheritance;
    private final Map<ShapeKey, Shape> known = new HashMap<>();
    private final Set<ShapeKey> entered = new HashSet<>();

    public Shapes(SchemaGraph graph, Diagnostics diagnostics) {
        this.graph = graph;
        this.diagnostics = diagnostics;
        this.conjunctions = new Conjunctions(graph);
        this.types = new TypeSets(conjunctions);
        this.reduction = new Reduction(graph, conjunctions, types);
        this.values = new FiniteValues(conjunctions, types, diagnostics);
        this.inheritance = new Inheritance(graph, conjunctions, reduction, diagnostics);
    }

    /** Returns what the schema at a location means there. */
    public ShapeUse use(SchemaLocation location) {
        return use(Set.of(location));
    }

    /** Returns what schemas mean that hold together. */
    ShapeUse use(Collection<SchemaLocation> locations) {
        ShapeKey whole = ShapeKey.of(locations);
        return new ShapeUse(reduction.key(locations), isNullable(whole), remarks(whole), whole);
    }

    /** Returns the use of a branch. */
    ShapeUse use(ShapeKey key) {
        return new ShapeUse(key, isNullable(key), remarks(key), key);
    }

    /** Returns what is said about a shape itself. */
    public Remarks remarks(ShapeKey key) {
        List<SchemaLocation> written = key.chosen().isEmpty() ? key.schemas() : key.chosen();
        Optional<Place> place = written.stream()
                .findFirst()
                .map(location -> graph.schema(location).place());
        // What is said about all branches is said at the union.
        ShapeKey own = key.chosen().isEmpty() ? key : ShapeKey.of(List.of(key.nearest()));
        return RemarksReader.of(conjunctions.of(own), place);
    }

    /** Returns the shape of a key. */
    public Shape shape(ShapeKey key) {
        Shape shape = known.get(key);
        if (shape == null) {
            if (!entered.add(key)) {
                return new Shape.Anything("the schema refers to itself without a value between");
            }
            shape = find(key);
            entered.remove(key);
            known.put(key, shape);
        }
        return shape;
    }

    private Shape find(ShapeKey key) {
        Conjunction conjunction = conjunctions.of(key);
        if (conjunction.dynamic()) {
            return new Shape.Anything("a dynamic reference may lead to several schemas");
        }
        Set<JsonType> all = types.of(key);
        Set<JsonType> meant = Reduction.withoutNull(all);
        if (meant.isEmpty()) {
            return all.isEmpty() ? never(key, conjunction) : new Shape.Null();
        }
        Optional<List<JsonValue>> listed = values.of(key);
        if (listed.isPresent()) {
            return listed.get().isEmpty() ? never(key, conjunction) : ofValues(listed.get(), key, conjunction, meant);
        }
        if (TypeSets.isUnrestricted(all)) {
            boolean stated = conjunction.has(GenericKeyword.Type.class)
                    || !reduction.choices(key).isEmpty();
            return new Shape.Anything(stated ? ALL_TYPES : "nothing says what type its values have");
        }
        List<JsonType> kinds = kinds(meant);
        if (kinds.size() > 1) {
            return kinds.size() == JsonType.values().length - 2
                    ? new Shape.Anything(ALL_TYPES)
                    : new UnionShapes(this, reduction, values).byType(key, kinds);
        }
        return ofKind(key, conjunction, kinds.get(0), meant);
    }

    private Shape ofKind(ShapeKey key, Conjunction conjunction, JsonType kind, Set<JsonType> meant) {
        return switch (kind) {
            case BOOLEAN -> new Shape.Truth();
            case STRING -> ScalarShapes.text(conjunction);
            case NUMBER, INTEGER -> ScalarShapes.numeric(conjunction, !meant.contains(JsonType.NUMBER));
            case ARRAY ->
                new UnionShapes(this, reduction, values)
                        .ofContainers(key, meant)
                        .orElseGet(() -> new ArrayShapes(this).of(conjunction));
            case OBJECT ->
                inheritance
                        .union(key)
                        .or(() -> new UnionShapes(this, reduction, values).ofContainers(key, meant))
                        .orElseGet(() -> new ObjectShapes(this).of(conjunction));
            case NULL -> new Shape.Null();
        };
    }

    /** Returns the kinds of values, integers counted as numbers. */
    private static List<JsonType> kinds(Set<JsonType> meant) {
        return meant.stream()
                .map(type -> type == JsonType.INTEGER ? JsonType.NUMBER : type)
                .distinct()
                .sorted()
                .toList();
    }

    private Shape ofValues(List<JsonValue> listed, ShapeKey key, Conjunction conjunction, Set<JsonType> meant) {
        boolean scalars =
                listed.stream().noneMatch(v -> v instanceof JsonValue.JsonObject || v instanceof JsonValue.JsonArray);
        if (!scalars) {
            return ofContainers(listed, key, conjunction, meant);
        }
        boolean truth = listed.size() == 2 && listed.stream().allMatch(JsonValue.JsonBoolean.class::isInstance);
        return truth ? new Shape.Truth() : new Shape.Enumeration(listed);
    }

    /** Listed arrays and objects have the type that they would have without the list, or that their elements tell. */
    private Shape ofContainers(List<JsonValue> listed, ShapeKey key, Conjunction conjunction, Set<JsonType> meant) {
        boolean described = conjunction.statements().stream()
                .anyMatch(s -> Relevance.describesArray(s.keyword()) || Relevance.describesObject(s.keyword()));
        if (described && meant.size() == 1) {
            return ofKind(key, conjunction, meant.iterator().next(), meant);
        }
        if (!listed.stream().allMatch(JsonValue.JsonArray.class::isInstance)) {
            return new Shape.Anything("its values are listed, and objects are among them, or arrays beside others");
        }
        Set<JsonType> elements = EnumSet.noneOf(JsonType.class);
        listed.forEach(array ->
                ((JsonValue.JsonArray) array).elements().forEach(element -> elements.add(TypeSets.ofValue(element))));
        boolean plain =
                elements.size() == 1 && !elements.contains(JsonType.OBJECT) && !elements.contains(JsonType.ARRAY);
        return new Shape.Sequence(
                use(plain ? ShapeKey.ANYTHING.narrow(elements.iterator().next()) : ShapeKey.ANYTHING));
    }

    private Shape never(ShapeKey key, Conjunction conjunction) {
        // Values that are listed in vain are told of one by one.
        values.of(key);
        // The boolean schema says what it means; only a contradiction is worth a word.
        if (!conjunction.refused() && key.chosen().isEmpty() && key.only().isEmpty()) {
            diagnostics.report(Diagnostic.warning(
                    Code.NEVER_VALID,
                    graph.schema(key.schemas().get(0)).place(),
                    "no value can match, its keywords contradict each other"));
        }
        return new Shape.Never();
    }

    /** Returns the keywords of a kind that hold for all values of a place, whatever else does. */
    public <K extends Keyword> Stream<K> stated(ShapeUse use, Class<K> kind) {
        return conjunctions.of(use.whole()).stream(kind);
    }

    private boolean isNullable(ShapeKey key) {
        Set<JsonType> all = types.of(key);
        return all.contains(JsonType.NULL) && all.size() > 1 && !TypeSets.isUnrestricted(all);
    }

    Conjunction conjunction(ShapeKey key) {
        return conjunctions.of(key);
    }

    SchemaGraph graph() {
        return graph;
    }

    TypeSets types() {
        return types;
    }
}
