package io.recordsmith.generator.plan.check;

import io.recordsmith.generator.plan.SchemaKey;

/**
 * Identifies a compiled check.
 *
 * @param schema the schema
 * @param tracking whether the check also tells which properties and items the schema has evaluated (core, section
 *     11), because an {@code unevaluated*} keyword around it asks for that at run time
 */
public record CheckKey(SchemaKey schema, boolean tracking) implements Comparable<CheckKey> {
    static CheckKey plain(SchemaKey schema) {
        return new CheckKey(schema, false);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckKey that && tracking == that.tracking && schema.equals(that.schema);
    }

    @Override
    public int hashCode() {
        return 31 * schema.hashCode() + Boolean.hashCode(tracking);
    }

    @Override
    public int compareTo(CheckKey other) {
        int bySchema = schema.compareTo(other.schema);
        return bySchema != 0 ? bySchema : Boolean.compare(tracking, other.tracking);
    }
}
