package io.recordsmith.generator.emit.code;

/** An array. */
record ArrayTypeName(TypeName component) implements TypeName {
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
        return component + "[]";
    }
}
