package io.recordsmith.generator.emit.code;

/** The name of a class or interface, with its package and the classes around it. */
public final class ClassName implements TypeName {
    private final String packageName;
    private final ClassName enclosing;
    private final String simpleName;
    private final String canonicalName;

    private ClassName(String packageName, ClassName enclosing, String simpleName) {
        this.packageName = packageName;
        this.enclosing = enclosing;
        this.simpleName = simpleName;
        String prefix = enclosing == null ? packageName : enclosing.canonicalName;
        this.canonicalName = prefix.isEmpty() ? simpleName : prefix + "." + simpleName;
    }

    /** Returns a top-level class. */
    public static ClassName get(String packageName, String simpleName) {
        return new ClassName(packageName, null, simpleName);
    }

    /** Returns the name of a class that is neither primitive nor an array. */
    public static ClassName get(Class<?> type) {
        if (type.getEnclosingClass() != null) {
            return get(type.getEnclosingClass()).nestedClass(type.getSimpleName());
        }
        String name = type.getName();
        int dot = name.lastIndexOf('.');
        return get(name.substring(0, Math.max(dot, 0)), name.substring(dot + 1));
    }

    /** Returns a member class of this one. */
    public ClassName nestedClass(String name) {
        return new ClassName(packageName, this, name);
    }

    public String packageName() {
        return packageName;
    }

    public String simpleName() {
        return simpleName;
    }

    /** Returns the name with all that it stands in. */
    public String canonicalName() {
        return canonicalName;
    }

    /** Returns the class around this one, or null. */
    ClassName enclosing() {
        return enclosing;
    }

    ClassName topLevel() {
        return enclosing == null ? this : enclosing.topLevel();
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
        return PrimitiveName.ofBox(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClassName that && canonicalName.equals(that.canonicalName);
    }

    @Override
    public int hashCode() {
        return canonicalName.hashCode();
    }

    @Override
    public String toString() {
        return canonicalName;
    }
}
