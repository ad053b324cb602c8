package io.recordsmith.generator.plan.type;

import io.recordsmith.generator.plan.type.TypeDeclaration.EnumDeclaration;
import io.recordsmith.generator.shape.Shape;
import io.recordsmith.generator.shape.ShapeKey;
import io.recordsmith.generator.shape.Shapes;
import io.recordsmith.generator.source.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds Java values for JSON values: for scalars, enums, lists of these, and empty maps. */
final class JavaValues {
    /** A longer list is no constant that anybody wants to read. */
    private static final int MOST_ELEMENTS = 100;

    private final Shapes shapes;
    private final TypeUses types;

    JavaValues(Shapes shapes, TypeUses types) {
        this.shapes = shapes;
        this.types = types;
    }

    /** Returns the value of the type that a shape has; empty when no short expression makes it. */
    Optional<JavaValue> of(JsonValue value, ShapeKey key) {
        JavaType type = types.type(key);
        Shape shape = shapes.shape(key);
        if (type instanceof JavaType.Scalar scalar) {
            return ScalarValues.fits(value, scalar.kind())
                    ? Optional.of(new JavaValue.Scalar(scalar.kind(), value))
                    : Optional.empty();
        } else if (type instanceof JavaType.Named named && shape instanceof Shape.Enumeration enumeration) {
            return constant(value, named, enumeration);
        } else if (type instanceof JavaType.ListOf
                && shape instanceof Shape.Sequence sequence
                && value instanceof JsonValue.JsonArray array) {
            return elements(array, sequence);
        }
        boolean emptyMap = type instanceof JavaType.MapOf
                && value instanceof JsonValue.JsonObject object
                && object.members().isEmpty();
        return emptyMap ? Optional.of(new JavaValue.EmptyMap()) : Optional.empty();
    }

    private static Optional<JavaValue> constant(JsonValue value, JavaType.Named type, Shape.Enumeration shape) {
        return Declarations.constants(shape.values()).stream()
                .filter(constant -> constant.value().sameValue(value))
                .map(EnumDeclaration.Constant::javaName)
                .<JavaValue>map(name -> new JavaValue.EnumConstant(type.name(), name))
                .findFirst();
    }

    private Optional<JavaValue> elements(JsonValue.JsonArray array, Shape.Sequence sequence) {
        if (array.elements().size() > MOST_ELEMENTS) {
            return Optional.empty();
        }
        List<JavaValue> elements = new ArrayList<>();
        for (JsonValue element : array.elements()) {
            of(element, sequence.element().key()).ifPresent(elements::add);
        }
        return elements.size() == array.elements().size()
                ? Optional.of(new JavaValue.Elements(elements))
                : Optional.empty();
    }
}
