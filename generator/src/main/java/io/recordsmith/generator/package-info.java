/**
 * The Recordsmith compiler: JSON Schema documents in, Java sources out.
 *
 * <p>The packages below this one are the stages of the compiler, in this order: {@code source}, {@code dialect},
 * {@code resource}, {@code keyword}, {@code shape}, {@code naming}, {@code plan}, {@code emit}, {@code output}. A stage
 * knows the ones before it and none of those after it.
 */
package io.recordsmith.generator;
