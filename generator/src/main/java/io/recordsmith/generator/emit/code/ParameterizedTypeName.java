package io.recordsmith.generator.emit.code;

import java.util.List;
import java.util.StringJoiner;

/**
 * A generic class with its arguments.
 *
 * @param rawType the class
 * @param typeArguments at least one
 */
public record ParameterizedTypeName(ClassName rawType, List<TypeName> typeArguments) implements TypeName {
    public ParameterizedTypeName {
        typeArguments = List.copyOf(typeArguments);
    }

    /** Returns a generic class with its arguments, which are not primitive. */
    public static ParameterizedTypeName get(ClassName rawType, TypeName... typeArguments) {
        return new ParameterizedTypeName(rawType, List.of(typeArguments));
    }

    @Override
    public TypeName box() {
        return this;
    }

    @Override
    public boolean isPrimitive() {
        return false;
    }

    @Override
    public TypeName unbox() {
        return this;
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", rawType + "<", ">");
        for (TypeName argument : typeArguments) {
            text.add(argument.toString());
        }
        return text.toString();
    }
}
