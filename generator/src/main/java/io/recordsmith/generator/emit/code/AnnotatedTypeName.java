package io.recordsmith.generator.emit.code;

/** A class or generic class that an annotation says more about, such as that its value may be null. */
public record AnnotatedTypeName(ClassName annotation, TypeName type) implements TypeName {
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
        String name = type.toString();
        int start = simpleNameStart(name);
        return name.substring(0, start) + "@" + annotation + " " + name.substring(start);
    }

    /** Returns where the annotation of a type stands in its name: before the simple name (JLS, section 9.7.4). */
    static int simpleNameStart(String name) {
        int end = name.indexOf('<');
        return name.lastIndexOf('.', end < 0 ? name.length() : end) + 1;
    }
}
