package io.recordsmith.generator.plan.type;

import java.util.List;
import java.util.Optional;

/**
 * A component of a generated record.
 *
 * @param wireName the property's name in JSON
 * @param javaName a legal component name
 * @param type its type; {@code nullable} tells whether JSON's null is a value of the property
 * @param required whether the property must be present; a component that is not is null when absent
 * @param presence whether the component's type is {@code Presence<T>}, which keeps absent and null apart
 * @param masked whether its value must never be shown ({@code writeOnly}, {@code format: password})
 * @param documentation for its {@code @param}
 * @param defaultValue the schema's default as a constant, empty when there is none or the type has no short expression
 *     for it
 * @param constraints what other tools are told of its values; none unless they are wished for
 */
public record Component(
        String wireName,
        String javaName,
        TypeUse type,
        boolean required,
        boolean presence,
        boolean masked,
        Documentation documentation,
        Optional<NamedConstant> defaultValue,
        List<Constraint> constraints) {
    public Component {
        constraints = List.copyOf(constraints);
    }

    /** Creates a component of which other tools are told nothing. */
    public Component(
            String wireName,
            String javaName,
            TypeUse type,
            boolean required,
            boolean presence,
            boolean masked,
            Documentation documentation) {
        this(wireName, javaName, type, required, presence, masked, documentation, Optional.empty(), List.of());
    }

    /** Returns this component with absent and null kept apart, or not. */
    Component withPresence(boolean keptApart) {
        return new Component(
                wireName, javaName, type, required, keptApart, masked, documentation, defaultValue, constraints);
    }

    /** Returns this component with a constant for its default. */
    Component withDefault(Optional<NamedConstant> constant) {
        return new Component(
                wireName, javaName, type, required, presence, masked, documentation, constant, constraints);
    }

    /** Returns this component with constraints. */
    Component withConstraints(List<Constraint> stated) {
        return new Component(wireName, javaName, type, required, presence, masked, documentation, defaultValue, stated);
    }

    /** Returns whether the Java component may be null. */
    public boolean javaNullable() {
        return !presence && (!required || type.nullable());
    }

    /** Returns how many slots it takes as a parameter (JVMS, section 4.3.3). */
    int slots() {
        boolean wide = type.type() instanceof JavaType.Scalar scalar
                && (scalar.kind() == ScalarKind.LONG || scalar.kind() == ScalarKind.DOUBLE);
        return wide && !presence && !javaNullable() ? 2 : 1;
    }
}
