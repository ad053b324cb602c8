package io.recordsmith.generator.shape;

import io.recordsmith.generator.keyword.ArrayKeyword.ItemCount;
import io.recordsmith.generator.keyword.ArrayKeyword.Items;
import io.recordsmith.generator.keyword.ArrayKeyword.PrefixItems;
import io.recordsmith.generator.keyword.Schema;
import io.recordsmith.generator.resource.SchemaLocation;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shapes of arrays. */
final class ArrayShapes {
    /** A record with more components would not fit a constructor, and nobody would know them by number. */
    private static final int MOST_POSITIONS = 100;

    private final Shapes shapes;

    ArrayShapes(Shapes shapes) {
        this.shapes = shapes;
    }

    Shape of(Conjunction conjunction) {
        List<PrefixItems> prefixes = conjunction.all(PrefixItems.class);
        List<Items> items = conjunction.all(Items.class);
        if (prefixes.isEmpty()) {
            return new Shape.Sequence(
                    shapes.use(items.stream().map(i -> i.schema().location()).toList()));
        }
        int length = prefixes.stream().mapToInt(p -> p.schemas().size()).max().orElse(0);
        int longest = Math.min(length, longest(conjunction, items, length));
        List<ShapeUse> elements = new ArrayList<>();
        for (int i = 0; i < longest; i++) {
            elements.add(shapes.use(at(i, prefixes, items)));
        }
        ShapeUse rest = shapes.use(at(length, prefixes, items));
        if (elements.isEmpty()) {
            return new Shape.Sequence(rest);
        }
        if (elements.size() > MOST_POSITIONS) {
            return new Shape.Sequence(shapes.use(ShapeKey.ANYTHING));
        }
        boolean closed = longest(conjunction, items, length) <= length;
        if (!closed && elements.stream().allMatch(element -> isSame(element.key(), rest.key()))) {
            boolean nullable = rest.nullable() || elements.stream().anyMatch(ShapeUse::nullable);
            return new Shape.Sequence(new ShapeUse(rest.key(), nullable, rest.remarks(), ShapeKey.ANYTHING));
        }
        Optional<ShapeUse> others = closed ? Optional.empty() : Optional.of(rest);
        return new Shape.Tuple(elements, shortest(conjunction, longest), others);
    }

    private boolean isSame(ShapeKey left, ShapeKey right) {
        Shape shape = shapes.shape(left);
        boolean simple = shape instanceof Shape.Text || shape instanceof Shape.Numeric || shape instanceof Shape.Truth;
        return left.equals(right) || simple && shape.equals(shapes.shape(right));
    }

    /** Returns the schemas that hold for the element at an index. */
    private static List<SchemaLocation> at(int index, List<PrefixItems> prefixes, List<Items> items) {
        Stream<Schema> byPosition = prefixes.stream()
                .filter(p -> index < p.schemas().size())
                .map(p -> p.schemas().get(index));
        Stream<Schema> byRest = items.stream().filter(i -> i.from() <= index).map(Items::schema);
        return Stream.concat(byPosition, byRest).map(Schema::location).toList();
    }

    private static int longest(Conjunction conjunction, List<Items> items, int length) {
        int byItems = items.stream()
                .filter(i -> i.schema().isFalse())
                .mapToInt(Items::from)
                .min()
                .orElse(Integer.MAX_VALUE);
        return Math.min(
                byItems,
                conjunction.stream(ItemCount.class)
                        .filter(c -> !c.lower())
                        .mapToInt(c -> bounded(c.limit(), length + 1))
                        .min()
                        .orElse(Integer.MAX_VALUE));
    }

    private static int shortest(Conjunction conjunction, int most) {
        return conjunction.stream(ItemCount.class)
                .filter(ItemCount::lower)
                .mapToInt(c -> bounded(c.limit(), most))
                .max()
                .orElse(0);
    }

    private static int bounded(BigInteger limit, int most) {
        return limit.min(BigInteger.valueOf(most)).intValueExact();
    }
}
