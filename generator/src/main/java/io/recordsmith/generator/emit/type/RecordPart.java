package io.recordsmith.generator.emit.type;

import com.palantir.javapoet.AnnotationSpec;
import io.recordsmith.generator.plan.type.Component;
import java.util.Optional;

/**
 * A component as it is written.
 *
 * @param wireName the annotation that holds its name in JSON, where it has one
 * @param rest whether it holds the properties that no other component stands for
 */
record RecordPart(Component component, Optional<AnnotationSpec> wireName, boolean rest) {
    String name() {
        return component.javaName();
    }

    /** Returns whether it must have a value when the type is built, which the builder cannot supply itself. */
    boolean neverNull() {
        return !rest && !component.javaNullable();
    }

    boolean deprecated() {
        return component.documentation().deprecated();
    }
}
