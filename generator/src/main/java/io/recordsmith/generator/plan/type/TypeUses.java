package io.recordsmith.generator.plan.type;

import io.recordsmith.generator.diagnostic.Code;
import io.recordsmith.generator.diagnostic.Diagnostic;
import io.recordsmith.generator.diagnostic.Diagnostics;
import io.recordsmith.generator.naming.ClassSize;
import io.recordsmith.generator.naming.NameTable;
import io.recordsmith.generator.option.ExistingType;
import io.recordsmith.generator.shape.Shape;
import io.recordsmith.generator.shape.ShapeKey;
import io.recordsmith.generator.shape.ShapeUse;
import io.recordsmith.generator.shape.Shapes;
import java.util.Optional;

/** Chooses the Java types of shapes. */
final class TypeUses {
    private final Shapes shapes;
    private final NameTable names;
    private final ScalarTypes scalars;
    private final boolean lossless;
    private final Diagnostics diagnostics;

    TypeUses(Shapes shapes, NameTable names, TypeOptions options, Diagnostics diagnostics) {
        this.shapes = shapes;
        this.names = names;
        this.scalars = new ScalarTypes(options);
        this.lossless = options.lossless();
        this.diagnostics = diagnostics;
    }

    /** Returns the type at a place. */
    TypeUse of(ShapeUse use) {
        JavaType type = type(use.key());
        if (type instanceof JavaType.Open) {
            explain(use);
            return new TypeUse(type, false);
        }
        if (isTooWide(shapes.shape(use.key()))) {
            warnOfWidth(use);
        }
        return new TypeUse(type, use.nullable());
    }

    /** Returns the type of a shape wherever it stands. */
    JavaType type(ShapeKey key) {
        Optional<ExistingType> existing = names.existing(key);
        if (existing.isPresent()) {
            return new JavaType.Existing(
                    existing.get().typeName(), existing.get().codecName());
        }
        Optional<String> name = names.type(key);
        return name.isPresent() ? new JavaType.Named(name.get()) : unnamed(shapes.shape(key));
    }

    /** Returns the type that a shape has by itself. */
    JavaType unnamed(Shape shape) {
        if (shape instanceof Shape.Truth) {
            return new JavaType.Scalar(ScalarKind.BOOLEAN);
        } else if (shape instanceof Shape.Text text) {
            return new JavaType.Scalar(scalars.text(text));
        } else if (shape instanceof Shape.Numeric numeric) {
            return new JavaType.Scalar(scalars.numeric(numeric));
        } else if (shape instanceof Shape.Enumeration enumeration) {
            return scalars.listed(enumeration.values())
                    .<JavaType>map(JavaType.Scalar::new)
                    .orElseGet(JavaType.Open::new);
        } else if (shape instanceof Shape.Sequence sequence) {
            return new JavaType.ListOf(of(sequence.element()));
        } else if (shape instanceof Shape.Mapping mapping) {
            Optional<JavaType.Named> key = mapping.names().flatMap(names::type).map(JavaType.Named::new);
            return new JavaType.MapOf(key, valueType(mapping.value(), mapping.exhaustive()));
        } else if (isTooWide(shape)) {
            return new JavaType.MapOf(new TypeUse(new JavaType.Open(), false));
        }
        return new JavaType.Open();
    }

    /** Returns the type of a map's values: what the schema says of some names only would lose the others. */
    TypeUse valueType(ShapeUse value, boolean exhaustive) {
        return exhaustive || !lossless ? of(value) : new TypeUse(new JavaType.Open(), false);
    }

    private static boolean isTooWide(Shape shape) {
        return shape instanceof Shape.Structure structure && !ClassSize.fits(structure);
    }

    private void warnOfWidth(ShapeUse use) {
        use.remarks()
                .place()
                .ifPresent(place -> diagnostics.report(Diagnostic.warning(
                                Code.OUTPUT_LIMIT, place, "an object with so many properties cannot be a class")
                        .withHint("its Java type is a map; group some of the properties in objects of their own")));
    }

    /** Whoever meets a tree in a record should be able to find out why. */
    private void explain(ShapeUse use) {
        use.remarks()
                .place()
                .ifPresent(place -> diagnostics.report(Diagnostic.info(
                        Code.OPEN_TYPE, place, "the Java type is JsonNode: " + reason(shapes.shape(use.key())))));
    }

    private static String reason(Shape shape) {
        if (shape instanceof Shape.Anything anything) {
            return anything.reason();
        } else if (shape instanceof Shape.Null) {
            return "null is the only value";
        } else if (shape instanceof Shape.Never) {
            return "there is no value";
        } else if (shape instanceof Shape.Enumeration) {
            return "there are too many values of several types";
        }
        return "no entry schema has values of this type";
    }
}
