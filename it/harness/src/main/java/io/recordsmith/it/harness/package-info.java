/** Generates, compiles and loads code in one process, and asks it for its verdicts. For the suites of this directory. */
package io.recordsmith.it.harness;
