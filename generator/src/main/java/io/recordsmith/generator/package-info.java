/**
 * The Recordsmith compiler: JSON Schema documents in, Java sources out.
 *
 * <p>The packages below this one are the stages of the compiler, in this order: {@code source}, {@code dialect},
 * {@code resource}, {@code keyword}, {@code shape}, {@code naming}, {@code plan}, {@code emit}, {@code output}. A stage
 * knows the ones before it and none of those after it. Any stage may know {@code diagnostic}, {@code option} and
 * {@code pattern}; {@code build} and {@code cli} are who runs the compiler.
 */
package io.recordsmith.generator;
