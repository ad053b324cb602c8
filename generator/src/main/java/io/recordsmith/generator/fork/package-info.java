/** Runs the compiler in a Java process of its own, which costs a build less than its own process. */
package io.recordsmith.generator.fork;
