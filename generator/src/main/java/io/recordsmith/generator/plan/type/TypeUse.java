package io.recordsmith.generator.plan.type;

/**
 * A type at a place.
 *
 * @param nullable whether Java's null may stand here: for an element or a map's value, JSON's null; for a component
 *     see {@link Component}. {@code Open} is never nullable on account of JSON's null, which is a tree of its own
 */
public record TypeUse(JavaType type, boolean nullable) {
    @Override
    public boolean equals(Object other) {
        return other instanceof TypeUse that && nullable == that.nullable && type.equals(that.type);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + Boolean.hashCode(nullable);
    }
}
