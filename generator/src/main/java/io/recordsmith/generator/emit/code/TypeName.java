package io.recordsmith.generator.emit.code;

import java.lang.reflect.Type;

/** A type as code mentions it. No method has a body here: initializing a type would then need this one, and this that. */
public sealed interface TypeName
        permits ClassName, ParameterizedTypeName, PrimitiveName, ArrayTypeName, AnnotatedTypeName {
    TypeName VOID = PrimitiveName.VOID;
    TypeName BOOLEAN = PrimitiveName.BOOLEAN;
    TypeName INT = PrimitiveName.INT;
    TypeName LONG = PrimitiveName.LONG;
    TypeName DOUBLE = PrimitiveName.DOUBLE;

    /**
     * Returns the name of a class, a primitive type or an array.
     *
     * @throws IllegalArgumentException for any other type
     */
    static TypeName get(Type type) {
        if (!(type instanceof Class<?> one)) {
            throw new IllegalArgumentException("not a class: " + type);
        } else if (one.isPrimitive()) {
            return PrimitiveName.of(one);
        } else if (one.isArray()) {
            return new ArrayTypeName(get(one.getComponentType()));
        }
        return ClassName.get(one);
    }

    /** Returns the class whose objects hold values of this type: of a primitive type its box, else the type itself. */
    TypeName box();

    /** Returns the primitive type that this class is the box of, or the type itself. */
    TypeName unbox();

    boolean isPrimitive();
}
