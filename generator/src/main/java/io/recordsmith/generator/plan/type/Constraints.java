package io.recordsmith.generator.plan.type;

import io.recordsmith.generator.keyword.ArrayKeyword.ItemCount;
import io.recordsmith.generator.keyword.NumericKeyword.Bound;
import io.recordsmith.generator.keyword.ObjectKeyword.PropertyCount;
import io.recordsmith.generator.keyword.StringKeyword.Length;
import io.recordsmith.generator.keyword.StringKeyword.Pattern;
import io.recordsmith.generator.naming.NameTable;
import io.recordsmith.generator.pattern.WholeTextRegex;
import io.recordsmith.generator.shape.Shape;
import io.recordsmith.generator.shape.ShapeKey;
import io.recordsmith.generator.shape.ShapeUse;
import io.recordsmith.generator.shape.Shapes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Finds the constraints of components: what a place demands whatever else holds, and its Java type can be asked. */
final class Constraints {
    private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);

    private final Shapes shapes;
    private final NameTable names;
    private final boolean wanted;
    private final Set<String> enums = new HashSet<>();

    Constraints(Shapes shapes, NameTable names, boolean wanted) {
        this.shapes = shapes;
        this.names = names;
        this.wanted = wanted;
        names.declared().forEach((key, name) -> {
            if (shapes.shape(key) instanceof Shape.Enumeration) {
                enums.add(name);
            }
        });
    }

    /** Returns the components of an object's type with their constraints. */
    List<Component> ofProperties(ShapeKey key, List<Component> components) {
        return constrained(
                key,
                components,
                (shape, i) -> ((Shape.Structure) shape)
                        .properties()
                        .get(components.get(i).wireName())
                        .use());
    }

    /** Returns the components of a tuple with their constraints. */
    List<Component> ofElements(ShapeKey key, List<Component> components) {
        return constrained(
                key, components, (shape, i) -> ((Shape.Tuple) shape).elements().get(i));
    }

    /** Schemas that share a type may ask for different things: what only some of them ask for is left out. */
    private List<Component> constrained(
            ShapeKey key, List<Component> components, BiFunction<Shape, Integer, ShapeUse> use) {
        if (!wanted) {
            return components;
        }
        List<Component> result = new ArrayList<>();
        for (int i = 0; i < components.size(); i++) {
            Component component = components.get(i);
            List<Constraint> common = of(component, use.apply(shapes.shape(key), i));
            for (ShapeKey copy : names.copies(key)) {
                common.retainAll(of(component, use.apply(shapes.shape(copy), i)));
            }
            result.add(component.withConstraints(common));
        }
        return result;
    }

    /** Returns the component for what no other component stands for with its constraints. */
    Component ofRest(Component rest) {
        return wanted && cascades(rest.type().type()) ? rest.withConstraints(List.of(new Constraint.Cascade())) : rest;
    }

    /** Returns the constraints of a component in the order in which people read them. */
    private List<Constraint> of(Component component, ShapeUse use) {
        if (component.presence()) {
            return new ArrayList<>();
        }
        List<Constraint> result = new ArrayList<>();
        if (!component.javaNullable() && !isPrimitive(component.type().type())) {
            result.add(new Constraint.NotNull());
        }
        if (cascades(component.type().type())) {
            result.add(new Constraint.Cascade());
        }
        addOwn(component.type().type(), use, result);
        return result;
    }

    private void addOwn(JavaType type, ShapeUse use, List<Constraint> result) {
        if (type instanceof JavaType.ListOf) {
            addSize(
                    shapes.stated(use, ItemCount.class).filter(ItemCount::lower).map(ItemCount::limit),
                    shapes.stated(use, ItemCount.class).filter(c -> !c.lower()).map(ItemCount::limit),
                    result);
        } else if (type instanceof JavaType.MapOf) {
            addSize(
                    shapes.stated(use, PropertyCount.class)
                            .filter(PropertyCount::lower)
                            .map(PropertyCount::limit),
                    shapes.stated(use, PropertyCount.class)
                            .filter(c -> !c.lower())
                            .map(PropertyCount::limit),
                    result);
        } else if (type instanceof JavaType.Scalar scalar) {
            addScalar(scalar.kind(), use, result);
        }
    }

    private void addScalar(ScalarKind kind, ShapeUse use, List<Constraint> result) {
        switch (kind) {
            case STRING -> {
                addSize(
                        shapes.stated(use, Length.class).filter(Length::lower).map(Length::limit),
                        shapes.stated(use, Length.class).filter(l -> !l.lower()).map(Length::limit),
                        result);
                shapes.stated(use, Pattern.class)
                        .map(Pattern::source)
                        .distinct()
                        .flatMap(source -> WholeTextRegex.of(source).stream())
                        .forEach(regex -> result.add(new Constraint.Matches(regex)));
            }
            case INT, LONG, BIG_INTEGER, BIG_DECIMAL -> {
                boolean integer = kind != ScalarKind.BIG_DECIMAL;
                addLimit(true, integer, use, result);
                addLimit(false, integer, use, result);
            }
            default -> {
                // Jakarta Validation says nothing of such types, nor of floating-point numbers, which it would round.
            }
        }
    }

    private static void addSize(Stream<BigInteger> minima, Stream<BigInteger> maxima, List<Constraint> result) {
        // Nothing in Java is longer than an int can say.
        Optional<Integer> minimum = minima.max(Comparator.naturalOrder())
                .filter(limit -> limit.signum() > 0)
                .map(limit -> limit.min(MOST).intValueExact());
        Optional<Integer> maximum = maxima.min(Comparator.naturalOrder())
                .filter(limit -> limit.compareTo(MOST) < 0)
                .map(BigInteger::intValueExact);
        if (minimum.isPresent() || maximum.isPresent()) {
            result.add(new Constraint.Size(minimum, maximum));
        }
    }

    private void addLimit(boolean lower, boolean integer, ShapeUse use, List<Constraint> result) {
        Comparator<Constraint.Limit> byValue = Comparator.comparing(Constraint.Limit::value);
        shapes.stated(use, Bound.class)
                .filter(bound -> bound.lower() == lower)
                .map(bound ->
                        integer ? whole(bound) : new Constraint.Limit(lower, bound.limit(), !bound.exclusive(), false))
                .max((lower ? byValue : byValue.reversed()).thenComparing(limit -> !limit.inclusive()))
                .ifPresent(result::add);
    }

    /** Returns the limit that means the same for integers and belongs to the values itself. */
    private static Constraint.Limit whole(Bound bound) {
        BigDecimal nearest = bound.limit().setScale(0, bound.lower() ? RoundingMode.CEILING : RoundingMode.FLOOR);
        boolean next = bound.exclusive() && nearest.compareTo(bound.limit()) == 0;
        BigDecimal step = bound.lower() ? BigDecimal.ONE : BigDecimal.ONE.negate();
        return new Constraint.Limit(bound.lower(), next ? nearest.add(step) : nearest, true, true);
    }

    private static boolean isPrimitive(JavaType type) {
        return type instanceof JavaType.Scalar scalar
                && switch (scalar.kind()) {
                    case BOOLEAN, INT, LONG, DOUBLE -> true;
                    default -> false;
                };
    }

    /** Returns whether a value, or the elements of a list or map, have constraints of their own. */
    private boolean cascades(JavaType type) {
        if (type instanceof JavaType.ListOf list) {
            return isBean(list.element().type());
        }
        return type instanceof JavaType.MapOf map ? isBean(map.value().type()) : isBean(type);
    }

    private boolean isBean(JavaType type) {
        return type instanceof JavaType.Existing
                || type instanceof JavaType.Named named && !enums.contains(named.name());
    }
}
