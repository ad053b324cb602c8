/**
 * The last stage: generated files to the file system, all or nothing.
 *
 * <p>Nothing is written outside of the output directory, nothing is touched whose bytes stay the same, and nothing is
 * deleted or overwritten that this compiler did not write.
 */
package io.recordsmith.generator.output;
