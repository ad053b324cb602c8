package io.recordsmith.generator.shape;

import io.recordsmith.generator.keyword.Keyword;
import io.recordsmith.generator.keyword.Schema;

/**
 * A keyword that holds unconditionally.
 *
 * @param schema the schema that states it
 * @param distance how many steps through {@code allOf} and references lead to it
 * @param referenced whether a reference is among these steps
 */
record Statement(Schema schema, Keyword keyword, int distance, boolean referenced) {}
