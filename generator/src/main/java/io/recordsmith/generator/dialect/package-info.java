/** The dialects of JSON Schema as values: which keywords they have, where subschemas stand, how they read them. */
package io.recordsmith.generator.dialect;
