package io.recordsmith.generator.naming;

import io.recordsmith.generator.shape.Shape;

/** Tells whether a structure can be a class: class files hold a limited number of names. */
public final class ClassSize {
    /** Each property takes about ten of the 65,535 constants of a class file (JVMS, section 4.1). */
    private static final int MOST_PROPERTIES = 4000;

    private ClassSize() {}

    /** Returns whether there is room for a member for each property. */
    public static boolean fits(Shape.Structure structure) {
        return structure.properties().size() <= MOST_PROPERTIES;
    }
}
