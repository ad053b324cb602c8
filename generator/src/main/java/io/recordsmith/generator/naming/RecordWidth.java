package io.recordsmith.generator.naming;

import io.recordsmith.generator.shape.Shape;
import io.recordsmith.generator.shape.Shapes;

/** Tells whether a structure can be a record: a constructor has a limited number of parameters. */
public final class RecordWidth {
    /** Slots for parameters (JVMS, section 4.3.3), less the one for {@code this}. */
    private static final int SLOTS = 254;

    private RecordWidth() {}

    /** Returns whether there is room, with every required number counted as a {@code long}, which takes two slots. */
    public static boolean fits(Shape.Structure structure, Shapes shapes) {
        long wide = structure.properties().values().stream()
                .filter(property -> property.required() && !property.use().nullable())
                .filter(property -> shapes.shape(property.use().key()) instanceof Shape.Numeric)
                .count();
        return structure.properties().size() + wide + 1 <= SLOTS;
    }
}
