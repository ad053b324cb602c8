/** The Maven goals: parameters to options, diagnostics to the build log. What is generated is decided elsewhere. */
package io.recordsmith.maven;
