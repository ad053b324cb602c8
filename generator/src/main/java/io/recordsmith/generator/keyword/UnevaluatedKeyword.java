package io.recordsmith.generator.keyword;

import java.util.List;

/** Applicators for what no other keyword has evaluated (core, section 11). */
public sealed interface UnevaluatedKeyword extends Keyword {
    Schema schema();

    @Override
    default List<Schema> subschemas() {
        return List.of(schema());
    }

    /** {@code unevaluatedProperties}. */
    record UnevaluatedProperties(String name, Schema schema) implements UnevaluatedKeyword {}

    /** {@code unevaluatedItems}. */
    record UnevaluatedItems(String name, Schema schema) implements UnevaluatedKeyword {}
}
