/**
 * Schemas as written: every keyword a typed record, made from a value that was checked. The differences between
 * dialects end here.
 */
package io.recordsmith.generator.keyword;
