package io.recordsmith.generator.plan;

import io.recordsmith.generator.resource.SchemaLocation;

/**
 * A compiled subschema: where it is written and the part of the dynamic scope that its meaning depends on. A schema
 * that reaches no dynamic reference has the empty scope, and so one key.
 */
public record SchemaKey(SchemaLocation location, DynamicScope scope) implements Comparable<SchemaKey> {
    @Override
    public boolean equals(Object other) {
        return other instanceof SchemaKey that && location.equals(that.location) && scope.equals(that.scope);
    }

    @Override
    public int hashCode() {
        return 31 * location.hashCode() + scope.hashCode();
    }

    @Override
    public int compareTo(SchemaKey other) {
        int byLocation = location.compareTo(other.location);
        return byLocation != 0 ? byLocation : scope.compareTo(other.scope);
    }

    @Override
    public String toString() {
        return scope.isEmpty() ? location.toString() : location + " " + scope;
    }
}
